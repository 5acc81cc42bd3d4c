/** Writing a formula: pieces put in at the caret, and names completed while they are typed. Pure. */
import { fold } from '../../../../../shared/fold.ts';

/** A text and the caret in it; both ends of what is marked. */
export interface Caret {
  readonly start: number;
  readonly end: number;
}

/** A text after something was put in, and where the caret then stands. */
export interface Written {
  readonly text: string;
  readonly caret: number;
}

const isWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{M}\p{N}_.]/u.test(letter);

const isSign = (text: string | undefined): boolean => text !== undefined && /^[-+−×÷*/]$/u.test(text);

/** The functions, with the place of the caret after they were put in. */
export const functions = { min: 'min(', max: 'max(', if: 'if(' } as const;

/** What closes a function that was put in; the caret stays inside. */
const endings: Readonly<Record<string, string>> = {
  [functions.min]: ', )',
  [functions.max]: ', )',
  [functions.if]: ' > , , )',
};

/** A piece put in place of what is marked; blanks keep it apart from words beside it. */
export const inserted = (text: string, { start, end }: Caret, piece: string): Written => {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isOperator = isSign(piece);
  const wantsBlank = isOperator
    ? before !== '' && !/\s$/u.test(before)
    : (isWord(before.at(-1)) && isWord(piece[0])) || isSign(before.at(-1));
  const ending = endings[piece] ?? '';
  const isClose = isWord((piece + ending).at(-1)) && isWord(after[0]);
  const blankAfter = isOperator ? !/^\s/u.test(after) : isClose;
  const written = `${before}${wantsBlank ? ' ' : ''}${piece}`;
  const blank = blankAfter ? ' ' : '';
  return {
    text: written + ending + blank + after,
    caret: written.length + (ending === '' ? blank.length : 0),
  };
};

/** The name that is being typed: from its first letter to the caret; undefined where none is. */
export const typedName = (
  text: string,
  caret: number,
): { readonly from: number; readonly name: string } | undefined => {
  const name = /[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.exec(text.slice(0, caret))?.[0];
  if (name === undefined || isWord(text[caret])) return undefined;
  return { from: caret - name.length, name };
};

/** A metric that can be named: by its key, found by its name as well. */
export interface Nameable {
  readonly key: string;
  readonly name: string;
}

const mostOffered = 8;

/** The metrics that a typed name may become, those that begin with it first; none when it is whole. */
export const offeredFor = (typed: string, metrics: readonly Nameable[]): readonly Nameable[] => {
  const wanted = fold(typed);
  if (metrics.some(({ key }) => key === typed)) return [];
  const rank = ({ key, name }: Nameable): number => {
    const words = [fold(key), fold(name)];
    if (words.some((word) => word.startsWith(wanted))) return 0;
    return words.some((word) => word.includes(wanted)) ? 1 : 2;
  };
  return metrics
    .filter((metric) => rank(metric) < 2)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostOffered);
};

/** The text with the name before the caret replaced by a metric's key. */
export const completed = (text: string, caret: number, key: string): Written => {
  const typed = typedName(text, caret);
  return inserted(text, { start: typed?.from ?? caret, end: caret }, key);
};

/** A piece of the text, marked where something is wrong with it. */
export interface Piece {
  readonly text: string;
  readonly isWrong: boolean;
}

/** The text cut where places begin and end; a wrong place behind the end is one blank. */
export const piecesOf = (
  text: string,
  places: readonly { readonly from: number; readonly to: number }[],
): readonly Piece[] => {
  const length = Math.max(text.length, ...places.map(({ to }) => to));
  const padded = text.padEnd(length);
  const cuts = [...new Set([0, ...places.flatMap(({ from, to }) => [from, to]), length])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).flatMap((from, i) => {
    const piece = padded.slice(from, cuts[i + 1]);
    const isWrong = places.some((place) => place.from <= from && from < place.to);
    return piece === '' ? [] : [{ text: piece, isWrong }];
  });
};
