/** Formulas of a model's own metrics in the language of cells. */
import type { Comparison, Condition, Formula } from '../../../../shared/model/formula/formula.ts';
import { row } from '../places/row.ts';

/** Where the metrics that a formula names stand. */
export interface NamedCells {
  readonly value: (key: string) => string;
  /** 0 where there is a value; else why there is none, the gravest the highest. */
  readonly code: (key: string) => string;
}

const comparisons: Readonly<Record<Comparison, string>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '=': '=',
  '!=': '<>',
};

const isSum = (formula: Formula): boolean =>
  formula.kind === 'both' && (formula.op === '+' || formula.op === '-');

const bracketed = (text: string, needed: boolean): string => (needed ? `(${text})` : text);

const both = ({ op, left, right }: Extract<Formula, { kind: 'both' }>, cells: NamedCells): string => {
  const binds = op === '*' || op === '/';
  const first = bracketed(valueText(left, cells), binds && isSum(left));
  // What stands second is kept together: a - (b - c), a / (b * c).
  return first + op + bracketed(valueText(right, cells), right.kind === 'both');
};

const conditionText = ({ op, left, right }: Condition, cells: NamedCells): string =>
  valueText(left, cells) + comparisons[op] + valueText(right, cells);

/** What a formula comes to: an error wherever a metric that it needs has no value. */
export function valueText(formula: Formula, cells: NamedCells): string {
  const listed = (of: readonly Formula[]): string => of.map((part) => valueText(part, cells)).join(',');
  switch (formula.kind) {
    case 'number':
      return String(formula.value).toUpperCase();
    case 'metric':
      return `IF(${cells.code(formula.key)}=0,${cells.value(formula.key)},NA())`;
    case 'negative':
      return `(-${bracketed(valueText(formula.of, cells), formula.of.kind === 'both')})`;
    case 'both':
      return both(formula, cells);
    case 'least':
      return `MIN(${listed(formula.of)})`;
    case 'most':
      return `MAX(${listed(formula.of)})`;
    case 'if':
      return `IF(${conditionText(formula.when, cells)},${listed([formula.whenTrue, formula.whenFalse])})`;
  }
}

const worst = (gaps: readonly string[]): string => {
  const real = gaps.filter((gap) => gap !== '0');
  return real.length > 1 ? `MAX(${real.join(',')})` : (real[0] ?? '0');
};

/** The code of the gravest gap among the metrics that are needed: of `if`, those of the side that holds. */
export function gapText(formula: Formula, cells: NamedCells): string {
  switch (formula.kind) {
    case 'number':
      return '0';
    case 'metric':
      return cells.code(formula.key);
    case 'negative':
      return gapText(formula.of, cells);
    case 'both':
      return worst([formula.left, formula.right].map((part) => gapText(part, cells)));
    case 'least':
    case 'most':
      return worst(formula.of.map((part) => gapText(part, cells)));
    case 'if':
      return gapOfChoice(formula, cells);
  }
}

function gapOfChoice({ when, whenTrue, whenFalse }: Extract<Formula, { kind: 'if' }>, cells: NamedCells) {
  const sides = [whenTrue, whenFalse].map((side) => gapText(side, cells));
  return worst([
    gapText(when.left, cells),
    gapText(when.right, cells),
    ...(sides.every((gap) => gap === '0')
      ? []
      : [`IFERROR(IF(${conditionText(when, cells)},${sides.join(',')}),0)`]),
  ]);
}

/** Excel's own limits, with some room left. */
const [longest, deepest, mostParts] = [8000, 60, 250];
const longestRowNumber = 7;

const depthOf = (text: string): number => {
  let [depth, most] = [0, 0];
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
};

/** Whether a program takes a text as the formula of a cell. */
export const fitsCell = (text: string): boolean =>
  text.replaceAll(row, '0'.repeat(longestRowNumber)).length <= longest &&
  depthOf(text) <= deepest &&
  !text.includes('INFINITY');

/** Whether no list of a formula is longer than a function takes. */
export const partsFit = (formula: Formula): boolean => {
  switch (formula.kind) {
    case 'least':
    case 'most':
      return formula.of.length <= mostParts && formula.of.every(partsFit);
    case 'both':
      return partsFit(formula.left) && partsFit(formula.right);
    case 'negative':
      return partsFit(formula.of);
    case 'if':
      return [formula.when.left, formula.when.right, formula.whenTrue, formula.whenFalse].every(partsFit);
    case 'number':
    case 'metric':
      return true;
  }
};
