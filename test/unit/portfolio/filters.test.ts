/** Which accounts pass the filters of the list. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterWords } from '../../../renderer/features/portfolio/filters/filter-words.ts';
import { matcher } from '../../../renderer/features/portfolio/filters/matcher.ts';
import { currenciesOf, valueCounts } from '../../../renderer/features/portfolio/filters/subjects.ts';
import { withFilter } from '../../../renderer/features/portfolio/view-state.ts';
import { formatFor } from '../../../shared/format.ts';
import { translator } from '../../../shared/i18n/index.ts';
import type { ListFilter } from '../../../shared/model/list-view.ts';
import { row } from './made-up-rows.ts';

const asOf = '2026-06-30';

const rows = [
  row(1, { plan: 'Gold', score: 40, mrrMinor: 90_000, currency: 'EUR', renewalOn: '2026-07-10' }),
  row(2, {
    plan: 'Gold',
    score: 75,
    mrrMinor: 120_000,
    currency: 'TRY',
    renewalOn: '2026-06-29',
    capped: true,
  }),
  row(3, { plan: null, score: null, coverage: 0.4, attributes: { Region: 'North' } }),
  row(4, { plan: 'Basic', score: 75.01, bandSetUntil: '2026-09-01', attributes: { Region: 'South' } }),
];

const passing = (...filters: readonly ListFilter[]): readonly number[] => {
  const matches = matcher({ search: '', bands: [], filters, asOf });
  return rows.filter((one) => matches(one, () => '')).map(({ id }) => id);
};

const range = (field: string, from: number | null, to: number | null): ListFilter => ({
  kind: 'range',
  field,
  from,
  to,
});

describe('a filter', () => {
  it('lets through any of its values, those without a value among them when asked for', () => {
    expect(passing({ kind: 'value', field: 'plan', values: ['Gold'] })).toEqual([1, 2]);
    expect(passing({ kind: 'value', field: 'plan', values: ['Basic', null] })).toEqual([3, 4]);
    expect(passing({ kind: 'value', field: 'attribute:Region', values: ['North'] })).toEqual([3]);
    expect(passing({ kind: 'value', field: 'attribute:constructor', values: [null] })).toEqual([1, 2, 3, 4]);
  });

  it('lets through a range with both ends, and nobody whose figure is not known', () => {
    expect(passing(range('score', 40, 75))).toEqual([1, 2]);
    expect(passing(range('score', 75, null))).toEqual([2, 4]);
    expect(passing(range('coverage', null, 0.4))).toEqual([3]);
  });

  it('counts the days to a renewal from the date of the page', () => {
    expect(passing(range('renewalDays', 0, 30))).toEqual([1]);
    expect(passing(range('renewalDays', null, -1))).toEqual([2]);
  });

  it('compares money within one currency', () => {
    expect(passing({ kind: 'range', field: 'mrr', from: 90_000, to: null, currency: 'EUR' })).toEqual([1]);
    expect(currenciesOf(rows)).toEqual(['EUR', 'TRY']);
  });

  it('finds what is marked, and the accounts that were chosen elsewhere', () => {
    expect(passing({ kind: 'mark', mark: 'capped' })).toEqual([2]);
    expect(passing({ kind: 'mark', mark: 'setByHand' })).toEqual([4]);
    expect(passing({ kind: 'accounts', label: 'Renewals of July', accounts: [1, 9] })).toEqual([1]);
  });

  it('on a column that is there no longer keeps nobody out', () => {
    expect(passing(range('dimension', 1, 2), { kind: 'value', field: 'gone', values: ['x'] })).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('takes the place of an earlier one about the same', () => {
    const first = range('score', 1, 2);
    const filters = withFilter(withFilter([first], { kind: 'mark', mark: 'capped' }), range('score', 5, 6));
    expect(filters).toEqual([range('score', 5, 6), { kind: 'mark', mark: 'capped' }]);
  });
});

describe('filters together', () => {
  const filter = fc.oneof(
    fc.record({
      kind: fc.constant('value' as const),
      field: fc.constantFrom('plan', 'currency', 'attribute:Region'),
      values: fc.array(fc.constantFrom('Gold', 'Basic', 'EUR', 'TRY', 'North', null)),
    }),
    fc.record({
      kind: fc.constant('range' as const),
      field: fc.constantFrom('score', 'mrr', 'renewalDays', 'coverage'),
      from: fc.option(fc.integer({ min: -10, max: 100_000 })),
      to: fc.option(fc.integer({ min: -10, max: 100_000 })),
    }),
    fc.record({
      kind: fc.constant('mark' as const),
      mark: fc.constantFrom('capped' as const, 'setByHand' as const),
    }),
  );

  it('let through what each of them does, in whatever order', () => {
    fc.assert(
      fc.property(filter, filter, (a, b) => {
        const both = passing(a, b);
        expect(passing(b, a)).toEqual(both);
        expect(both).toEqual(passing(a).filter((id) => passing(b).includes(id)));
      }),
    );
  });
});

describe('what there is to choose', () => {
  it('are the values that occur, the most frequent first', () => {
    expect(valueCounts(rows, { text: ({ plan }) => plan })).toEqual([
      { value: 'Gold', count: 2 },
      { value: null, count: 1 },
      { value: 'Basic', count: 1 },
    ]);
  });

  it('is said in words, with what is left out counted', () => {
    const t = translator('en');
    const words = { t, format: formatFor('en'), columns: [] } as never;
    const said = (one: ListFilter) => filterWords(one, words).replace(/[\u2068\u2069]/g, '');
    expect(said({ kind: 'value', field: 'plan', values: ['Gold', null, 'A', 'B'] })).toBe(
      'plan: Gold, none, 2 more',
    );
    expect(said({ kind: 'range', field: 'mrr', from: 90_000, to: null, currency: 'EUR' })).toBe(
      'mrr: at least €900',
    );
    expect(said(range('coverage', 0.5, 0.75))).toBe('coverage: 50% to 75%');
    expect(said(range('score', null, 40))).toBe('score: at most 40');
  });
});
