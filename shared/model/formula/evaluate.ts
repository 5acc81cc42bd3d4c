/** What a formula comes to. */
import { type Comparison, type Condition, type Formula, namesIn, type Operator, partsOf } from './formula.ts';

/** The number of a metric; null where it has none. */
export type NumberOf = (key: string) => number | null;

const computed = (op: Operator, left: number, right: number): number => {
  switch (op) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? Number.NaN : left / right;
  }
};

/** No number stands for too large a one as well: `min` and `if` must not hide it. */
const orNone = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

const compared = (op: Comparison, left: number, right: number): boolean => {
  switch (op) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
    case '!=':
      return left !== right;
  }
};

const numberOf = (formula: Formula, of: NumberOf): number => {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'metric':
      return of(formula.key) ?? Number.NaN;
    case 'negative':
      return -numberOf(formula.of, of);
    case 'both':
      return orNone(computed(formula.op, numberOf(formula.left, of), numberOf(formula.right, of)));
    case 'least':
      return Math.min(...formula.of.map((part) => numberOf(part, of)));
    case 'most':
      return Math.max(...formula.of.map((part) => numberOf(part, of)));
    case 'if':
      return chosen(formula.when, of, formula);
  }
};

/** Only the side that holds is computed: what the other one lacks does not matter. */
function chosen(
  { op, left, right }: Condition,
  of: NumberOf,
  sides: { readonly whenTrue: Formula; readonly whenFalse: Formula },
): number {
  const [a, b] = [numberOf(left, of), numberOf(right, of)];
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  return numberOf(compared(op, a, b) ? sides.whenTrue : sides.whenFalse, of);
}

/** The number that a formula comes to; null where a metric it needs has none, and where it divides by zero. */
export const evaluate = (formula: Formula, of: NumberOf): number | null => {
  const number = numberOf(formula, of);
  return Number.isNaN(number) ? null : number;
};

/** Whether a formula divides anywhere by what is zero whatever the metrics: `a / (2 - 2)`. */
export const dividesByZero = (formula: Formula): boolean =>
  (formula.kind === 'both' &&
    formula.op === '/' &&
    namesIn(formula.right).length === 0 &&
    evaluate(formula.right, () => null) === 0) ||
  partsOf(formula).some(dividesByZero);
