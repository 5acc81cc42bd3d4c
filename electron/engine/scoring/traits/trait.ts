/** What a trait's rule is: facts of one account in, a verdict with its evidence out. */
import type { Day } from '../../../../shared/dates.ts';
import type { EvidenceCode, TraitKey } from '../../../../shared/model/trait-evidence.ts';
import type { AccountRow } from '../../db/queries/accounts.ts';
import type { TraitFacts } from '../../db/queries/trait-facts.ts';
import type { Fact } from '../../db/queries/workspace-facts.ts';
import type { BareScore } from '../score-account.ts';

/** What the rules look at. */
export interface TraitInput {
  readonly day: Day;
  readonly account: AccountRow;
  readonly score: BareScore;
  readonly facts: TraitFacts;
  /** What is known anywhere in the workspace: tells "no" from "nobody imported that". */
  readonly known: ReadonlySet<Fact>;
}

/** A verdict and why. */
export interface Verdict<T extends TraitKey> {
  readonly state: 'yes' | 'no' | 'unknown';
  readonly code: EvidenceCode<T>;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** One trait's rule. */
export type TraitRule<T extends TraitKey> = (input: TraitInput) => Verdict<T>;

/** Yes or no, for a condition that is known. */
export const yesIf = (condition: boolean): 'yes' | 'no' => (condition ? 'yes' : 'no');
