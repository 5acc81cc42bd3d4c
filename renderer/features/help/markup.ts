/**
 * How a page of the help is written: one line is a paragraph, or begins with `# ` (a heading), `- ` (an item),
 * `1. ` (a numbered one), `| ` (a row of a table, the first its headings), `= term :: meaning`, or `@part` (what is
 * made from the program's own tables). Inside: `**strong**`, `` `key` ``, `[[topic|words]]`. Pure.
 */
import { type HelpTopic, isHelpTopic } from '../../../shared/i18n/help/index.ts';

/** What the program makes by itself. */
export const helpParts = [
  'template',
  'hints',
  'columns',
  'page',
  'score',
  'metrics',
  'keys',
  'traits',
] as const;

/** One of them. */
export type HelpPart = (typeof helpParts)[number];

/** A piece of a line. */
export type Span =
  | { readonly kind: 'text' | 'strong' | 'key'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly topic: HelpTopic };

/** A piece of a page. */
export type Block =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'terms'; readonly terms: readonly (readonly [term: string, meaning: string])[] }
  | { readonly kind: 'part'; readonly part: HelpPart };

const isPart = (word: string): word is HelpPart => helpParts.some((part) => part === word);

const cellsIn = (line: string): readonly string[] =>
  line
    .slice(1)
    .split('|')
    .map((cell) => cell.trim());

const termIn = (line: string): readonly [string, string] => {
  const [term = '', meaning = ''] = line.slice(2).split(' :: ');
  return [term, meaning];
};

const blockOf = (line: string): Block => {
  const [sign = '', ...rest] = line.split(' ');
  const text = rest.join(' ');
  if (sign === '#') return { kind: 'heading', text };
  if (sign === '-') return { kind: 'list', items: [text] };
  if (/^\d+\.$/.test(sign)) return { kind: 'steps', items: [text] };
  if (sign === '|') return { kind: 'table', rows: [cellsIn(line)] };
  if (sign === '=') return { kind: 'terms', terms: [termIn(line)] };
  const part = line.slice(1);
  if (line.startsWith('@') && isPart(part)) return { kind: 'part', part };
  return { kind: 'text', text: line };
};

/** Lines of one list, table or glossary are one block. */
const joined = (last: Block | undefined, next: Block): Block | null => {
  if (last?.kind === 'list' && next.kind === 'list') return { ...last, items: [...last.items, ...next.items] };
  if (last?.kind === 'steps' && next.kind === 'steps')
    return { ...last, items: [...last.items, ...next.items] };
  if (last?.kind === 'table' && next.kind === 'table') return { ...last, rows: [...last.rows, ...next.rows] };
  if (last?.kind === 'terms' && next.kind === 'terms')
    return { ...last, terms: [...last.terms, ...next.terms] };
  return null;
};

/** The blocks of a page. */
export const blocksOf = (body: readonly string[]): readonly Block[] => {
  const blocks: Block[] = [];
  for (const next of body.map(blockOf)) {
    const together = joined(blocks.at(-1), next);
    if (together) blocks[blocks.length - 1] = together;
    else blocks.push(next);
  }
  return blocks;
};

const spanPattern = /\*\*(.+?)\*\*|`(.+?)`|\[\[(\w+)\|(.+?)\]\]/g;

const spanOf = ([, strong, key, topic, words]: RegExpMatchArray): Span => {
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (key !== undefined) return { kind: 'key', text: key };
  if (topic === undefined || !isHelpTopic(topic)) throw new RangeError(`no page of the help: ${topic}`);
  return { kind: 'link', topic, text: words ?? '' };
};

/** The pieces of a line. */
export const spansOf = (line: string): readonly Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(spanPattern)) {
    if (match.index > from) spans.push({ kind: 'text', text: line.slice(from, match.index) });
    spans.push(spanOf(match));
    from = match.index + match[0].length;
  }
  if (from < line.length) spans.push({ kind: 'text', text: line.slice(from) });
  return spans;
};

/** A line as it reads, without its signs. */
export const plainText = (line: string): string =>
  spansOf(line)
    .map(({ text }) => text)
    .join('');

/** The lines of a block as they read; none of a part. */
export const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [plainText(block.text)];
    case 'list':
    case 'steps':
      return block.items.map(plainText);
    case 'table':
      return block.rows.map((row) => row.map(plainText).join(' · '));
    case 'terms':
      return block.terms.map(([term, meaning]) => `${term}: ${plainText(meaning)}`);
    case 'part':
      return [];
  }
};
