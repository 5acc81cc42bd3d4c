/** What each cap of a model does to the accounts of a table, from its columns alone. */
import type { CapEffect } from '../../../../shared/model/model-page.ts';
import type { CapRule, Model } from '../../../../shared/model/model.ts';
import { holds } from '../caps.ts';
import { evaluate } from '../what-if/evaluate.ts';
import { bandCodes, type WhatIfTable, withoutOverrides } from '../what-if/table.ts';

/** The same table of some accounts only. */
const tableAt = (table: WhatIfTable, places: readonly number[]): WhatIfTable => ({
  basis: table.basis,
  accounts: places.map((at) => table.accounts[at] as WhatIfTable['accounts'][number]),
  columns: new Map(
    [...table.columns].map(([key, { values, standing }]) => [
      key,
      {
        values: Float64Array.from(places, (at) => values[at] as number),
        standing: Uint8Array.from(places, (at) => standing[at] as number),
      },
    ]),
  ),
  forms: Uint16Array.from(places, (at) => table.forms[at] as number),
  overrides: Uint8Array.from(places, (at) => table.overrides[at] as number),
});

/** The places of the accounts that a rule strikes; one on a metric that the table lacks strikes none. */
const struckBy = (table: WhatIfTable, rule: CapRule): readonly number[] => {
  const places: number[] = [];
  table.columns.get(rule.metric)?.values.forEach((value, at) => {
    if (!Number.isNaN(value) && holds(rule, value)) places.push(at);
  });
  return places;
};

/** The strictest band that the rules leave each account, as an index into `bandCodes`. */
const strictest = (rules: readonly (readonly [CapRule, readonly number[]])[]): ReadonlyMap<number, number> => {
  const bands = new Map<number, number>();
  for (const [{ band }, places] of rules)
    for (const at of places) bands.set(at, Math.min(bands.get(at) ?? Infinity, bandCodes.indexOf(band)));
  return bands;
};

/**
 * For each cap, in the model's order: how many accounts it strikes, and for how many it holds the light down: their
 * number alone would give a better one, no stricter cap strikes, and nobody set the band. Only struck accounts are
 * scored, for a model is edited while somebody waits.
 */
export const capEffects = (table: WhatIfTable, model: Model): readonly CapEffect[] => {
  const rules = model.caps.map((rule) => [rule, struckBy(table, rule)] as const);
  const limits = strictest(rules);
  const places = [...limits.keys()];
  const { bands } = evaluate(withoutOverrides(tableAt(table, places)), { ...model, caps: [] });
  const alone = new Map(places.map((at, i) => [at, bands[i] as number]));
  const isHeld = (at: number, limit: number): boolean =>
    table.overrides[at] === 0 && limits.get(at) === limit && (alone.get(at) ?? 0) > limit;
  return rules.map(([{ band }, struck]) => ({
    strikes: struck.length,
    holdsDown: struck.filter((at) => isHeld(at, bandCodes.indexOf(band))).length,
  }));
};
