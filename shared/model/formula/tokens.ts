/** The words and signs of a formula. */

/** One of them; `at` counts characters from 1. */
export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

/** What cannot be read as a formula: the character it was met at, and what stood there. */
export class FormulaError extends Error {
  readonly at: number;
  readonly found: string;
  readonly code: 'syntax' | 'arity' | 'comparison' | 'deep';

  constructor(token: Pick<Token, 'at' | 'text'>, code: FormulaError['code'] = 'syntax') {
    super(`formula ${code} at ${token.at}`);
    this.at = token.at;
    this.found = token.text;
    this.code = code;
  }
}

/** Signs as people write them → as the parser knows them. */
const sameSign: Readonly<Record<string, string>> = {
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '<>': '!=',
  '==': '=',
};

const pattern =
  /\s*(?:(?<number>\d+(?:\.\d+)?)(?![\p{L}\p{N}_.])|(?<name>[\p{L}_][\p{L}\p{M}\p{N}_]*)|(?<sign><=|>=|!=|<>|==|[-+*/×·÷−<>=≤≥≠(),]))/uy;

const kindOf = ({ number, name }: Readonly<Record<string, string | undefined>>): 'number' | 'name' | 'sign' => {
  if (number !== undefined) return 'number';
  return name === undefined ? 'sign' : 'name';
};

/** The tokens of a text, with an end that stands behind the last. Throws `FormulaError` at the first sign unknown. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let from = 0;
  while (from < end) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
    if (!match?.groups) throw new FormulaError({ at: start + 1, text: text.charAt(start) });
    const { number, name, sign } = match.groups;
    const kind = kindOf(match.groups);
    const read = number ?? name ?? sign ?? '';
    tokens.push({ kind, text: kind === 'sign' ? (sameSign[read] ?? read) : read, at: start + 1 });
    from = pattern.lastIndex;
  }
  return [...tokens, { kind: 'end', text: '', at: end + 1 }];
};
