/** Metrics that people say do not apply to an account: what it does to the score, what is kept of it, what undo brings back. */
import { describe, expect, it } from 'vitest';
import { accountDecisions } from '../../../electron/engine/pages/account-decisions.ts';
import { accountPage } from '../../../electron/engine/pages/account-page.ts';
import { setApplies, undoDecision } from '../../../electron/engine/scoring/decisions.ts';
import { keepHistory } from '../../../electron/engine/scoring/index.ts';
import { acme, bandsIn, day, order, scoreAt, workedWorkspace } from '../../helpers/worked-workspace.ts';

describe('a metric that does not apply', () => {
  const noTraining = { ...order, metric: 'a2', applies: false, reason: 'Sold without training' };

  it('leaves the model for this account, and coverage is not lowered', () => {
    const db = workedWorkspace();
    // a2 is missing: coverage 0.6 × ½ + 0.4 = 0.7; range 0.6 × 40 + 16 = 40 to 0.6 × 90 + 16 = 70.
    expect(scoreAt(db, '2026-06-30')).toMatchObject({ score: 64, range: [40, 70] });
    expect(scoreAt(db, '2026-06-30')?.coverage).toBeCloseTo(0.7, 12);
    setApplies(db, noTraining);
    // a1 alone is all of A: coverage 0.6 + 0.4 = 1, nothing is missing, so the range is the score itself.
    expect(scoreAt(db, '2026-06-30')).toMatchObject({ score: 64, coverage: 1, range: [64, 64] });
    const page = accountPage(db, { account: acme, asOf: day('2026-06-30'), workspaceName: 'Test' });
    expect(page.exceptions).toMatchObject([{ metric: 'a2', reason: 'Sold without training', author: 'Deniz' }]);
    expect(page.score.dimensions[0]?.metrics[1]).toMatchObject({ key: 'a2', state: 'notApplicable' });
  });

  it('takes its dimension along where that has no other, and kept history heeds it', async () => {
    const db = workedWorkspace();
    await keepHistory(db, { asOf: day('2026-06-30') });
    setApplies(db, { ...noTraining, metric: 'b1' });
    // Only A is left, a1 = 80 of a1 and a2: score 80, coverage ½ below 0.6, so unknown on every day.
    expect(scoreAt(db, '2026-06-30')).toMatchObject({ score: 80, coverage: 0.5, band: 'unknown' });
    expect(bandsIn(db)).toMatchObject({ '2026-03-31': 'unknown', '2026-06-30': 'unknown' });
    await keepHistory(db, { asOf: day('2026-06-30') });
    expect(bandsIn(db)).toMatchObject({ '2026-03-31': 'unknown', '2026-06-30': 'unknown' });
  });

  it('applies again when that is said, stays on record, and both can be undone', () => {
    const db = workedWorkspace();
    const first = setApplies(db, noTraining);
    const again = setApplies(db, { ...noTraining, applies: true, reason: '', author: 'Ece' });
    expect(scoreAt(db, '2026-06-30')?.range).toEqual([40, 70]);
    expect(accountDecisions(db, acme).decisions).toMatchObject([
      { kind: 'applies', metric: 'a2', reason: 'Sold without training', withdrawnBy: 'Ece' },
    ]);
    undoDecision(db, again);
    expect(scoreAt(db, '2026-06-30')?.range).toEqual([64, 64]);
    undoDecision(db, first);
    expect(accountDecisions(db, acme).decisions).toEqual([]);
    expect(() => undoDecision(db, first)).toThrow('decision.changedSince');
  });

  it('may be given another reason: the first one stays on record', () => {
    const db = workedWorkspace();
    setApplies(db, noTraining);
    const change = setApplies(db, { ...noTraining, reason: 'Trained elsewhere' });
    expect(accountDecisions(db, acme).decisions).toMatchObject([
      { reason: 'Trained elsewhere', withdrawnAt: null },
      { reason: 'Sold without training', withdrawnBy: 'Deniz' },
    ]);
    undoDecision(db, change);
    expect(accountDecisions(db, acme).decisions).toMatchObject([
      { reason: 'Sold without training', withdrawnAt: null },
    ]);
  });

  it('needs a reason, an author, and a metric of the model', () => {
    const db = workedWorkspace();
    expect(() => setApplies(db, { ...noTraining, reason: '' })).toThrow('decision.noReason');
    expect(() => setApplies(db, { ...noTraining, author: '' })).toThrow('decision.noAuthor');
    expect(() => setApplies(db, { ...noTraining, metric: 'a9' })).toThrow('usage');
  });
});
