/** Who is there, who is new, who has gone quiet. Pure: the one place where these are defined. */
import { type Day, isoOrNull } from '../../../shared/dates.ts';
import type { PersonActivity, PersonDataset } from '../../../shared/model/people.ts';
import type { Signs } from '../db/queries/person-rows.ts';
import { newestUpTo } from '../db/queries/workspace-facts.ts';

/** No sign of life for this long is quiet; somebody first seen within it is new. */
export const quietDays = 30;
/** Only who showed life in this long before that has gone quiet; the others have been away for longer. */
const livelyDays = 90;

/** What a person's signs are judged by. */
export interface Circumstances {
  readonly day: Day;
  /** The distinct dates of each dataset over the whole workspace, rising. */
  readonly dates: Readonly<Record<PersonDataset, readonly Day[]>>;
}

type Known = Pick<Signs, 'dataset' | 'first' | 'last'>;

const least = (days: readonly Day[]): Day | null => (days.length > 0 ? Math.min(...days) : null);
const most = (days: readonly Day[]): Day | null => (days.length > 0 ? Math.max(...days) : null);

/** Whether the dataset goes on for long enough after somebody's last sign in it: an export that ends is no silence. */
const isSilence = ({ dataset, last }: Known, { day, dates }: Circumstances): boolean => {
  const newest = newestUpTo(dates[dataset], day);
  return last !== null && last > day - quietDays - livelyDays && newest !== null && newest - last >= quietDays;
};

/** Whether the dataset reaches back behind the days in which somebody counts as new. */
const reachesBack = ({ dataset }: Known, { day, dates }: Circumstances): boolean =>
  (dates[dataset][0] ?? Infinity) <= day - quietDays;

/**
 * When somebody was first and last seen at a day D, from their signs in each dataset. A sign of life is use of the
 * product, a survey answered, a ticket opened or a training completed.
 *
 * Gone quiet: no sign in the last 30 days (D − 30 < d ≤ D), but one in the 90 days before them
 * (D − 120 < d ≤ D − 30); and in a dataset of such a sign others go on for at least 30 days after it, for where the
 * whole export ends nobody can be said to be silent. Quiet since = the day of the last sign.
 *
 * New: the first row that names them lies in the last 30 days, in a dataset that reaches further back than that.
 */
export const activityOf = (signs: readonly Known[], circumstances: Circumstances): PersonActivity => {
  const { day } = circumstances;
  const first = least(signs.flatMap((sign) => sign.first ?? []));
  const last = most(signs.flatMap((sign) => sign.last ?? []));
  const isQuiet =
    last !== null && last <= day - quietDays && signs.some((sign) => isSilence(sign, circumstances));
  const isNew =
    first !== null &&
    first > day - quietDays &&
    signs.some((sign) => sign.first === first && reachesBack(sign, circumstances));
  return {
    firstSeen: isoOrNull(first),
    lastSeen: isoOrNull(last),
    quietSince: isQuiet ? isoOrNull(last) : null,
    isNew,
  };
};
