/** The questions of a survey whose columns are headed by them: which are scores, of what kind, and who answers. */
import type { FieldMapping, TableMapping } from '../../../../shared/import/index.ts';
import { fold } from '../../../../shared/fold.ts';
import { accountField } from '../../../../shared/datasets/account-field.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import { words } from '../../../../shared/datasets/words.ts';
import { ratingsOf } from '../map/questions/rating-words.ts';
import { textOf } from '../read/cells.ts';
import { isNumeric, type SampleColumn } from './columns.ts';
import { looksLikeEmails } from './values.ts';
import { scaleIn } from './scale.ts';

type Kind = 'nps' | 'csat' | 'ces';

/** Beginnings of words that say what is asked, folded; the first kind that is found is meant. */
const asked: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'nps',
    words(
      'nps, recommend, refer us, tavsiye, önerir, öneri, המלצ, תמליצ, ממליצ, להמליצ, תמליץ, להמליץ, ממליץ, שתמליץ, שתמליצ',
    ).map(fold),
  ],
  ['ces', words('ces, effort, how easy, easy, easily, çaba, kolay, מאמץ, קל, בקלות').map(fold)],
  ['csat', words('csat, satisf, happy, memnun, מרוצ, שביעות, rate, değerlendir, puan').map(fold)],
];

const firms = words(
  'company, organization, organisation, firma, şirket, kurum, müşteri, חברה, החברה, ארגון, הארגון, לקוח, הלקוח, עסק, העסק',
).map(fold);
const comments = words(
  'why, comment, reason, tell us, neden, yorum, görüş, açıkla, eklemek, למה, מדוע, הערות, הסבר',
).map(fold);
const accountHeadings = new Set(accountField.headings.map(foldHeading));

const says = (heading: string, list: readonly string[]): boolean =>
  list.some((word) => ` ${fold(heading)}`.includes(` ${word}`));

const most: Readonly<Record<Kind, readonly number[]>> = { nps: [10], ces: [5, 7], csat: [5, 7, 10] };

/** The scale of a question: as its heading says, else the smallest usual one that holds all answers; null = none does. */
const scaleOf = (column: SampleColumn, kind: Kind): readonly [number, number] | null => {
  const written = scaleIn(column.heading);
  if (written) return written;
  const least = kind === 'nps' ? 0 : 1;
  if (!column.numbers.every((value) => Number.isInteger(value) && value >= least)) return null;
  const top = most[kind].find((highest) => column.numbers.every((value) => value <= highest));
  return top === undefined ? null : [least, top];
};

interface Question {
  readonly kind: Kind;
  readonly column: SampleColumn;
  readonly scale: readonly [number, number];
}

/** Whether answers are the five steps of satisfaction in words or stars; a mere yes or no may be asked about anything. */
const areSteps = (column: SampleColumn): boolean => ratingsOf(column.distinct.map(textOf))?.most === 5;

/** Whether a column holds answers that count: figures, or steps in words. */
export const hasScores = (column: SampleColumn): boolean => isNumeric(column) || areSteps(column);

const questionOf = (column: SampleColumn): Question | null => {
  const found = hasScores(column) ? asked.find(([, list]) => says(column.heading, list))?.[0] : undefined;
  const kind = isNumeric(column) || found === 'csat' ? found : undefined;
  const scale = kind && scaleOf(column, kind);
  return kind && scale ? { kind, column, scale } : null;
};

/** Whose answer a row is: the firm's own column, else the account of the person who answered. */
const accountOf = (columns: readonly SampleColumn[], email: SampleColumn | undefined): FieldMapping | null => {
  const named =
    columns.find((column) => accountHeadings.has(column.folded) && column.cells.length > 0) ??
    columns.find((column) => !isNumeric(column) && column.cells.length > 0 && says(column.heading, firms));
  if (named) return named.heading;
  return email ? { column: email.heading, lookup: 'person' } : null;
};

/**
 * How the answers of a survey are read: once for each question with a score. `given` holds the fields that the
 * survey program heads itself; the first question's answers also carry the comment.
 */
export const surveyReadings = (
  columns: readonly SampleColumn[],
  given: Readonly<Record<string, FieldMapping>>,
): readonly TableMapping[] => {
  const email = columns.find(looksLikeEmails);
  const account = accountOf(columns, email);
  const comment = columns.find(
    (column) => !isNumeric(column) && column.cells.length > 0 && says(column.heading, comments),
  );
  const questions = columns.map(questionOf).filter((question) => question !== null);
  return questions.map(({ kind, column, scale }, i) => ({
    dataset: 'surveys',
    fields: {
      ...(account === null ? {} : { account }),
      ...(email ? { person: email.heading } : {}),
      kind: { constant: kind },
      score: column.heading,
      scaleMin: { constant: scale[0] },
      scaleMax: { constant: scale[1] },
      ...(comment && i === 0 ? { comment: comment.heading } : {}),
      ...given,
    },
    onlyWith: column.heading,
  }));
};
