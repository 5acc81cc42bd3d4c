/** Which step stands where on the account page. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { stepOfAccount, stepOfDimension } from '../../../renderer/features/account/acting/next-step.ts';
import { dimension, metric } from './made-up.ts';
import { action, planOf, suggestion } from './made-up-plan.ts';

const support = dimension('support', [metric('failureRate'), metric('reopenRate')], 20);
const onSupport = { kind: 'dimension', key: 'support' } as const;
const onFailures = { kind: 'metric', key: 'failureRate' } as const;
const onGrowth = { kind: 'healthy', key: 'growth' } as const;

describe('the step of a dimension', () => {
  it('is the first play about it or one of its metrics, with a count of the others', () => {
    const plan = planOf({
      suggestions: [
        suggestion('metric.csat.red', { kind: 'metric', key: 'csat' }, 9),
        suggestion('metric.failureRate.red', onFailures, 6),
        suggestion('dimension.support.red', onSupport, 5),
        suggestion('healthy.growth', onGrowth, null),
      ],
    });
    expect(stepOfDimension(plan, support)).toMatchObject({
      step: { kind: 'play', suggestion: { play: { key: 'metric.failureRate.red' } } },
      more: 1,
    });
  });

  it('is an action that waits before any play', () => {
    const plan = planOf({
      actions: [action(1), action(2, { about: onFailures })],
      suggestions: [suggestion('dimension.support.red', onSupport, 50)],
    });
    expect(stepOfDimension(plan, support)).toMatchObject({
      step: { kind: 'action', action: { id: 2 } },
      more: 1,
    });
  });

  it('is none of the actions that have ended', () => {
    const ended = (['done', 'dropped'] as const).map((state, id) => action(id, { about: onSupport, state }));
    expect(stepOfDimension(planOf({ actions: ended }), support)).toBeNull();
  });

  it('does not take a metric for a dimension of the same key', () => {
    const plan = planOf({ suggestions: [suggestion('x', { kind: 'metric', key: 'support' })] });
    expect(stepOfDimension(plan, support)).toBeNull();
  });
});

describe('the step of the account', () => {
  it('is what a healthy one is ready for, or a play without a light', () => {
    const own = suggestion('own.1', null, null);
    const plan = planOf({ suggestions: [suggestion('x', onSupport), own, suggestion('y', onGrowth, null)] });
    expect(stepOfAccount(plan)).toEqual({ step: { kind: 'play', suggestion: own }, more: 1 });
  });

  it('is an adopted one, but no action that people wrote without a reason', () => {
    const free = action(1);
    const grown = action(2, { about: onGrowth, play: 'healthy.growth' });
    const owned = action(3, { play: 'own.1' });
    expect(stepOfAccount(planOf({ actions: [free] }))).toBeNull();
    expect(stepOfAccount(planOf({ actions: [free, owned, grown] }))).toEqual({
      step: { kind: 'action', action: owned },
      more: 1,
    });
  });
});

it('no suggestion stands in two places, and none of a dimension or of health in none', () => {
  const dimensions = ['adoption', 'support'].map((key) =>
    dimension(key, [metric(`${key}.a`), metric(`${key}.b`)]),
  );
  const abouts = [
    null,
    onGrowth,
    ...dimensions.flatMap(({ key, metrics }) => [
      { kind: 'dimension' as const, key },
      ...metrics.map((own) => ({ kind: 'metric' as const, key: own.key })),
    ]),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...abouts)), (chosen) => {
      const plan = planOf({ suggestions: chosen.map((about, i) => suggestion(`${i}`, about)) });
      const steps = [stepOfAccount(plan), ...dimensions.map((own) => stepOfDimension(plan, own))];
      const counted = steps.reduce((sum, step) => sum + (step === null ? 0 : step.more + 1), 0);
      expect(counted).toBe(chosen.length);
    }),
  );
});
