/** What each cap of a model does to the accounts of a table, from its columns alone. */
import type { CapEffect } from '../../../../shared/model/model-page.ts';
import type { CapRule, Model } from '../../../../shared/model/model.ts';
import { holds } from '../caps.ts';
import type { WhatIfScores } from '../what-if/evaluate.ts';
import { bandCodes, type WhatIfTable } from '../what-if/table.ts';

/** The places of the accounts that a rule strikes; one on a metric that the table lacks strikes none. */
const struckBy = (table: WhatIfTable, rule: CapRule): readonly number[] => {
  const places: number[] = [];
  table.columns.get(rule.metric)?.values.forEach((value, at) => {
    if (!Number.isNaN(value) && holds(rule, value)) places.push(at);
  });
  return places;
};

/** The strictest band that the rules leave each account, as an index into `bandCodes`; better than all where none strikes. */
const strictest = (accounts: number, rules: readonly (readonly [CapRule, readonly number[]])[]): Uint8Array => {
  const bands = new Uint8Array(accounts).fill(bandCodes.length);
  for (const [{ band }, places] of rules) {
    const limit = bandCodes.indexOf(band);
    for (const at of places) bands[at] = Math.min(bands[at] as number, limit);
  }
  return bands;
};

/**
 * For each cap, in the model's order: how many accounts it strikes, and for how many it holds the light down: their
 * number alone would give a better one, no stricter cap strikes, and nobody set the band.
 */
export const capEffects = (
  table: WhatIfTable,
  { alone }: WhatIfScores,
  { caps }: Pick<Model, 'caps'>,
): readonly CapEffect[] => {
  const rules = caps.map((rule) => [rule, struckBy(table, rule)] as const);
  const limits = strictest(table.accounts.length, rules);
  const isHeld = (at: number, limit: number): boolean =>
    table.overrides[at] === 0 && limits[at] === limit && (alone[at] as number) > limit;
  return rules.map(([{ band }, struck]) => ({
    strikes: struck.length,
    holdsDown: struck.filter((at) => isHeld(at, bandCodes.indexOf(band))).length,
  }));
};
