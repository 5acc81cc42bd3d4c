import { describe, expect, it } from 'vitest';
import { explainAccount, historyOf, scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { tinyWorkspace } from '../../helpers/tiny.ts';

const day = (iso: string): number => parseDay(iso) as number;
const total = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0);

const tiny = async () => {
  const { db } = await tinyWorkspace();
  const ids = new Map(
    scoreAccounts(db, { asOf: day('2026-12-31') }).accounts.map((account) => [account.key, account.id]),
  );
  return { db, id: (key: string): number => ids.get(key) as number };
};

describe('explaining a score', () => {
  it('gives contributions that add up to it, and shortfalls that add up to what is left of 100', async () => {
    const { db, id } = await tiny();
    for (const key of ['A1', 'A2', 'A3', 'A5', 'A8']) {
      const { score, contributions } = explainAccount(db, { account: id(key), asOf: day('2026-12-31') });
      expect(total(contributions.map((metric) => metric.contribution))).toBeCloseTo(score.score ?? -1, 9);
      expect(total(contributions.map((metric) => metric.shortfall))).toBeCloseTo(100 - (score.score ?? 0), 9);
    }
  });

  it('splits a change into parts that add up to it', async () => {
    const { db, id } = await tiny();
    for (const key of ['A1', 'A3', 'A4', 'A6', 'A7']) {
      const { change } = explainAccount(db, {
        account: id(key),
        asOf: day('2026-12-31'),
        from: day('2026-06-30'),
      });
      expect(
        total(change?.metrics.map((metric) => metric.change) ?? []) + (change?.modelEdits ?? NaN),
      ).toBeCloseTo(change?.change ?? -1, 9);
    }
  });

  it('tells what arrived from what moved and what went', async () => {
    const { db, id } = await tiny();
    const { change } = explainAccount(db, {
      account: id('A1'),
      asOf: day('2026-12-31'),
      from: day('2026-06-30'),
    });
    const kinds = new Map(change?.metrics.map((metric) => [metric.metric, metric.kind]));
    expect(kinds.get('usageTrend')).toBe('moved');
    expect(kinds.get('resolutionHours')).toBe('gone');
    const back = explainAccount(db, {
      account: id('A3'),
      asOf: day('2026-09-30'),
      from: day('2026-06-30'),
    }).change;
    expect(back?.metrics.find((metric) => metric.metric === 'onTimePayment')).toMatchObject({
      kind: 'arrived',
      from: { state: 'missing', contribution: null },
      to: { state: 'ok', value: 100 },
    });
  });

  it('refuses an account that is not there, and one that was no customer', async () => {
    const { db, id } = await tiny();
    expect(() => explainAccount(db, { account: 999, asOf: day('2026-12-31') })).toThrow(
      expect.objectContaining({ code: 'account.unknown' }),
    );
    const early = { account: id('A8'), asOf: day('2026-12-31'), from: day('2026-06-30') };
    expect(() => explainAccount(db, early)).toThrow(
      expect.objectContaining({ code: 'account.notScored', detail: { account: 'Hisar Sigorta' } }),
    );
  });
});

describe('history', () => {
  it('holds the month ends on which the account was scored, and ends on the as-of date', async () => {
    const { db, id } = await tiny();
    const points = historyOf(db, { account: id('A8'), asOf: day('2026-12-15') });
    expect(points.map((point) => point.date)).toEqual(['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-15']);
    const [first] = points;
    const then = scoreAccounts(db, { asOf: day('2026-09-30'), account: id('A8') }).accounts[0];
    expect(first?.score).toBe(then?.score);
    expect(first?.dimensions).toEqual(Object.fromEntries(then?.dimensions.map((d) => [d.key, d.score]) ?? []));
  });

  it('reaches 24 month ends back, the as-of date among them when it is one', async () => {
    const { db, id } = await tiny();
    const points = historyOf(db, { account: id('A6'), asOf: day('2026-12-31') });
    expect(points.map((point) => point.date)).toHaveLength(24);
    expect([points[0]?.date, points.at(-1)?.date]).toEqual(['2025-01-31', '2026-12-31']);
  });
});
