/** What a model would change: which accounts would stand in another light, before it is published. */
import { type Day, isoOf } from '../../../../shared/dates.ts';
import type { Band, Model } from '../../../../shared/model/model.ts';
import type { Db } from '../../db/statements.ts';
import { currentModel } from '../current-model.ts';
import { bareScores } from '../score-accounts.ts';

/** How many accounts stand in each light. */
export type BandCounts = Readonly<Record<Band, number>>;

/** An account under both models; scores 0..100 at full precision. */
export interface MovedAccount {
  readonly key: string;
  readonly name: string;
  readonly from: { readonly band: Band; readonly score: number | null };
  readonly to: { readonly band: Band; readonly score: number | null };
}

/** The effect of a model on every account. */
export interface ModelPreview {
  readonly asOf: string;
  readonly accounts: number;
  readonly before: BandCounts;
  readonly after: BandCounts;
  /** Accounts whose light would change, by name. */
  readonly moved: readonly MovedAccount[];
}

const countsOf = (scores: readonly { readonly band: Band }[]): BandCounts => {
  const counts = { red: 0, amber: 0, green: 0, unknown: 0 };
  for (const { band } of scores) counts[band] += 1;
  return counts;
};

/** Scores every account under the current model and under `model` at a date; nothing is stored. */
export const previewModel = (db: Db, model: Model, asOf: Day): ModelPreview => {
  const before = bareScores(db, { asOf, model: currentModel(db) });
  const after = bareScores(db, { asOf, model });
  const moved = after.flatMap(({ key, name, band, score }, i): readonly MovedAccount[] => {
    const from = before[i];
    return from && from.band !== band
      ? [{ key, name, from: { band: from.band, score: from.score }, to: { band, score } }]
      : [];
  });
  return { asOf: isoOf(asOf), accounts: after.length, before: countsOf(before), after: countsOf(after), moved };
};
