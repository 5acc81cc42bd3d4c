/** Why nothing can be changed in the open workspace, as the sentence that says so. Pure. */
import type { Holder, ReadOnly } from '../../shared/read-only.ts';
import { localMoment } from '../ui/local-moment.ts';

/** A sentence by its key, and what fills it. */
export interface Said {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** How a day is written. */
type DateOf = (day: string) => string;

const momentOf = (iso: string, dateOf: DateOf): string => {
  const { day, time } = localMoment(iso);
  return `${dateOf(day)}, ${time}`;
};

const heldBy = ({ user, host, isHere, since }: Holder, dateOf: DateOf): Said => {
  const when = momentOf(since, dateOf);
  if (user === '' && host === '') return { key: 'somebody', values: { when } };
  return isHere ? { key: 'here', values: { user, when } } : { key: 'elsewhere', values: { user, host, when } };
};

/** The sentences: who has it or what is in the way, and from when the copy is that is shown. */
export const readOnlyWords = (readOnly: ReadOnly, dateOf: DateOf): readonly Said[] => [
  readOnly.reason === 'held' ? heldBy(readOnly.by, dateOf) : { key: 'protected', values: {} },
  ...(readOnly.asOf === null ? [] : [{ key: 'copy', values: { when: momentOf(readOnly.asOf, dateOf) } }]),
];
