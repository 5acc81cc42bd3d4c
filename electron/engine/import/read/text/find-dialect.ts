/** Finds out how a delimited text is written, by reading its first rows in each way and comparing. */
import type { Dialect, LongDelimiter } from './dialect.ts';
import { unitSeparator } from './dialect.ts';
import { fitnessOf, type Sample } from './fitness.ts';
import { replaced } from './pieces.ts';

const sampleBytes = 1 << 17;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const singleQuotePrior = 0.99;
const backslashPrior = 0.95;

/** A delimiter to try. `prior` = how much less likely it is than a comma; `weak` = also a sign in ordinary text. */
interface Candidate {
  readonly name: string;
  readonly prior: number;
  readonly weak: boolean;
  readonly long: LongDelimiter | null;
}

const plain = (name: string, prior = 1): Candidate => ({ name, prior, weak: prior < 0.9, long: null });

const long = (text: string, pattern: RegExp): Candidate => ({
  name: text,
  prior: 1,
  weak: false,
  long: { pattern, text },
});

/** On a tie the first one is taken. */
const candidates: readonly Candidate[] = [
  plain(','),
  plain(';'),
  plain('\t'),
  plain('|'),
  plain('\x1f'),
  plain('^', 0.95),
  plain('~', 0.95),
  long(', ', /, /g),
  long('; ', /; /g),
  long('||', /\|\|/g),
  long(' | ', / \| /g),
  long(';;', /;;/g),
  long('::', /::/g),
  long('\t\t', /\t\t/g),
  long('\\t', /\\t/g),
  plain(':', 0.6),
  plain(' ', 0.4),
  { ...long('  ', / {2,}/g), prior: 0.5, weak: true },
];

const dialectFor = ({ name, long: sequence }: Candidate): Dialect => ({
  name,
  delimiter: sequence ? unitSeparator : name.charCodeAt(0),
  quote: doubleQuote,
  escapes: false,
  long: sequence,
  skipped: 0,
});

/** Cells between single quotes: some that begin with one and some that end with one. */
const hasSingleQuotes = (text: string): boolean =>
  /(^|[^\w\s])\s*'/m.test(text) && /'\s*($|[^\w\s])/m.test(text);

/** The ways in which quotes may be meant in a text, the usual one first. */
const withQuotes = (dialect: Dialect, text: string): Dialect[] => {
  const quotes = hasSingleQuotes(text) ? [doubleQuote, singleQuote] : [doubleQuote];
  return quotes.flatMap((quote) => {
    const escapes = text.includes(`\\${String.fromCharCode(quote)}`) ? [false, true] : [false];
    return escapes.map((one) => ({ ...dialect, quote, escapes: one }));
  });
};

/** How much likelier the usual quotes and escapes are. */
const usualness = ({ quote, escapes }: Dialect): number =>
  (quote === singleQuote ? singleQuotePrior : 1) * (escapes ? backslashPrior : 1);

const blank = 0x20;
/** The score of a dialect whose delimiter is a sign in sentences. */
const asSentences = -1;

/** Whether a delimiter is a sign with a blank behind it wherever it stands, as in sentences. */
const isProse = (bytes: Uint8Array, { name, delimiter, long: sequence }: Dialect): boolean =>
  sequence ? name.endsWith(' ') : bytes.every((byte, p) => byte !== delimiter || bytes[p + 1] === blank);

const scoreOf = (sample: Sample, dialect: Dialect, { prior, weak }: Candidate): number => {
  const bytes = dialect.long ? replaced(sample.bytes, dialect.long) : sample.bytes;
  const { score, isEven, isScattered } = fitnessOf({ ...sample, bytes }, dialect);
  if (isScattered && isProse(sample.bytes, dialect)) return asSentences;
  if (weak && !isEven) return 0;
  return score * prior * usualness(dialect);
};

const best = (sample: Sample, among: readonly Candidate[]): Dialect => {
  const text = Buffer.from(sample.bytes).toString('latin1');
  const usual = dialectFor(among[0] as Candidate);
  let [found, score]: [Dialect, number] = [usual, 0];
  for (const candidate of among.filter(({ name }) => text.includes(name)))
    for (const dialect of withQuotes(dialectFor(candidate), text)) {
      const fit = scoreOf(sample, dialect, candidate);
      if (fit > score) [found, score] = [dialect, fit];
      // One column whose commas part nothing: the delimiter is a sign that does not occur.
      else if (fit === asSentences && score === 0) found = { ...usual, delimiter: unitSeparator };
    }
  return found;
};

const sampleOf = (head: Uint8Array): Sample => ({
  bytes: head.subarray(0, sampleBytes),
  isWhole: head.length <= sampleBytes,
});

/** The line by which a file tells Excel its delimiter; Excel does not show it as a row either. */
const sepLine = /^"?sep=([^\r\n"]{1,2}?)"?(?:\r\n|\r|\n|$)/i;

const candidateNamed = (name: string): Candidate =>
  candidates.find((one) => one.name === name) ??
  (name.length === 1 ? plain(name) : long(name, new RegExp(name.replaceAll(/[^\w\s]/g, '\\$&'), 'g')));

/** The dialect of a text by its first bytes; a comma where there is only one column. */
export const dialectOf = (head: Uint8Array): Dialect => {
  const said = sepLine.exec(Buffer.from(head.subarray(0, 16)).toString('latin1'));
  if (!said) return best(sampleOf(head), candidates);
  const [line, name = ','] = said;
  const rows = sampleOf(head.subarray(line.length));
  return { ...best(rows, [{ ...candidateNamed(name), weak: false }]), skipped: line.length };
};
