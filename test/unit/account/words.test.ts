/** Small words of the account page: months under the chart, evidence of traits. */
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../shared/format.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { evidenceWords } from '../../../renderer/features/account/evidence-words.ts';
import { monthTicks } from '../../../renderer/features/account/month-ticks.ts';

describe('months under the chart', () => {
  it('are the year in January, every third month by name, and nothing between', () => {
    const dates = ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-07-31'];
    expect(monthTicks(dates, formatFor('tr'))).toEqual(['', '2026', '', '', 'Nis', 'Tem']);
  });
});

describe('evidence', () => {
  const writer = (language: 'en' | 'tr') => ({
    format: formatFor(language),
    currency: 'TRY',
    cutoffs: defaultModel.cutoffs,
  });

  it('writes money, dates, months and scores out', () => {
    const detail = {
      valueMinor: 1_234_500,
      costMinor: 100,
      date: '2026-08-14',
      months: 31,
      score: 66.7,
      times: 2,
    };
    expect(evidenceWords(detail, writer('en'))).toEqual({
      value: '₺12,345',
      cost: '₺1',
      date: '14 Aug 2026',
      months: '31 months',
      score: '67',
      times: '2',
    });
  });

  it('measures a value that comes with its unit', () => {
    expect(evidenceWords({ value: 1.67, unit: 'perMonth' }, writer('tr'))['value']).toBe('ayda 1,7');
  });

  it('makes a whole Turkish sentence', () => {
    const words = evidenceWords({ months: 31, since: '2024-02-11' }, writer('tr'));
    expect(translator('tr')('traits.loyal.evidence.months', words)).toBe('31 aydır müşteri');
  });
});
