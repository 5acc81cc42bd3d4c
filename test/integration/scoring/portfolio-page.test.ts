import { describe, expect, it } from 'vitest';
import { portfolioPage } from '../../../electron/engine/pages/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { asOf } from '../../helpers/metric.ts';
import { tinyWorkspace } from '../../helpers/tiny.ts';
import { fill, workspaceWith } from '../../helpers/workspace.ts';

const day = parseDay(asOf) as number;

describe('the portfolio', () => {
  it('counts every light and lists accounts by name, Turkish and Hebrew among them', async () => {
    const { db } = await tinyWorkspace();
    const page = portfolioPage(db, { asOf: day });
    expect(page.counts).toEqual({ red: 1, amber: 3, green: 2, unknown: 1 });
    expect(page.accounts.map((account) => account.name)).toEqual([
      'Anadolu Lojistik',
      'Boğaziçi Yazılım',
      'Çınar Gıda',
      'Dicle Enerji',
      'Ege Turizm',
      'Fırat Tekstil',
      'גליל מערכות',
    ]);
    expect(page.dimensions).toEqual(['adoption', 'activation', 'support', 'satisfaction', 'finance']);
    expect(page.dimensionsOff).toEqual([]);
  });

  it('names the worst metric: the one that costs most', async () => {
    const { db } = await tinyWorkspace();
    const second = portfolioPage(db, { asOf: day }).accounts[1];
    // Usage trend, NPS, CSAT and CES all stand near 0; the trend weighs 7.5, the three answers 6.7 each.
    expect(second).toMatchObject({
      key: 'A2',
      worstMetric: 'usageTrend',
      segment: 'SMB',
      mrrMinor: 90_000,
      capped: false,
    });
  });

  it('names dimensions without data, and follows changes', () => {
    const { db } = workspaceWith({ usage: [{ account: 'A', date: asOf }] });
    expect(portfolioPage(db, { asOf: day }).dimensionsOff).toEqual([
      'activation',
      'support',
      'satisfaction',
      'finance',
    ]);
    fill(db, { tickets: [{ account: 'B', openedOn: asOf }] });
    const page = portfolioPage(db, { asOf: day });
    expect(page.dimensionsOff).toEqual(['activation', 'satisfaction', 'finance']);
    expect(page.accounts.map((account) => account.key)).toEqual(['A', 'B']);
  });

  it('is empty for an empty workspace', () => {
    const { db } = workspaceWith({});
    expect(portfolioPage(db, { asOf: day })).toMatchObject({
      accounts: [],
      counts: { red: 0, amber: 0, green: 0, unknown: 0 },
    });
  });
});
