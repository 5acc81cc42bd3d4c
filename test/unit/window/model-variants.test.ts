/** The segments of the model's screen: their order, their conditions, and what differs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aboutAttribute,
  askable,
  attributeNamed,
  comparisonsOf,
} from '../../../renderer/features/model/variants/condition-edits.ts';
import {
  type Difference,
  differenceId,
  differencesOf,
  firstCondition,
  freeName,
  possibleDifferences,
  withCopy,
  withDifference,
  withMetricDifference,
  withNewVariant,
  withoutDifference,
  withoutVariant,
} from '../../../renderer/features/model/variants/variant-edits.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { checkModel } from '../../../shared/model/file/check-model.ts';
import type { Model, Variant } from '../../../shared/model/model.ts';
import { withVariant } from '../../../shared/model/with-variant.ts';

const attributes = [
  { name: 'ageDays', kind: 'number', values: [] },
  { name: 'plan', kind: 'text', values: ['pro', 'basic'] },
  { name: 'segment', kind: 'text', values: ['SMB', 'Enterprise'] },
] as const;
const large: Variant = { name: 'Large', when: [{ attribute: 'segment', op: '=', value: 'Enterprise' }] };
const modelWith = (...variants: readonly Variant[]): Model => ({ ...defaultModel, variants });
const names = ({ variants }: Model): readonly string[] => variants.map(({ name }) => name);

describe('the list of segments', () => {
  it('grows at its end, by a name of its own and a condition that some account meets', () => {
    const condition = firstCondition(attributes);
    expect(condition).toEqual({ attribute: 'segment', op: '=', value: 'SMB' });
    const model = withNewVariant(withNewVariant(defaultModel, 'Segment', condition), 'Segment', condition);
    expect(names(model)).toEqual(['Segment', 'Segment 2']);
    expect(checkModel(model)).toEqual([]);
  });

  it('begins with the age where no attribute tells accounts apart', () => {
    expect(firstCondition([{ name: 'segment', kind: 'text', values: [] }])).toEqual({
      attribute: 'ageDays',
      op: '<',
      value: 90,
    });
  });

  it('takes copies behind the one that is copied, and lets one go', () => {
    const other: Variant = { ...large, name: 'Other' };
    const model = withCopy(modelWith(large, other), 0);
    expect(names(model)).toEqual(['Large', 'Large 2', 'Other']);
    expect(model.variants[1]?.when).toEqual(large.when);
    expect(names(withoutVariant(model, 1))).toEqual(['Large', 'Other']);
    expect(freeName(model, 'Large')).toBe('Large 3');
  });
});

describe('what differs', () => {
  const weight: Difference = { kind: 'metric', key: 'csat', field: 'weight' };
  const anyDifference = fc.constantFrom(...possibleDifferences(defaultModel, large));

  it('begins as it is in the base', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDifference, { maxLength: 8 }), (differences) => {
        const variant = differences.reduce((own, next) => withDifference(own, next, defaultModel), large);
        expect(differencesOf(variant).map(differenceId).toSorted()).toEqual(
          differences.map(differenceId).toSorted(),
        );
        expect(withVariant(defaultModel, variant)).toEqual(defaultModel);
      }),
    );
  });

  it('leaves nothing behind when it is taken back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDifference, { maxLength: 8 }), (differences) => {
        const variant = differences.reduce((own, next) => withDifference(own, next, defaultModel), large);
        expect(differences.reduce(withoutDifference, variant)).toEqual(large);
      }),
    );
  });

  it('is offered once', () => {
    const variant = withDifference(large, weight, defaultModel);
    // One for the cut-offs, five dimensions, four things of each of twenty metrics; less the one that is taken.
    expect(possibleDifferences(defaultModel, large)).toHaveLength(1 + 5 + 80);
    expect(possibleDifferences(defaultModel, variant)).toHaveLength(1 + 5 + 79);
  });

  it('changes one thing of a metric and keeps the others', () => {
    const policy = withMetricDifference(large, 'csat', { policy: 'worst' });
    const both = withMetricDifference(policy, 'csat', { weight: 3 });
    expect(both.metrics).toEqual({ csat: { policy: 'worst', weight: 3 } });
    expect(withoutDifference(both, weight).metrics).toEqual({ csat: { policy: 'worst' } });
  });

  it('names nothing of a metric that the model does not have', () => {
    expect(withDifference(large, { kind: 'metric', key: 'gone', field: 'weight' }, defaultModel)).toBe(large);
  });
});

describe('a condition', () => {
  const when = { attribute: 'segment', op: '=', value: 'SMB' } as const;

  it('asks about what accounts have, their name and key, and what it already names', () => {
    expect(askable(attributes, when).map(({ name }) => name)).toEqual([
      'ageDays',
      'plan',
      'segment',
      'name',
      'key',
    ]);
    const unknown = { attribute: 'Employees', op: '>', value: 10 } as const;
    expect(askable(attributes, unknown).at(-1)).toEqual({ name: 'Employees', kind: 'number', values: [] });
    expect(attributeNamed(attributes, 'SEGMENT')?.name).toBe('segment');
  });

  it('follows when its attribute is another one', () => {
    expect(aboutAttribute(when, attributes[0])).toEqual({ attribute: 'ageDays', op: '>=', value: 0 });
    expect(aboutAttribute({ attribute: 'mrr', op: '<', value: 500 }, attributes[0])).toEqual({
      attribute: 'ageDays',
      op: '<',
      value: 500,
    });
    expect(aboutAttribute({ attribute: 'mrr', op: '<', value: 500 }, attributes[1])).toEqual({
      attribute: 'plan',
      op: '=',
      value: 'pro',
    });
  });

  it('is compared as its kind is, and keeps a comparison that a file gave it', () => {
    expect(comparisonsOf('text', '=')).toEqual(['=', '!=']);
    expect(comparisonsOf('text', '>')).toEqual(['=', '!=', '>']);
    expect(comparisonsOf('number', '<')).toHaveLength(6);
  });
});
