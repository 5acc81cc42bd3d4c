import { describe, expect, it } from 'vitest';
import { unitIn } from '../../../electron/engine/import/recognise/units.ts';
import { inspectText, linesOf } from '../../helpers/import.ts';

describe('a unit in a heading', () => {
  it.each([
    ['Tutar (TL)', 'Tutar', { kind: 'currency', code: 'TRY' }],
    ['MRR ($)', 'MRR', { kind: 'currency', code: 'USD' }],
    ['סכום (₪)', 'סכום', { kind: 'currency', code: 'ILS' }],
    ['Süre (saat)', 'Süre', { kind: 'time', hours: 1 }],
    ['Response time [h]', 'Response time', { kind: 'time', hours: 1 }],
    ['Resolution time (minutes)', 'Resolution time', { kind: 'time', hours: 1 / 60 }],
    ['זמן פתרון (ימים)', 'זמן פתרון', { kind: 'time', hours: 24 }],
    ['resolution_time_mins', 'resolution_time', { kind: 'time', hours: 1 / 60 }],
    ['Ücret (yıllık)', 'Ücret', { kind: 'per', months: 12 }],
    ['Revenue ($K)', 'Revenue', { kind: 'thousands' }],
  ])('%s', (heading, rest, unit) => {
    expect(unitIn(heading)).toEqual({ rest, unit });
  });

  it.each(['Tutar', 'Notes (old)', 'Plan D', 'Q1 (2025)', 'Total TL', '(TL)'])('is not in %s', (heading) => {
    expect(unitIn(heading)).toBeNull();
  });

  it('makes minutes hours and days hours in a wide table', async () => {
    const table = await inspectText(
      'customers.csv',
      linesOf(
        'customer id,customer name,Resolution time (min),Time to value [weeks]',
        'A1,X,90,2',
        'A2,Y,30,1',
      ),
    );
    expect(table.mapping?.measures).toMatchObject([
      { column: 'Resolution time (min)', metric: 'resolutionHours', factor: 1 / 60 },
      { column: 'Time to value [weeks]', metric: 'daysToFirstUse', factor: 7 },
    ]);
  });

  it('makes a yearly fee a monthly one, counts thousands, and names the currency', async () => {
    const table = await inspectText(
      'contracts.csv',
      linesOf('Subscription ID,Customer ID,Start date,Fee (annual)', 'S1,A1,2026-01-01,1200'),
    );
    expect(table.mapping?.fields['mrr']).toMatchObject({ column: 'Fee (annual)', factor: 1 / 12 });
    const invoices = await inspectText(
      'faturalar.csv',
      linesOf('Müşteri No;Fatura No;Vade Tarihi;Tutar (bin TL)', '12;F1;03.03.2026;1,5'),
    );
    expect(invoices.mapping?.fields['amount']).toMatchObject({ column: 'Tutar (bin TL)', factor: 1000 });
    const plain = await inspectText(
      'fees.csv',
      linesOf('customer id,customer name,MRR ($)', 'A1,X,10', 'A2,Y,20'),
    );
    expect(plain.mapping?.fields).toMatchObject({ mrr: 'MRR ($)', currency: { constant: 'USD' } });
  });
});
