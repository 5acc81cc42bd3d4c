/** The order of the list and its groups. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMoved, withPlaced, withShown } from '../../../renderer/features/portfolio/columns/choice.ts';
import { groupsOf, linesOf } from '../../../renderer/features/portfolio/groups/group-lines.ts';
import { keysOf, orderAfter, orderedPlaces } from '../../../renderer/features/portfolio/rows/order.ts';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { row } from './made-up-rows.ts';

const { compare } = new Intl.Collator('tr', { numeric: true, sensitivity: 'base' });

const byScore = { id: 'score', figure: ({ score }: PortfolioRow) => score };
const byOwner = { id: 'owner', text: ({ owner }: PortfolioRow) => owner };

const ordered = (
  rows: readonly PortfolioRow[],
  ...steps: readonly { column: typeof byScore | typeof byOwner; descending: boolean }[]
): readonly number[] => {
  const keys = steps.map(({ column, descending }) => ({ keys: keysOf(rows, column, compare), descending }));
  return [...orderedPlaces(rows.length, keys)].map((place) => rows[place]?.id ?? NaN);
};

describe('the order', () => {
  const rows = [
    row(1, { score: 50, owner: 'Zeynep' }),
    row(2, { score: null, owner: 'Çağla' }),
    row(3, { score: 20, owner: 'Cem' }),
    row(4, { score: 50, owner: null }),
    row(5, { score: 90, owner: 'Cem' }),
  ];

  it('has blanks at the end in both directions, and equal rows by name', () => {
    expect(ordered(rows, { column: byScore, descending: false })).toEqual([3, 1, 4, 5, 2]);
    expect(ordered(rows, { column: byScore, descending: true })).toEqual([5, 1, 4, 3, 2]);
  });

  it('orders texts by the rules of the language', () => {
    expect(ordered(rows, { column: byOwner, descending: false })).toEqual([3, 5, 2, 1, 4]);
  });

  it('lets a second column decide among equals', () => {
    const steps = [
      { column: byOwner, descending: false },
      { column: byScore, descending: true },
    ];
    expect(ordered(rows, ...steps)).toEqual([5, 3, 2, 1, 4]);
  });

  it('changes its direction at the second press, and takes a second column with Shift', () => {
    const first = orderAfter([{ column: 'name', descending: false }], 'score', { adding: false });
    expect(first).toEqual([{ column: 'score', descending: false }]);
    const both = orderAfter(first, 'owner', { adding: true });
    expect(both.map(({ column }) => column)).toEqual(['score', 'owner']);
    expect(orderAfter(both, 'owner', { adding: true })[1]).toEqual({ column: 'owner', descending: true });
    expect(orderAfter(both, 'mrr', { adding: true }).map(({ column }) => column)).toEqual(['score', 'mrr']);
  });

  it('holds every row once and is what sorting the array gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 60 }),
        fc.boolean(),
        (scores, descending) => {
          const many = scores.map((score, i) => row(i, { score }));
          const sign = descending ? -1 : 1;
          const expected = many
            .toSorted((a, b) => {
              if (a.score === null || b.score === null)
                return Number(a.score === null) - Number(b.score === null);
              return sign * (a.score - b.score);
            })
            .map(({ id }) => id);
          expect(ordered(many, { column: byScore, descending })).toEqual(expected);
        },
      ),
    );
  });

  it('orders thousands of different texts as searches read them', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      row(i, { owner: `Öwner ${String(2999 - i).padStart(4, '0')}` }),
    );
    expect(ordered(many, { column: byOwner, descending: false }).slice(0, 2)).toEqual([2999, 2998]);
  });
});

describe('groups', () => {
  const grouped = (
    rows: readonly PortfolioRow[],
    folded: readonly (string | null)[] = [],
    descending = false,
  ) => groupsOf(rows, { column: { text: ({ segment }) => segment }, folded, compare, descending });

  const rows = [
    row(1, { segment: 'Small', mrrMinor: 100, currency: 'EUR', score: 40, band: 'red' }),
    row(2, { segment: null, score: null, band: 'unknown' }),
    row(3, { segment: 'Large', mrrMinor: 300, currency: 'TRY', score: 80, band: 'green' }),
    row(4, { segment: 'Small', mrrMinor: 5000, currency: 'TRY', score: 60, band: 'red' }),
    row(5, { segment: 'Small', mrrMinor: 10, currency: 'EUR', score: null, band: 'unknown' }),
  ];

  it('stand by title, those without a value last in both directions', () => {
    expect(grouped(rows).map(({ title }) => title)).toEqual(['Large', 'Small', null]);
    expect(grouped(rows, [], true).map(({ title }) => title)).toEqual(['Small', 'Large', null]);
  });

  it('count lights, keep currencies apart and take the mean of the known scores', () => {
    const small = grouped(rows)[1];
    expect(small?.bands).toEqual({ red: 2, amber: 0, green: 0, unknown: 1 });
    expect(small?.paid).toEqual([
      // By how many pay in it: amounts of two currencies have no order.
      { currency: 'EUR', minor: 110, accounts: 2 },
      { currency: 'TRY', minor: 5000, accounts: 1 },
    ]);
    expect(small?.mean).toBe(50);
    expect(grouped(rows)[2]?.mean).toBeNull();
  });

  it('hide their accounts where they are folded', () => {
    const lines = linesOf(grouped(rows, ['Small', null]));
    expect(lines.map((line) => (line.kind === 'group' ? line.group.title : line.row.id))).toEqual([
      'Large',
      3,
      'Small',
      null,
    ]);
  });

  it('stand by urgency where their values are lights', () => {
    const urgency = { red: 0, amber: 1, unknown: 2, green: 3 };
    const column = { text: (one: PortfolioRow) => one.band, figure: (one: PortfolioRow) => urgency[one.band] };
    const titles = groupsOf(rows, { column, folded: [], compare, descending: false }).map(({ title }) => title);
    expect(titles).toEqual(['red', 'unknown', 'green']);
  });

  it('lose no row and keep the order within', () => {
    const value = fc.constantFrom('A', 'B', 'ç', '', null);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), (values) => {
        const many = values.map((segment, i) => row(i, { segment }));
        const groups = grouped(many);
        expect(groups.flatMap((group) => group.rows.map(({ id }) => id)).toSorted((a, b) => a - b)).toEqual(
          many.map(({ id }) => id),
        );
        for (const group of groups) {
          expect(group.rows.every(({ segment }) => segment === group.value)).toBe(true);
          expect(group.rows.map(({ id }) => id)).toEqual(
            group.rows.map(({ id }) => id).toSorted((a, b) => a - b),
          );
        }
        expect(linesOf(groups).length).toBe(groups.length + many.length);
      }),
    );
  });
});

describe('choosing columns', () => {
  const columns = ['name', 'score', 'band', 'owner'];

  it('shows one at the end and hides it again', () => {
    expect(withShown(columns, 'plan', true)).toEqual([...columns, 'plan']);
    expect(withShown(columns, 'score', false)).toEqual(['name', 'band', 'owner']);
  });

  it('moves one, never before the name and never beyond the end', () => {
    expect(withMoved(columns, 'owner', -1)).toEqual(['name', 'score', 'owner', 'band']);
    expect(withMoved(columns, 'score', -5)).toEqual(columns);
    expect(withMoved(columns, 'score', 9)).toEqual(['name', 'band', 'owner', 'score']);
    expect(withMoved(columns, 'name', 1)).toEqual(columns);
    expect(withPlaced(columns, 'owner', 'score')).toEqual(['name', 'owner', 'score', 'band']);
  });
});
