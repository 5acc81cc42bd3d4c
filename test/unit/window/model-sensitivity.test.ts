/** What a change of the model moves: the drawing of scores before and after, and sensitivity in one sentence. */
import { describe, expect, it } from 'vitest';
import { spreadField, spreadPaths } from '../../../renderer/features/model/effect/spread-paths.ts';
import {
  byEffect,
  sensitivitySummary,
} from '../../../renderer/features/model/sensitivity/sensitivity-words.ts';

describe('the drawing of scores', () => {
  it('sets both on one scale: the tallest column fills the height', () => {
    const { after, before } = spreadPaths({ before: [0, 4], after: [2, 0] });
    // Two steps of 100: 2 of 4 is half the height; the empty step has no column.
    expect(after).toBe(`M0.75 ${spreadField.height}V24h98.5V${spreadField.height}Z`);
    expect(before).toBe(`M0 ${spreadField.height}V48H100V0H200V${spreadField.height}`);
  });

  it('is flat where nobody has a score', () => {
    expect(spreadPaths({ before: [0, 0], after: [0, 0] }).after).toBe('');
  });
});

describe('sensitivity summed up', () => {
  const change = (id: number) => ({ id, key: `A${id}`, name: `A${id}`, from: 'green', to: 'amber' }) as const;
  const weight = (key: string, larger: readonly number[], smaller: readonly number[]) => ({
    kind: 'metric' as const,
    key,
    weight: 1,
    larger: larger.map(change),
    smaller: smaller.map(change),
  });
  const of = (...weights: readonly ReturnType<typeof weight>[]) => ({
    asOf: '2026-06-30',
    model: { name: 'M', version: 1 },
    accounts: 20,
    weights,
  });

  it('counts each account once, and names the weight that moves most where there is one', () => {
    const some = of(weight('a', [1], []), weight('b', [1, 2], [3]), weight('c', [], []));
    expect(sensitivitySummary(some)).toMatchObject({
      steadiness: 'mostly',
      moved: 3,
      accounts: 20,
      most: { moved: 2, weight: { key: 'b' } },
    });
    expect(byEffect(some.weights).moving.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(byEffect(some.weights).still.map(({ key }) => key)).toEqual(['c']);
  });

  it('names none where several move as many, and says when nothing moves', () => {
    expect(sensitivitySummary(of(weight('a', [1], []), weight('b', [], [2]))).most.weight).toBeNull();
    expect(sensitivitySummary(of(weight('a', [], [])))).toMatchObject({ steadiness: 'still', moved: 0 });
  });
});
