/** Accounts that an import named, and what the user decides about names that are close to known ones. */
import { z } from 'zod';

/** What a name in a file means: an account by its key, a new account, or nothing (its rows are left out). */
export const accountDecisionSchema = z
  .strictObject({
    /** The name as the file writes it. */
    text: z.string().min(1),
    decision: z.enum(['same', 'new', 'skip']),
    /** The key of the account that it is the same as; given with `same` and only then. */
    account: z.string().min(1).optional(),
  })
  .refine(({ decision, account }) => (decision === 'same') === (account !== undefined), {
    message: 'an account belongs to the decision "same", and to no other',
    path: ['account'],
  });

/** A decision about one name; it is remembered in the workspace. */
export type AccountDecision = z.infer<typeof accountDecisionSchema>;

/**
 * A name that no account has, but one or more nearly have; also the name of an account's own row that is nearly that
 * of an account which so far was only named in other tables.
 */
export interface SimilarName {
  readonly text: string;
  /** How many rows name it, and the first place. */
  readonly rows: number;
  readonly file: string;
  readonly row: number;
  /** The accounts that come close, the closest first; `similarity` is 0..1. */
  readonly candidates: readonly {
    readonly key: string;
    readonly name: string | null;
    readonly similarity: number;
  }[];
}

/** The accounts that an import made or wondered about. */
export interface FoundAccounts {
  /** Names that rows of other tables gave and no list of accounts: an account was made for each. The first 1,000. */
  readonly created: readonly string[];
  readonly createdCount: number;
  /** Names that may be accounts known under another spelling and that nothing was decided about. The first 1,000. */
  readonly similar: readonly SimilarName[];
}
