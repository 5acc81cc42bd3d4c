/** The people of an account. */
import { z } from 'zod';
import type { PeopleList, PersonDetail } from '../model/people.ts';
import { account, asOf } from './parts.ts';

/** The input schema of each call. */
export const peopleCalls = {
  /** Everybody known at an account, with score and light. */
  'account.people': z.strictObject({ account, asOf }),
  /** One of them with all metrics; `person` as the list names them. */
  'account.person': z.strictObject({ account, asOf, person: z.string().min(1).max(1000) }),
} as const;

/** What each call answers. */
export interface PeopleOutputs {
  'account.people': PeopleList;
  /** Null where the account has nobody of that name at the date. */
  'account.person': PersonDetail | null;
}
