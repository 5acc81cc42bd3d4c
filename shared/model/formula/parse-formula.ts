/** Reads a formula: recursive descent, no evaluation of anything but the grammar of shared/model/formula/formula.ts. */
import type { Comparison, Condition, Formula, Operator } from './formula.ts';
import { FormulaError, type Token, tokensOf } from './tokens.ts';

/** Brackets and functions inside each other, at most. */
const deepest = 50;

const comparisons: readonly string[] = ['<', '<=', '>', '>=', '=', '!='] satisfies readonly Comparison[];

/** The tokens still to be read. */
class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  get next(): Token {
    return this.#tokens[this.#next] as Token;
  }

  take(): Token {
    const token = this.next;
    if (token.kind !== 'end') this.#next += 1;
    return token;
  }

  /** Takes the next sign where it is one of these. */
  takeSign(...signs: readonly string[]): string | undefined {
    const { kind, text } = this.next;
    return kind === 'sign' && signs.includes(text) ? this.take().text : undefined;
  }

  expect(sign: string): void {
    if (this.takeSign(sign) === undefined) throw new FormulaError(this.next);
  }

  deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > deepest) throw new FormulaError(this.next, 'deep');
    const result = read();
    this.#depth -= 1;
    return result;
  }
}

const sum = (reader: Reader): Formula => {
  let left = product(reader);
  for (let op = reader.takeSign('+', '-'); op; op = reader.takeSign('+', '-'))
    left = { kind: 'both', op: op as Operator, left, right: product(reader) };
  return left;
};

function product(reader: Reader): Formula {
  let left = signed(reader);
  for (let op = reader.takeSign('*', '/'); op; op = reader.takeSign('*', '/'))
    left = { kind: 'both', op: op as Operator, left, right: signed(reader) };
  return left;
}

function signed(reader: Reader): Formula {
  if (reader.takeSign('-') === undefined) return single(reader);
  return reader.deeper(() => ({ kind: 'negative', of: signed(reader) }));
}

function single(reader: Reader): Formula {
  const token = reader.take();
  if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
  if (token.kind === 'name')
    return reader.takeSign('(') ? call(reader, token) : { kind: 'metric', key: token.text };
  if (token.text !== '(') throw new FormulaError(token);
  return reader.deeper(() => {
    const inner = sum(reader);
    reader.expect(')');
    return inner;
  });
}

function call(reader: Reader, name: Token): Formula {
  const read = name.text.toLowerCase();
  if (read !== 'if' && read !== 'min' && read !== 'max') throw new FormulaError(name);
  return reader.deeper(() => {
    const made = read === 'if' ? choice(reader) : extreme(reader, read);
    // A comma too many says that there are too many parts; anything else is not a formula at all.
    if (reader.takeSign(')') === undefined) throw new FormulaError(reader.next, tooMany(reader));
    return made;
  });
}

const tooMany = ({ next }: Reader): 'arity' | 'syntax' => (next.text === ',' ? 'arity' : 'syntax');

function extreme(reader: Reader, name: 'min' | 'max'): Formula {
  const of = [sum(reader)];
  while (reader.takeSign(',')) of.push(sum(reader));
  if (of.length < 2) throw new FormulaError(reader.next, 'arity');
  return { kind: name === 'min' ? 'least' : 'most', of };
}

function choice(reader: Reader): Formula {
  const when = condition(reader);
  const nextPart = (): Formula => {
    if (reader.takeSign(',') === undefined)
      throw new FormulaError(reader.next, reader.next.text === ')' ? 'arity' : 'syntax');
    return sum(reader);
  };
  return { kind: 'if', when, whenTrue: nextPart(), whenFalse: nextPart() };
}

function condition(reader: Reader): Condition {
  const left = sum(reader);
  const op = reader.takeSign(...comparisons);
  if (op === undefined) throw new FormulaError(reader.next, 'comparison');
  return { op: op as Comparison, left, right: sum(reader) };
}

/**
 * Reads a formula. Throws `FormulaError`: `syntax` where a sign or word does not belong, `arity` where a function has
 * too few or too many parts, `comparison` where the condition of `if` is none (or one stands elsewhere), `deep`.
 */
export const parseFormula = (text: string): Formula => {
  const reader = new Reader(text);
  const formula = sum(reader);
  const { next } = reader;
  if (next.kind !== 'end')
    throw new FormulaError(next, comparisons.includes(next.text) ? 'comparison' : 'syntax');
  return formula;
};
