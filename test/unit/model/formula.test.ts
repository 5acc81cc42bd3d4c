import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividesByZero, evaluate } from '../../../shared/model/formula/evaluate.ts';
import { type Formula, namesIn } from '../../../shared/model/formula/formula.ts';
import { parseFormula } from '../../../shared/model/formula/parse-formula.ts';
import { FormulaError } from '../../../shared/model/formula/tokens.ts';

const values: Readonly<Record<string, number>> = { a: 6, b: 3, c: 2, zero: 0, müşteri: 10 };
const result = (text: string): number | null => evaluate(parseFormula(text), (key) => values[key] ?? null);

const refusal = (text: string): readonly [code: string, at: number] | undefined => {
  try {
    parseFormula(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return [error.code, error.at];
  }
};

describe('a formula', () => {
  // By hand, with a = 6, b = 3, c = 2, müşteri = 10.
  it.each<[string, number]>([
    ['a + b * c', 12], // 6 + 6
    ['(a + b) * c', 18], // 9 × 2
    ['(a + b) ÷ c', 4.5], // 9 ÷ 2
    ['a − b − c', 1], // from the left: 3 − 2
    ['a / b / c', 1], // from the left: 2 ÷ 2
    ['-a × -c', 12],
    ['2.5*c', 5],
    ['min(a, b, c)', 2],
    ['MAX(a, b + c)', 6],
    ['if(a > b, 1, 0)', 1],
    ['if(a ≤ b, 1, if(c = 2, 7, 8))', 7],
    ['if(a != 6, 1, 2)', 2],
    ['müşteri / 4', 2.5],
  ])('%s is %d', (text, expected) => {
    expect(result(text)).toBe(expected);
  });

  it('has no number where it divides by zero or lacks a metric that it needs', () => {
    expect(result('a / zero')).toBeNull();
    expect(result('min(1, a / zero)')).toBeNull();
    expect(result('if(a / zero > 1, 1, 2)')).toBeNull();
    expect(result('a + nobody')).toBeNull();
    // 3 × 3 is not more than 6 × 2: the side that lacks its metric is not needed.
    expect(result('if(b * b > a * c, nobody, a)')).toBe(6);
    expect(result(`${'9'.repeat(300)} * ${'9'.repeat(300)}`)).toBeNull();
  });

  it.each<[string, string, number]>([
    ['', 'syntax', 1],
    ['a +', 'syntax', 4],
    ['a b', 'syntax', 3],
    ['a $ b', 'syntax', 3],
    ['(a + b', 'syntax', 7],
    ['sqrt(a)', 'syntax', 1],
    ['1.2.3', 'syntax', 1],
    ['min(a)', 'arity', 6],
    ['if(a > b, 1)', 'arity', 12],
    ['if(a > b, 1, 2, 3)', 'arity', 15],
    ['if(a, 1, 2)', 'comparison', 5],
    ['a > b', 'comparison', 3],
    ['('.repeat(60) + 'a' + ')'.repeat(60), 'deep', 52],
    ['constructor.constructor("x")', 'syntax', 12],
  ])('%s is refused: %s at %d', (text, code, at) => {
    expect(refusal(text)).toEqual([code, at]);
  });

  it('that divides by zero whatever the metrics is known to', () => {
    expect(dividesByZero(parseFormula('a / (2 - 2)'))).toBe(true);
    expect(dividesByZero(parseFormula('max(1, if(a > 1, b / -0, c))'))).toBe(true);
    expect(dividesByZero(parseFormula('a / (b - b)'))).toBe(false);
    expect(dividesByZero(parseFormula('0 / 2'))).toBe(false);
  });

  it('names each metric once', () => {
    expect(namesIn(parseFormula('if(a > b, min(a, c), -b)'))).toEqual(['a', 'b', 'c']);
  });
});

const leaf = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((value): Formula => ({ kind: 'number', value })),
  fc.constantFrom('a', 'b', 'zero').map((key): Formula => ({ kind: 'metric', key })),
);
const { formula: anyFormula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constant('both' as const),
      op: fc.constantFrom('+', '-', '*', '/'),
      left: tie('formula'),
      right: tie('formula'),
    }),
    fc.record({ kind: fc.constant('negative' as const), of: tie('formula') }),
    fc.record({
      kind: fc.constantFrom('least', 'most'),
      of: fc.array(tie('formula'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

/** As a person would write it, every part in brackets. */
const written = (formula: Formula): string => {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'metric':
      return formula.key;
    case 'negative':
      return `-(${written(formula.of)})`;
    case 'both':
      return `(${written(formula.left)}) ${formula.op} (${written(formula.right)})`;
    case 'least':
    case 'most':
      return `${formula.kind === 'least' ? 'min' : 'max'}(${formula.of.map(written).join(', ')})`;
    case 'if':
      throw new RangeError('not made here');
  }
};

it('is read back as it was written, and whatever is typed is read or refused, never anything else', () => {
  fc.assert(fc.property(anyFormula, (formula) => void expect(parseFormula(written(formula))).toEqual(formula)));
  const typed = fc.array(fc.constantFrom('a', '1', '(', ')', ',', '+', '÷', 'if', 'min', '<', ' ', '§', '0.5'));
  fc.assert(fc.property(typed, (signs) => void refusal(signs.join(''))));
});
