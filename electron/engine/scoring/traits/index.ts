/** The ten traits of a healthy customer, each with its evidence (health model, section 6). */
import { isoOf } from '../../../../shared/dates.ts';
import { traitKeys, type TraitScore } from '../../../../shared/model/score.ts';
import type { TraitKey } from '../../../../shared/model/trait-evidence.ts';
import { traitFacts } from '../../db/queries/trait-facts.ts';
import type { Db } from '../../db/statements.ts';
import type { BareScore } from '../score-account.ts';
import type { Snapshot } from '../snapshot.ts';
import { advocate, refers, responsive } from './advocacy.ts';
import { engaged, fewComplaints, satisfied } from './health.ts';
import { loyal, renews, stays } from './loyalty.ts';
import { profitable } from './profit.ts';
import type { TraitInput, TraitRule } from './trait.ts';

const rules: { readonly [T in TraitKey]: TraitRule<T> } = {
  satisfied,
  engaged,
  loyal,
  responsive,
  profitable,
  advocate,
  fewComplaints,
  renews,
  stays,
  refers,
};

const judge = (key: TraitKey, input: TraitInput): TraitScore => {
  const { state, code, detail } = rules[key](input);
  return { key, state, evidence: { code, detail } };
};

/** Gathers what the traits need for a snapshot's accounts; the answer judges one of them by its score. */
export const traitsAt = (db: Db, snapshot: Snapshot): ((score: BareScore) => readonly TraitScore[]) => {
  const only = snapshot.accounts.length === 1 ? snapshot.accounts[0]?.id : undefined;
  const factsOf = traitFacts(db, { day: snapshot.day, account: only });
  const accounts = new Map(snapshot.accounts.map((account) => [account.id, account]));
  return (score) => {
    const account = accounts.get(score.id);
    if (!account) throw new RangeError(`account ${score.id} is not a customer on ${isoOf(snapshot.day)}`);
    const input: TraitInput = {
      day: snapshot.day,
      account,
      score,
      facts: factsOf(score.id),
      known: snapshot.facts.known,
    };
    return traitKeys.map((key) => judge(key, input));
  };
};
