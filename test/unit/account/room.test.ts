/** How many rows the page has room for. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { answersThatFit, shareRows } from '../../../renderer/features/account/room.ts';

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
    expect(shareRows({ invoices: 8, tickets: 0 }, 0)).toEqual({ invoices: 8, tickets: 0 });
    expect(shareRows({ invoices: 0, tickets: 8 }, 0)).toEqual({ invoices: 0, tickets: 8 });
    expect(shareRows({ invoices: 7, tickets: 2 }, 0)).toEqual({ invoices: 7, tickets: 2 });
  });

  it('give theirs to the plan, down to two rows each', () => {
    expect(shareRows({ invoices: 8, tickets: 8 }, 1)).toEqual({ invoices: 4, tickets: 4 });
    expect(shareRows({ invoices: 8, tickets: 8 }, 50)).toEqual({ invoices: 2, tickets: 2 });
  });

  it('never take more rows together than there are, nor show more than they have', () => {
    const count = fc.nat({ max: 8 });
    fc.assert(
      fc.property(count, count, fc.nat({ max: 5 }), (invoices, tickets, lines) => {
        const open = { invoices, tickets };
        const shown = shareRows(open, lines);
        expect(shown.invoices + shown.tickets).toBeLessThanOrEqual(9 - lines);
        expect(shown.invoices).toBeLessThanOrEqual(invoices);
        expect(shown.tickets).toBeLessThanOrEqual(tickets);
        // Room is left only when everything is shown.
        if (shown.invoices + shown.tickets < 9 - lines) expect(shown).toEqual(open);
      }),
    );
  });
});
