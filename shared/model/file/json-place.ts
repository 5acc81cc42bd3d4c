/** Where a text stops being JSON: the parser of the language says that it does, but not always where. */

const token =
  /\s*(?:(?<text>"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*")|(?<value>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|(?<sign>[{}[\],:]))/uy;

/** What may stand next. `Or end`: the list or group may close here. */
type Next = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing';

const afterValue = (open: readonly string[]): Next => (open.length === 0 ? 'nothing' : 'comma or end');

/** What may follow a sign; undefined where the sign itself does not belong. `open` is kept up to date. */
const afterSign = (sign: string, next: Next, open: string[]): Next | undefined => {
  const wantsValue = next === 'value' || next === 'value or end';
  if ((sign === '{' || sign === '[') && wantsValue) {
    open.push(sign);
    return sign === '{' ? 'name or end' : 'value or end';
  }
  if (sign === ':') return next === 'colon' ? 'value' : undefined;
  if (sign === ',' && next === 'comma or end') return open.at(-1) === '{' ? 'name' : 'value';
  const closes = next.endsWith('or end') && open.at(-1) === (sign === '}' ? '{' : '[');
  if (!closes) return undefined;
  open.pop();
  return afterValue(open);
};

const afterToken = (match: RegExpExecArray, next: Next, open: string[]): Next | undefined => {
  const { text, sign } = match.groups ?? {};
  if (sign !== undefined) return afterSign(sign, next, open);
  if (text !== undefined && next.startsWith('name')) return 'colon';
  return next.startsWith('value') ? afterValue(open) : undefined;
};

/** How many characters of a text are the beginning of JSON: the next one is where it goes wrong, or the end is missing. */
const soundLength = (text: string): number => {
  const open: string[] = [];
  let next: Next = 'value';
  for (let at = 0; ;) {
    token.lastIndex = at;
    const match = token.exec(text);
    const after: Next | null | undefined = match && afterToken(match, next, open);
    if (!match || !after) return at + (/^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
    next = after;
    at = token.lastIndex;
  }
};

/** Line and column, both counted from 1, at which a text stops being JSON. */
export const jsonPlace = (text: string): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, soundLength(text));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
};
