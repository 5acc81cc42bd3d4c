import { describe, expect, it } from 'vitest';
import { sampleColumn } from '../../../electron/engine/import/recognise/columns.ts';
import { builtInMeasure, measuresOf } from '../../../electron/engine/import/recognise/measures.ts';
import type { Cell } from '../../../electron/engine/import/read/cells.ts';
import { givenValues } from '../../../shared/datasets/given-values.ts';
import { foldHeading } from '../../../shared/fold.ts';
import { isMetricKey } from '../../../shared/model/metrics.ts';

const column = (heading: string, ...cells: readonly Cell[]) =>
  sampleColumn(
    cells.map((cell) => [cell]),
    0,
    heading,
  );

describe('figures of wide tables', () => {
  it.each([
    ['seat_utilization_pct', ['0.83', '0.4'], { metric: 'seatUtilisation', factor: 100 }],
    ['seat_utilization_pct', ['83', '0.4'], { metric: 'seatUtilisation' }],
    ['Seat utilization %', ['83%', '1%'], { metric: 'seatUtilisation' }],
    ['feature_adoption_score', ['0.746'], { metric: 'featureBreadth', factor: 100 }],
    ['days_since_last_login', ['5', '0'], { metric: 'daysSinceUse' }],
    ['time_to_first_value_days', ['13'], { metric: 'daysToFirstUse' }],
    ['avg_ticket_resolution_hours', ['9.1'], { metric: 'resolutionHours' }],
    ['nps_score', ['8.6', '10'], { metric: 'recommendation' }],
    ['Kullanım Oranı %', ['90', '84'], { metric: 'seatUtilisation' }],
    ['Son Girişten Beri Geçen Gün', ['4'], { metric: 'daysSinceUse' }],
    ['Lisans kullanım oranı', ['0,83'], { metric: 'seatUtilisation', factor: 100 }],
    ['שיעור תשלום בזמן', ['71'], { metric: 'onTimePayment' }],
    ['csat', ['0.92', '0.8'], { metric: 'csat', factor: 100 }],
    ['csat', ['92', '80'], { metric: 'csat' }],
  ] as const)('%s of %j', (heading, cells, expected) => {
    expect(builtInMeasure(column(heading, ...cells))).toEqual({ column: heading, ...expected });
  });

  it.each([
    ['csat_score', ['4.45', '3.8']], // a mean on 1..5 is not the share of content answers
    ['nps_score', ['-20', '40']], // a net score is not a mean answer
    ['effort', ['0', '9']],
    ['weekly_logins', ['7']],
  ] as const)('does not take %s of %j for a built-in metric', (heading, cells) => {
    expect(builtInMeasure(column(heading, ...cells))).toBeNull();
  });

  it('codes a payment status and lists every word, so that the user can change it', () => {
    expect(builtInMeasure(column('payment_status', 'Current', 'Overdue', 'Whatever', 'Current'))).toEqual({
      column: 'payment_status',
      metric: 'onTimePayment',
      values: { Current: 100, Overdue: 0, Whatever: null },
    });
    expect(builtInMeasure(column('Ödeme Durumu', 'Zamanında', 'Gecikmiş'))?.values).toEqual({
      Zamanında: 100,
      Gecikmiş: 0,
    });
  });

  it('keeps other figures as own metrics, but not numbers that name something', () => {
    const columns = [
      column('seats used', '0.5'),
      column('weekly_logins', '7'),
      column('Postal Code', '34000'),
      column('phone_no', '123'),
      column('region', 'EMEA'),
    ];
    expect(measuresOf(columns).map(({ metric }) => metric)).toEqual(['seatUtilisation', 'weekly logins']);
  });

  it.each([
    ['Seats used', ['7', '12'], null],
    ['Kullanılan lisans', ['7', '120'], null],
    ['מושבים בשימוש', ['7', '3'], null],
    ['Seats used %', ['70', '25'], 1],
    ['Seats used', ['70 %', '25 %'], 1],
    ['Seats used', ['0.7', '1'], 100],
    ['Seat utilisation', ['70', '25'], 1],
  ])('tells a count of seats from a share of them: %s, %j', (heading, cells, factor) => {
    const measure = builtInMeasure(column(heading, ...cells));
    expect(measure === null ? null : (measure.factor ?? 1)).toBe(factor);
  });

  it('finds no measurements in a list without any built-in metric', () => {
    expect(measuresOf([column('employees', '120'), column('founded', '1999')])).toEqual([]);
  });

  it('keeps a figure that is called like a built-in metric and is none as an own one', () => {
    const columns = [
      column('NPS', '45', '-20'),
      column('csat', '4.1', '3.6'),
      column('NPS (1-10)', '8', '9'),
      column('Tickets_Last_90d', '38', '5'),
    ];
    expect(measuresOf(columns)).toEqual([
      { column: 'NPS', metric: 'NPS' },
      { column: 'csat', metric: 'csat (as given)' },
      { column: 'NPS (1-10)', metric: 'NPS (1-10)' },
      { column: 'Tickets_Last_90d', metric: 'Tickets Last 90d' },
    ]);
  });

  it('takes a metric from one column only', () => {
    const measures = measuresOf([column('nps', '8'), column('nps_score', '9')]);
    expect(measures.map(({ metric }) => metric)).toEqual(['recommendation', 'nps score']);
  });

  it('has no heading that means two metrics', () => {
    const headings = givenValues.flatMap((given) => [...new Set(given.headings.map(foldHeading))]);
    expect(new Set(headings).size).toBe(headings.length);
    expect(givenValues.every(({ metric }) => isMetricKey(metric))).toBe(true);
  });
});
