/** NPS of numbers that somebody pasted: a column of a sheet, a line of a mail. */
import { fewestForScore, npsOf, type NpsInterval } from './nps.ts';

/** Something pasted that is no answer from 0 to 10. */
export interface PastedFault {
  readonly text: string;
  /** Where it stands, both counting from 1. */
  readonly line: number;
  readonly column: number;
  /** The how manieth of everything pasted it is, counting from 1. */
  readonly place: number;
}

/** What was pasted: the scores in their order, and what is none. */
export interface PastedScores {
  readonly scores: readonly number[];
  readonly faults: readonly PastedFault[];
}

/** NPS of pasted numbers; `nps` is null while there are faults or too few answers for a score. */
export interface PastedNps extends PastedScores {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Index 0 to 10. */
  readonly distribution: readonly number[];
  readonly nps: NpsInterval | null;
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

const placeOf = (text: string, { text: own, at }: Token, place: number): PastedFault => {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { text: own, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, place };
};

/** Reads pasted numbers, whatever stands between them; everything that is no whole number from 0 to 10 is a fault. */
export const readPastedScores = (text: string): PastedScores => {
  const scores: number[] = [];
  const faults: PastedFault[] = [];
  tokensOf(text).forEach((token, index) => {
    const read = score.exec(token.text.normalize('NFKC'))?.[1];
    if (read === undefined) faults.push(placeOf(text, token, index + 1));
    else scores.push(Number(read));
  });
  return { scores, faults };
};

/** NPS of pasted numbers, with the counts behind it. */
export const npsOfPasted = (text: string): PastedNps => {
  const { scores, faults } = readPastedScores(text);
  const distribution = Array.from({ length: 11 }, (_, value) => scores.filter((own) => own === value).length);
  const promoters = scores.filter((own) => own >= 9).length;
  const detractors = scores.filter((own) => own < 7).length;
  const isEnough = faults.length === 0 && scores.length >= fewestForScore;
  return {
    scores,
    faults,
    promoters,
    passives: scores.length - promoters - detractors,
    detractors,
    distribution,
    nps: isEnough ? npsOf({ promoters, detractors, answers: scores.length }) : null,
  };
};
