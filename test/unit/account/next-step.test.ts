/** Which steps stand on the account page, and in which order. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { nextSteps, type PlacedStep, type Steps } from '../../../renderer/features/account/acting/next-step.ts';
import { dimension, metric } from './made-up.ts';
import { action, planOf, suggestion } from './made-up-plan.ts';

const dimensions = ['adoption', 'support'].map((key) =>
  dimension(key, [metric(`${key}.a`), metric(`${key}.b`)]),
);
const onSupport = { kind: 'dimension', key: 'support' } as const;
const onFailures = { kind: 'metric', key: 'support.a' } as const;
const onUse = { kind: 'metric', key: 'adoption.b' } as const;
const onGrowth = { kind: 'healthy', key: 'growth' } as const;

const stepsOf = (plan: Steps): readonly PlacedStep[] => nextSteps(plan, dimensions);
const keysOf = (plan: Steps): readonly string[] => stepsOf(plan).map(({ key }) => key);

describe('the next steps', () => {
  it('begin with what waits, whatever a play would bring', () => {
    const actions = [action(1), action(2, { about: onFailures }), action(3, { state: 'done' })];
    const plan = planOf({ actions, suggestions: [suggestion('use', onUse, 50)] });
    expect(keysOf(plan)).toEqual(['action 1', 'action 2', 'use']);
  });

  it('go on with the first play of each dimension on which nobody works, then the others', () => {
    const plan = planOf({
      actions: [action(1, { about: onFailures })],
      suggestions: [
        suggestion('support', onSupport, 9),
        suggestion('use', onUse, 8),
        suggestion('use again', { ...onUse, key: 'adoption.a' }, 7),
        suggestion('growth', onGrowth, null),
      ],
    });
    expect(keysOf(plan)).toEqual(['action 1', 'use', 'growth', 'support', 'use again']);
    expect(stepsOf(plan).map((step) => step.dimension)).toEqual([
      'support',
      'adoption',
      null,
      'support',
      'adoption',
    ]);
  });

  it('do not take a metric for a dimension of the same key', () => {
    const [step] = stepsOf(planOf({ suggestions: [suggestion('x', { kind: 'metric', key: 'support' })] }));
    expect(step?.dimension).toBeNull();
  });

  it('keep the line of a play once it is adopted, and never have two of one key', () => {
    const twice = [action(1, { play: 'use' }), action(2, { play: 'use' })];
    expect(keysOf(planOf({ suggestions: [suggestion('use', onUse)] }))).toEqual(['use']);
    expect(keysOf(planOf({ actions: twice }))).toEqual(['use', 'action 2']);
  });
});

it('every suggestion and all that waits is a step, once', () => {
  const abouts = [
    null,
    onGrowth,
    ...dimensions.flatMap(({ key, metrics }) => [
      { kind: 'dimension' as const, key },
      ...metrics.map((own) => ({ kind: 'metric' as const, key: own.key })),
    ]),
  ];
  const about = fc.constantFrom(...abouts);
  fc.assert(
    fc.property(fc.array(about), fc.array(about), (waiting, suggested) => {
      const plan = planOf({
        actions: waiting.map((own, id) => action(id, { about: own })),
        suggestions: suggested.map((own, i) => suggestion(`${i}`, own)),
      });
      const steps = stepsOf(plan);
      expect(steps).toHaveLength(waiting.length + suggested.length);
      expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
      expect(steps.slice(0, waiting.length).every(({ step }) => step.kind === 'action')).toBe(true);
    }),
  );
});
