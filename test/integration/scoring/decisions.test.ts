/** Bands that people set: what holds when, what is kept of it, what undo brings back. */
import { describe, expect, it } from 'vitest';
import { accountDecisions } from '../../../electron/engine/pages/account-decisions.ts';
import { portfolioPage } from '../../../electron/engine/pages/portfolio-page.ts';
import { setBand, undoDecision, withdrawBand } from '../../../electron/engine/scoring/decisions.ts';
import { currentModel, keepHistory } from '../../../electron/engine/scoring/index.ts';
import { validPoints } from '../../../electron/engine/scoring/kept/kept-points.ts';
import { monthSummaries } from '../../../electron/engine/scoring/kept/month-summaries.ts';
import { acme, bandsIn, day, order, scoreAt, workedWorkspace } from '../../helpers/worked-workspace.ts';

const mayToJune = { ...order, asOf: day('2026-04-30'), band: 'green', until: day('2026-06-30') } as const;

describe('a band that a person sets', () => {
  it('holds from its first day to its last; the computed one stands beside it', () => {
    const db = workedWorkspace();
    setBand(db, { ...mayToJune, until: day('2026-05-31') });
    // 0.6 × 80 + 0.4 × 40 = 64: amber, of which nothing is changed.
    expect(scoreAt(db, '2026-05-31')).toMatchObject({
      score: 64,
      computedBand: 'amber',
      band: 'green',
      override: { band: 'green', reason: 'New owner', author: 'Deniz', expiresOn: '2026-05-31' },
    });
    expect(scoreAt(db, '2026-06-01')).toMatchObject({ band: 'amber', override: null });
    expect(bandsIn(db)).toMatchObject({
      '2026-03-31': 'amber',
      '2026-04-30': 'green',
      '2026-05-31': 'green',
      '2026-06-30': 'amber',
    });
  });

  it('lifts a cap as well, which stays named', () => {
    const db = workedWorkspace(30);
    // 0.6 × 80 + 0.4 × 30 = 60 is amber by the number; b1 at 30 is under 35, so red; a person says amber.
    expect(scoreAt(db, '2026-06-30')).toMatchObject({ score: 60, computedBand: 'amber', band: 'red' });
    setBand(db, { ...mayToJune, band: 'amber' });
    expect(scoreAt(db, '2026-06-30')).toMatchObject({
      computedBand: 'amber',
      band: 'amber',
      caps: [{ metric: 'b1', band: 'red', value: 30 }],
    });
  });

  it('no longer holds from the day on which it was withdrawn; the days before stay, kept or not', async () => {
    const db = workedWorkspace();
    await keepHistory(db, { asOf: day('2026-06-30') });
    setBand(db, mayToJune);
    withdrawBand(db, { account: acme, author: 'Ece', asOf: day('2026-05-31') });
    const ends = ['2026-04-30', '2026-05-31', '2026-06-30'];
    const days = ends.map(day);
    // Nothing was computed again: a band that a person set is laid over what is kept.
    expect(validPoints(db, { account: acme, model: currentModel(db), days }).size).toBe(3);
    const expected = { '2026-04-30': 'green', '2026-05-31': 'amber', '2026-06-30': 'amber' };
    expect(bandsIn(db)).toMatchObject(expected);
    await keepHistory(db, { asOf: day('2026-06-30') });
    expect(bandsIn(db)).toMatchObject(expected);
    expect(scoreAt(db, '2026-05-30')?.band).toBe('green');
    expect(accountDecisions(db, acme)).toMatchObject({
      author: 'Ece',
      decisions: [
        {
          band: 'green',
          author: 'Deniz',
          from: '2026-04-30',
          until: '2026-06-30',
          withdrawnOn: '2026-05-31',
          withdrawnBy: 'Ece',
        },
      ],
    });
  });

  it('counts in the kept months of all accounts only while it holds', async () => {
    const db = workedWorkspace();
    setBand(db, mayToJune);
    withdrawBand(db, { account: acme, author: 'Ece', asOf: day('2026-06-15') });
    await keepHistory(db, { asOf: day('2026-06-30') });
    const days = [day('2026-05-31'), day('2026-06-30')];
    const months = await monthSummaries(db, { model: currentModel(db), days });
    expect(months.map(({ bands }) => bands.green)).toEqual([1, 0]);
  });

  it('takes the place of an earlier one, which is on record; undo brings that one back', () => {
    const db = workedWorkspace();
    setBand(db, mayToJune);
    const change = setBand(db, { ...mayToJune, asOf: day('2026-05-31'), band: 'red' });
    expect(bandsIn(db)).toMatchObject({ '2026-04-30': 'green', '2026-05-31': 'red', '2026-06-30': 'red' });
    expect(accountDecisions(db, acme).decisions).toHaveLength(2);
    undoDecision(db, change);
    expect(bandsIn(db)).toMatchObject({ '2026-04-30': 'green', '2026-05-31': 'green', '2026-06-30': 'green' });
    expect(accountDecisions(db, acme).decisions).toMatchObject([{ band: 'green', withdrawnAt: null }]);
  });

  it('comes back whole when its withdrawal is undone, unless it was decided anew since', () => {
    const db = workedWorkspace();
    setBand(db, mayToJune);
    const before = accountDecisions(db, acme).decisions;
    const withdrawal = { account: acme, author: 'Deniz', asOf: day('2026-05-31') };
    undoDecision(db, withdrawBand(db, withdrawal));
    expect(accountDecisions(db, acme).decisions).toEqual(before);
    const second = withdrawBand(db, withdrawal);
    setBand(db, { ...mayToJune, asOf: day('2026-05-31'), band: 'red' });
    expect(() => undoDecision(db, second)).toThrow('decision.changedSince');
    expect(scoreAt(db, '2026-06-30')?.band).toBe('red');
  });

  it('is refused without a reason, an author, or with a last day before the date looked at', () => {
    const db = workedWorkspace();
    expect(() => setBand(db, { ...mayToJune, reason: ' ' })).toThrow('decision.noReason');
    expect(() => setBand(db, { ...mayToJune, author: '' })).toThrow('decision.noAuthor');
    const early = { ...mayToJune, until: day('2026-04-29') };
    expect(() => setBand(db, early)).toThrow(
      expect.objectContaining({ code: 'decision.lastDay', detail: { date: '2026-04-30' } }),
    );
    expect(() => setBand(db, { ...mayToJune, account: 99 })).toThrow('account.unknown');
    expect(() => withdrawBand(db, { ...order, asOf: day('2026-04-30') })).toThrow('decision.noBand');
    expect(accountDecisions(db, acme)).toEqual({ author: null, decisions: [] });
  });

  it('is marked in the portfolio with the band of the number', () => {
    const db = workedWorkspace();
    setBand(db, mayToJune);
    const [row] = portfolioPage(db, { asOf: day('2026-06-30') }).accounts;
    expect(row).toMatchObject({ band: 'green', computedBand: 'amber', bandSetUntil: '2026-06-30' });
    expect(portfolioPage(db, { asOf: day('2026-07-01') }).accounts[0]).toMatchObject({ bandSetUntil: null });
  });
});
