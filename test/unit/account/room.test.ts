/** How many rows the page has room for. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { answersThatFit, shareRows, stepsThatFit } from '../../../renderer/features/account/room.ts';

const answer = (comment: string | null) =>
  ({
    kind: 'nps',
    instrument: 'nps',
    answeredOn: '2026-09-01',
    person: null,
    score: 9,
    scaleMax: 10,
    comment,
  }) as const;

describe('answers', () => {
  it('all fit while they are short', () => {
    expect(answersThatFit(Array.from({ length: 7 }, () => answer(null)))).toHaveLength(7);
  });

  it('are fewer when people write a lot, but never none', () => {
    const long = Array.from({ length: 8 }, () => answer('x'.repeat(400)));
    expect(answersThatFit(long)).toHaveLength(2);
    expect(answersThatFit(long.slice(0, 1))).toHaveLength(1);
  });
});

describe('open invoices and tickets', () => {
  it('give their room to each other', () => {
    expect(shareRows({ invoices: 8, tickets: 0 })).toEqual({ invoices: 3, tickets: 0 });
    expect(shareRows({ invoices: 0, tickets: 8 })).toEqual({ invoices: 0, tickets: 3 });
  });

  it('have one row less where both have headings', () => {
    expect(shareRows({ invoices: 8, tickets: 1 })).toEqual({ invoices: 1, tickets: 1 });
    expect(shareRows({ invoices: 1, tickets: 8 })).toEqual({ invoices: 1, tickets: 1 });
    expect(shareRows({ invoices: 8, tickets: 8 })).toEqual({ invoices: 1, tickets: 1 });
  });

  it('never take more rows together than there are, nor show more than they have', () => {
    const count = fc.nat({ max: 8 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 2, max: 9 }), (invoices, tickets, room) => {
        const open = { invoices, tickets };
        const shown = shareRows(open, room);
        expect(shown.invoices + shown.tickets).toBeLessThanOrEqual(room);
        expect(shown.invoices).toBeLessThanOrEqual(invoices);
        expect(shown.tickets).toBeLessThanOrEqual(tickets);
        // Room is left only when everything is shown.
        if (shown.invoices + shown.tickets < room) expect(shown).toEqual(open);
      }),
    );
  });
});

describe('next steps', () => {
  it('are at least one, however long its title and whatever stands below', () => {
    expect(stepsThatFit(['x'.repeat(300)], 3)).toBe(1);
    expect(
      stepsThatFit(
        Array.from({ length: 9 }, () => 'x'.repeat(300)),
        9,
      ),
    ).toBe(1);
    expect(stepsThatFit([], 3)).toBe(0);
  });

  it('are fewer below longer titles and above more rows, and never more than there are', () => {
    const titles = fc.array(fc.integer({ min: 1, max: 120 }).map((letters) => 'x'.repeat(letters)));
    fc.assert(
      fc.property(titles, fc.integer({ min: 1, max: 3 }), (all, rows) => {
        const room = stepsThatFit(all, rows);
        expect(room).toBeLessThanOrEqual(all.length);
        expect(stepsThatFit(all, rows + 1)).toBeLessThanOrEqual(room);
        expect(
          stepsThatFit(
            all.map((title) => `${title}${'x'.repeat(40)}`),
            rows,
          ),
        ).toBeLessThanOrEqual(room);
      }),
    );
  });
});
