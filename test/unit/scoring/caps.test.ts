import { describe, expect, it } from 'vitest';
import { freeValueFor } from '../../../electron/engine/scoring/cap-free.ts';
import { cappedBand, capsOf, holds } from '../../../electron/engine/scoring/caps.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { MetricScore } from '../../../shared/model/score.ts';

const overdue = (value: number | null): MetricScore => ({
  key: 'oldestOverdue',
  value,
  unit: 'days',
  n: 1,
  newest: null,
  state: value === null ? 'missing' : 'ok',
  score: 0,
  band: 'red',
  weight: 0.1,
  contribution: 0,
  source: null,
});
const capsAt = (value: number | null) => capsOf(defaultModel.caps, [overdue(value)]);

describe('the way off a cap', () => {
  const to = (op: '>=' | '<=', value: number, from: number): number | undefined =>
    freeValueFor({
      points: [
        [0, 100],
        [100, 0],
      ],
      score: 0,
      from,
      rules: [{ metric: 'x', op, value, band: 'red' }],
    });

  it('is the last decimal that is shown; on a small scale a tenth of the limit', () => {
    expect(to('>=', 60, 90)).toBeCloseTo(59.9, 9);
    expect(to('<=', -15, -40)).toBeCloseTo(-14.9, 9);
    // A share of 0.05 is left at 0.045, not at −0.05, which is no share.
    expect(to('>=', 0.05, 0.2)).toBeCloseTo(0.045, 9);
    expect(to('<=', 0, -1)).toBeCloseTo(0.1, 9);
  });
});

describe('caps', () => {
  it('strike from their limit on, the strictest one of a metric, with a reason to print', () => {
    expect(capsAt(59.9)).toEqual([]);
    expect(capsAt(60).map((cap) => cap.band)).toEqual(['amber']);
    expect(capsAt(90)).toEqual([
      {
        metric: 'oldestOverdue',
        band: 'red',
        value: 90,
        reason: expect.stringMatching(/^Oldest overdue.* 90.* red\.$/),
      },
    ]);
  });

  it('name the value so that the rule is seen to hold', () => {
    const reasonAt = (op: '<' | '>', value: number): string | undefined =>
      capsOf([{ metric: 'oldestOverdue', op, value: 60, band: 'red' }], [overdue(value)])[0]?.reason;
    // 59.96 to one decimal is 60, which is not under 60; 60.004 needs three.
    expect(reasonAt('<', 59.96)).toMatch(/ is 59\.96; < 60 /);
    expect(reasonAt('>', 60.004)).toMatch(/ is 60\.004; > 60 /);
    expect(reasonAt('>', 71.26)).toMatch(/ is 71\.3; > 60 /);
  });

  it('do not strike on what is not known', () => {
    expect(capsAt(null)).toEqual([]);
  });

  it('never lift a light, and leave an unknown one unknown', () => {
    expect(cappedBand('green', capsAt(60))).toBe('amber');
    expect(cappedBand('red', capsAt(60))).toBe('red');
    expect(cappedBand('amber', capsAt(200))).toBe('red');
    expect(cappedBand('unknown', capsAt(200))).toBe('unknown');
    expect(cappedBand('green', [])).toBe('green');
  });

  it('know four ways to compare', () => {
    const rule = { metric: 'x', value: 5, band: 'red' } as const;
    const at = (op: '>=' | '>' | '<=' | '<') => [4, 5, 6].map((value) => holds({ ...rule, op }, value));
    expect(at('>=')).toEqual([false, true, true]);
    expect(at('>')).toEqual([false, false, true]);
    expect(at('<=')).toEqual([true, true, false]);
    expect(at('<')).toEqual([true, false, false]);
  });
});
