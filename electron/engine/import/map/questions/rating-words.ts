/** Satisfaction in words, signs and stars, as scores. */
import { words as wordsIn } from '../../../../../shared/datasets/words.ts';
import { fold } from '../../../../../shared/fold.ts';

/** Five steps from the best to the worst, in English, Turkish and Hebrew. */
const fiveSteps: readonly (readonly string[])[] = [
  wordsIn(`
    very satisfied, extremely satisfied, completely satisfied, excellent, very good, very happy,
    çok memnun, çok memnunum, mükemmel, çok iyi, kesinlikle memnunum,
    מרוצה מאוד, מרוצה מאד, מאוד מרוצה, מצוין, טוב מאוד, 😀, 😄, 😍, 🤩,
  `),
  wordsIn(`
    satisfied, somewhat satisfied, good, happy,
    memnun, memnunum, iyi, מרוצה, די מרוצה, טוב, 🙂, 😊,
  `),
  wordsIn(`
    neutral, neither satisfied nor dissatisfied, ok, okay, average, fair,
    nötr, kararsızım, kararsız, ne memnun ne memnun değil, ne memnunum ne değilim, orta, idare eder,
    ניטרלי, נייטרלי, בינוני, סביר, לא מרוצה ולא לא מרוצה, 😐, 😶,
  `),
  wordsIn(`
    dissatisfied, unsatisfied, somewhat dissatisfied, bad, poor, unhappy,
    memnun değil, memnun değilim, kötü, לא מרוצה, לא טוב, גרוע, 🙁, 😕, 😟,
  `),
  wordsIn(`
    very dissatisfied, very unsatisfied, extremely dissatisfied, very bad, very poor, terrible,
    hiç memnun değil, hiç memnun değilim, çok kötü, berbat,
    מאוד לא מרוצה, לא מרוצה בכלל, מאד לא מרוצה, גרוע מאוד, 😞, 😡, 😠, ☹,
  `),
];

/** Good or bad: what help desks ask. */
const twoSteps: readonly (readonly string[])[] = [
  ['good', 'positive', 'thumbs up', 'iyi', 'olumlu', 'beğendim', 'טוב', 'חיובי', '👍', 'yes', 'evet', 'כן'],
  ['bad', 'negative', 'thumbs down', 'kötü', 'olumsuz', 'beğenmedim', 'רע', 'שלילי', '👎', 'no', 'hayır', 'לא'],
];

/** Sent and not answered, as help desks write it. */
const unanswered = new Set(['offered', 'unoffered', 'not offered', 'teklif edildi', 'yanıtlanmadı'].map(fold));

const scored = (steps: readonly (readonly string[])[], best: number): ReadonlyMap<string, number> =>
  new Map(steps.flatMap((words, step) => words.map((word) => [fold(word), best - step] as const)));

const five = scored(fiveSteps, 5);
const two = scored(twoSteps, 1);
const stars = /^(?:[★⭐]\ufe0f?){1,5}[☆✩]*$/u;

const starsIn = (text: string): number | undefined =>
  stars.test(text) ? [...text].filter((sign) => '★⭐'.includes(sign)).length : undefined;

const scoresBy = (words: readonly string[], read: (word: string) => number | undefined) => {
  const known = words.filter((word) => !unanswered.has(fold(word)));
  const pairs = known.map((word) => [word, read(word)] as const);
  const isComplete = known.length > 0 && pairs.every(([, score]) => score !== undefined);
  if (!isComplete) return null;
  const blank = words.filter((word) => unanswered.has(fold(word))).map((word) => [word, null] as const);
  return Object.fromEntries([...pairs, ...blank]) as Record<string, number | null>;
};

/** Help desks write the comment's presence beside the word: "Good with comment". */
const twoStep = (word: string): number | undefined => two.get(fold(word).replace(/ with comment$/, ''));

/**
 * Words as scores and the highest score of their scale: 1 for good or bad, 5 for five steps and for stars. Null
 * unless every word is known: half a scale would be a guess.
 */
export const ratingsOf = (
  words: readonly string[],
): { readonly most: 1 | 5; readonly values: Readonly<Record<string, number | null>> } | null => {
  const pair = scoresBy(words, twoStep);
  if (pair) return { most: 1, values: pair };
  const values = scoresBy(words, (word) => starsIn(word.replaceAll(/\s/g, '')) ?? five.get(fold(word)));
  return values && { most: 5, values };
};
