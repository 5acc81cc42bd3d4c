/** Caps, and lights that people set over them: every figure worked out by hand beside it. */
import { describe, expect, it } from 'vitest';
import { explainAccount } from '../../../electron/engine/scoring/index.ts';
import { setApplies, setBand } from '../../../electron/engine/scoring/decisions.ts';
import { acme, day, order, scoreAt, workedWorkspace } from '../../helpers/worked-workspace.ts';

const june = '2026-06-30';
const until = day('2026-07-31');

/** The worked example with other rules: a1 = 80, b1 as given, no a2; 0.6 × 80 + 0.4 × b1. */
const under = (b1: number, change: object) => workedWorkspace(b1, change);

describe('caps', () => {
  it('strike a metric by formula, whose value counts and not its parts', () => {
    const metrics = [
      { key: 'gap', dimension: 'B', weight: 0, source: { kind: 'formula', formula: 'a1 − b1' } },
    ];
    const caps = [{ metric: 'gap', op: '>', value: 35, band: 'amber' }];
    // gap = 80 − 72 = 8: no rule. The score is 48 + 28.8 = 76.8, green.
    expect(scoreAt(under(72, { metrics, caps }), june)).toMatchObject({ band: 'green', caps: [] });
    // gap = 80 − 40 = 40 > 35; 48 + 16 = 64 is amber already, so the rule changes nothing but is named.
    expect(scoreAt(under(40, { metrics, caps }), june)).toMatchObject({
      score: 64,
      band: 'amber',
      computedBand: 'amber',
      caps: [{ metric: 'gap', value: 40, band: 'amber' }],
    });
  });

  it('hold under the cut-offs of a variant', () => {
    const variants = [
      {
        name: 'Mild',
        when: [{ attribute: 'name', op: '=', value: 'Acme' }],
        cutoffs: { amber: 30, green: 60 },
      },
    ];
    const caps = [{ metric: 'b1', op: '<=', value: 40, band: 'red' }];
    // 64 is green from 60 on; b1 = 40 is just on the limit.
    expect(scoreAt(under(40, { variants, caps }), june)).toMatchObject({
      score: 64,
      computedBand: 'green',
      band: 'red',
      variant: 'Mild',
    });
  });

  it('leave an unknown light unknown, which a person may still set', () => {
    const caps = [{ metric: 'b1', op: '>=', value: 0, band: 'red' }];
    // Coverage 0.6 × ½ + 0.4 = 0.7 is below 0.8: unknown, whatever the rule says.
    const db = under(40, { caps, minimumCoverage: 0.8 });
    expect(scoreAt(db, june)).toMatchObject({ computedBand: 'unknown', band: 'unknown' });
    setBand(db, { ...order, asOf: day(june), band: 'green', until });
    expect(scoreAt(db, june)).toMatchObject({ computedBand: 'unknown', band: 'green' });
  });

  it('do not strike on a metric that does not apply', () => {
    const caps = [{ metric: 'b1', op: '<', value: 50, band: 'red' }];
    const db = under(40, { caps, minimumCoverage: 0.5 });
    expect(scoreAt(db, june)?.band).toBe('red');
    setApplies(db, { ...order, metric: 'b1', applies: false });
    // Only A is left: 80, green, coverage ½.
    expect(scoreAt(db, june)).toMatchObject({ score: 80, coverage: 0.5, band: 'green', caps: [] });
  });

  it('are lifted on the path to green, whatever a person has set', () => {
    const caps = [{ metric: 'b1', op: '<', value: 60, band: 'amber' }];
    const db = under(50, { caps, minimumCoverage: 0.5 });
    setBand(db, { ...order, asOf: day(june), band: 'red', until });
    const { score, pathToGreen } = explainAccount(db, { account: acme, asOf: day(june) });
    // 48 + 0.4 × 50 = 68. At b1 = 75 its own light is green: + 0.4 × 25 = 78, and 75 is not under 60.
    expect(score).toMatchObject({ score: 68, computedBand: 'amber', band: 'red' });
    expect(pathToGreen).toMatchObject({
      score: 78,
      reaches: true,
      levers: [{ metric: 'b1', from: 50, to: 75 }],
    });
  });
});
