/** NPS of numbers that somebody pasted: a column of a sheet, a line of a mail. */
import { fewestForScore, npsClassOf, npsOf, type NpsInterval } from './nps.ts';

/** Something pasted that is no answer from 0 to 10. */
export interface PastedFault {
  readonly text: string;
  /** A number off the scale, one between two scores, or no number at all. */
  readonly why: 'outOfRange' | 'notWhole' | 'noNumber';
  /** Where it stands, both counting from 1. */
  readonly line: number;
  readonly column: number;
  /** The how manieth of everything pasted it is, counting from 1. */
  readonly place: number;
}

/** What was pasted: the scores in their order, what is none, and the heading of the column; null where it has none. */
export interface PastedScores {
  readonly scores: readonly number[];
  readonly faults: readonly PastedFault[];
  readonly heading: string | null;
}

/** NPS of pasted numbers; `nps` is null while there are faults or too few answers for a score. */
export interface PastedNps extends PastedScores {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Index 0 to 10. */
  readonly distribution: readonly number[];
  readonly nps: NpsInterval | null;
  /** Fifty answers or more and no zero among them: perhaps asked on 1 to 10. */
  readonly doubt: 'noZeros' | null;
}

/**
 * What stands between two numbers: space, invisible signs, punctuation, and a dash between two figures. A dash before a
 * figure alone is a minus, a point between two figures a decimal point.
 */
const between = /[\s\p{Cf},;:|/\\"'()[\]{}•·،؛]+|(?<=\d)[-–—](?=\d)|(?<![^\s,;|])[-–—]+(?=[\s,;|]|$)/gu;
/** Sheets write 9 as 9.0, and figures may be full-width. */
const score = /^0*(10|\d)(?:\.0*)?$/;

interface Token {
  readonly text: string;
  readonly at: number;
}

const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let from = 0;
  const take = (to: number): void => {
    if (to > from) tokens.push({ text: text.slice(from, to), at: from });
  };
  for (const { index, 0: gap } of text.matchAll(between)) {
    take(index);
    from = index + gap.length;
  }
  take(text.length);
  return tokens;
};

/** Tells where tokens stand; they are asked for in their order, for a pasted book must not be counted again for each. */
const placesIn = (text: string): ((token: Token) => Pick<PastedFault, 'line' | 'column'>) => {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
  let line = 0;
  return ({ at }) => {
    while ((starts[line + 1] ?? Infinity) <= at) line += 1;
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
};

const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/** In the usual figures, whatever figures it is written in. */
const inUsualFigures = (text: string): string =>
  text.normalize('NFKC').replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

const whyNot = (text: string): PastedFault['why'] => {
  const number = /^[-+−]?\d+(?:\.(\d*))?$/.exec(text);
  if (!number) return 'noNumber';
  return Number(number[1] ?? 0) > 0 ? 'notWhole' : 'outOfRange';
};

const isWord = ({ text }: Token): boolean => /\p{L}/u.test(text);
const hasFigure = ({ text }: Token): boolean => /\p{Nd}/u.test(text);

/** The scale that a heading names: "Recommend (0-10)". */
const scales: readonly string[] = ['0 10', '1 10'];

/** Whether a line begins with words and has no answers: its only scores, if any, are the ends of a scale. */
const isHeading = (line: readonly Token[]): boolean => {
  const found = line
    .map(({ text }) => score.exec(inUsualFigures(text))?.[1])
    .filter((own) => own !== undefined);
  return line[0] !== undefined && isWord(line[0]) && (found.length === 0 || scales.includes(found.join(' ')));
};

/**
 * How many tokens are a heading. A first line that reads like one is, where no later line has words; else only its
 * words before the first figure are, so that nobody's answer is taken for a heading.
 */
const headingLength = (text: string, tokens: readonly Token[]): number => {
  const start = tokens[0]?.at ?? 0;
  const length = text.slice(start).search(/[\r\n]/);
  const end = length < 0 ? text.length : start + length;
  const first = tokens.filter(({ at }) => at < end);
  const later = tokens.slice(first.length);
  if (isHeading(first) && later.length > 0 && !later.some(isWord)) return first.length;
  const words = first.findIndex((token) => !isWord(token) || hasFigure(token));
  return words < 0 ? first.length : words;
};

/** A column of a Turkish or German sheet: every line a number with noughts behind the comma. */
const withoutNoughts = (text: string): string => {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => /\d/.test(line) && !/\p{L}/u.test(line));
  const isColumn = lines.length > 1 && lines.every((line) => /^\s*\d+,0+\s*$/.test(line));
  return isColumn
    ? text.replace(/(?<=\d),0+(?=\s|$)/g, (noughts) => `.${'0'.repeat(noughts.length - 1)}`)
    : text;
};

/** Reads pasted numbers, whatever stands between them; everything that is no whole number from 0 to 10 is a fault. */
export const readPastedScores = (pasted: string): PastedScores => {
  const text = withoutNoughts(pasted);
  const tokens = tokensOf(text);
  const headed = headingLength(text, tokens);
  const placeOf = placesIn(text);
  const scores: number[] = [];
  const faults: PastedFault[] = [];
  tokens.slice(headed).forEach((token, index) => {
    const usual = inUsualFigures(token.text);
    const read = score.exec(usual)?.[1];
    if (read !== undefined) scores.push(Number(read));
    else {
      const place = headed + index + 1;
      faults.push({ text: token.text, why: whyNot(usual), ...placeOf(token), place });
    }
  });
  const [from, to] = [tokens[0], tokens[headed - 1]];
  const heading = from && to ? text.slice(from.at, to.at + to.text.length) : null;
  return { scores, faults, heading };
};

/** With so many answers and no zero among them the question was perhaps asked on 1 to 10. */
const enoughForDoubt = 50;

/** NPS of pasted numbers, with the counts behind it. `withoutFaults`: what is no answer is left out. */
export const npsOfPasted = (text: string, { withoutFaults = false } = {}): PastedNps => {
  const { scores, faults, heading } = readPastedScores(text);
  const distribution = Array.from({ length: 11 }, (_, value) => scores.filter((own) => own === value).length);
  const promoters = scores.filter((own) => npsClassOf(own) === 'promoters').length;
  const detractors = scores.filter((own) => npsClassOf(own) === 'detractors').length;
  const isEnough = (faults.length === 0 || withoutFaults) && scores.length >= fewestForScore;
  return {
    scores,
    faults,
    heading,
    promoters,
    passives: scores.length - promoters - detractors,
    detractors,
    distribution,
    nps: isEnough ? npsOf({ promoters, detractors, answers: scores.length }) : null,
    doubt: scores.length >= enoughForDoubt && distribution[0] === 0 ? 'noZeros' : null,
  };
};
