import { describe, expect, it } from 'vitest';
import type { AccountRow } from '../../../electron/engine/db/queries/accounts.ts';
import { modelChooser } from '../../../electron/engine/scoring/variants.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Condition, Model } from '../../../shared/model/model.ts';

const account: AccountRow = {
  id: 1,
  key: 'A',
  name: 'Anadolu',
  segment: 'Enterprise',
  stage: null,
  owner: 'İnci',
  country: 'TR',
  plan: 'pro',
  currency: 'TRY',
  mrrMinor: 400_000,
  seats: 80,
  startedOn: 100,
  renewalOn: null,
  endedOn: null,
  cacMinor: null,
  grossMargin: 0.7,
  attributes: '{"Sektör":"Lojistik","Employees":250}',
  declared: 1,
};

const chosen = (...when: readonly Condition[]): string | null => {
  const model: Model = { ...defaultModel, variants: [{ name: 'special', when }] };
  return modelChooser(model)(account, 160).variant;
};

describe('variants', () => {
  it.each<[string, Condition]>([
    ['a field, whatever its case', { attribute: 'segment', op: '=', value: 'enterprise' }],
    ['a Turkish letter', { attribute: 'owner', op: '=', value: 'INCI' }],
    ['another value', { attribute: 'plan', op: '!=', value: 'basic' }],
    ['money in whole units', { attribute: 'mrr', op: '>=', value: 4000 }],
    ['the age in days', { attribute: 'ageDays', op: '<=', value: 60 }],
    ['an attribute of text', { attribute: 'sektor', op: '=', value: 'lojistik' }],
    ['an attribute of number', { attribute: 'Employees', op: '>', value: 249 }],
  ])('match %s', (_, condition) => {
    expect(chosen(condition)).toBe('special');
  });

  it('need every condition, and none holds for what is not known', () => {
    expect(
      chosen({ attribute: 'plan', op: '=', value: 'pro' }, { attribute: 'seats', op: '>', value: 80 }),
    ).toBeNull();
    expect(chosen({ attribute: 'stage', op: '!=', value: 'trial' })).toBeNull();
    expect(chosen({ attribute: 'no such', op: '=', value: 1 })).toBeNull();
  });

  it('change only what they say; the first match wins', () => {
    const model: Model = {
      ...defaultModel,
      variants: [
        { name: 'never', when: [{ attribute: 'plan', op: '=', value: 'basic' }] },
        {
          name: 'first',
          when: [{ attribute: 'plan', op: '=', value: 'pro' }],
          cutoffs: { amber: 40, green: 80 },
          dimensionWeights: { adoption: 60 },
          metrics: { csat: { weight: 3, policy: 'worst' } },
        },
        { name: 'second', when: [] },
      ],
    };
    const { variant, model: applied } = modelChooser(model)(account, 160);
    expect(variant).toBe('first');
    expect(applied.cutoffs).toEqual({ amber: 40, green: 80 });
    expect(applied.dimensions.map((dimension) => dimension.weight)).toEqual([60, 15, 20, 20, 15]);
    const csat = defaultModel.metrics.find((metric) => metric.key === 'csat');
    expect(applied.metrics.find((metric) => metric.key === 'csat')).toEqual({
      ...csat,
      weight: 3,
      policy: 'worst',
    });
    expect(
      applied.metrics
        .filter((metric) => !defaultModel.metrics.includes(metric) && metric.key !== 'csat')
        .map((m) => m.weight),
    ).toEqual(defaultModel.metrics.filter((metric) => metric.key !== 'csat').map((m) => m.weight));
  });
});
