/** What each cap does to all accounts: how many it strikes, for how many it is what holds the light down. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capEffects } from '../../../electron/engine/scoring/models/cap-effects.ts';
import { cappedBand } from '../../../electron/engine/scoring/caps.ts';
import { scoreValues } from '../../../electron/engine/scoring/score-values.ts';
import { evaluate } from '../../../electron/engine/scoring/what-if/evaluate.ts';
import { tableOf, type WhatIfTable } from '../../../electron/engine/scoring/what-if/table.ts';
import type { CapRule, Model } from '../../../shared/model/model.ts';
import { type AnyValues, anyKeys, anyModel, anyValues, valuesOf } from '../../helpers/any-model.ts';
import { worked } from '../../helpers/worked-table.ts';

const effectsIn = (table: WhatIfTable, model: Model) => capEffects(table, evaluate(table, model), model);

describe('what caps do', () => {
  it('counts who is struck, and for whom the rule makes the light worse than the number would', () => {
    // a weighs 1, b weighs 1, value = score; amber from 50, green from 75.
    const { table, model } = worked(
      [
        // 90 and 90: green by the number; b ≥ 80 holds it at amber.
        { a: 90, b: 90 },
        // 20 and 95: 57.5 is amber by the number: b strikes, but amber is what the number says anyway.
        { a: 20, b: 95 },
        // 100 and 99: green by the number; both rules strike, and red is what it comes to.
        { a: 100, b: 99 },
        // 90 and 85, but a person said green: b strikes and holds nothing down.
        { a: 90, b: 85, override: 'green' },
        // No b: nothing strikes.
        { a: 90, b: null },
      ],
      [
        { metric: 'b', op: '>=', value: 80, band: 'amber' },
        { metric: 'b', op: '>', value: 98, band: 'red' },
        { metric: 'a', op: '<', value: 10, band: 'red' },
      ],
    );
    expect(effectsIn(table, model)).toEqual([
      { strikes: 4, holdsDown: 1 },
      { strikes: 1, holdsDown: 1 },
      { strikes: 0, holdsDown: 0 },
    ]);
  });

  it('holds down nothing that has no light, and counts two rules of one strictness both', () => {
    // b alone is known: half of the weight, under the model's 0.6, so the light is unknown and stays so.
    const dark = worked([{ a: null, b: 90 }], [{ metric: 'b', op: '>', value: 5, band: 'red' }]);
    expect(effectsIn(dark.table, dark.model)).toEqual([{ strikes: 1, holdsDown: 0 }]);
    // 80 and 80 is green; each rule alone would make it amber.
    const both = worked(
      [{ a: 80, b: 80 }],
      [
        { metric: 'a', op: '<=', value: 80, band: 'amber' },
        { metric: 'b', op: '>=', value: 80, band: 'amber' },
      ],
    );
    expect(effectsIn(both.table, both.model)).toEqual([
      { strikes: 1, holdsDown: 1 },
      { strikes: 1, holdsDown: 1 },
    ]);
  });

  const anyCap: fc.Arbitrary<CapRule> = fc.record({
    metric: fc.constantFrom(...anyKeys),
    op: fc.constantFrom('>=', '>', '<=', '<'),
    value: fc.integer({ min: -20, max: 120 }),
    band: fc.constantFrom('amber', 'red'),
  });
  const tableFrom = (model: Model, rows: readonly AnyValues[]): WhatIfTable =>
    tableOf(
      model,
      rows.map((values, i) => ({
        id: i,
        key: `A${i}`,
        name: `A${i}`,
        form: 0,
        model,
        valueOf: valuesOf(values),
        override: null,
      })),
    );

  it('holds somebody down exactly where scoring says that caps changed the light', () => {
    fc.assert(
      fc.property(
        anyModel(),
        fc.array(anyCap, { maxLength: 5 }),
        fc.array(anyValues, { minLength: 1, maxLength: 8 }),
        (base, caps, rows) => {
          const model = { ...base, caps };
          const effects = effectsIn(tableFrom(model, rows), model);
          const changed = rows.filter((values) => {
            const { computedBand, caps: struck } = scoreValues(model, valuesOf(values));
            return cappedBand(computedBand, struck) !== computedBand;
          }).length;
          const held = effects.map(({ holdsDown }) => holdsDown);
          expect(Math.max(0, ...held)).toBeLessThanOrEqual(changed);
          expect(held.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(changed);
          for (const { strikes, holdsDown } of effects) expect(holdsDown).toBeLessThanOrEqual(strikes);
        },
      ),
    );
  });
});
