/** Movers are the differences of two portfolios: nobody is counted twice, nobody is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Both, movesOf } from '../../../electron/engine/pages/moves.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { MoverEnd } from '../../../shared/model/overview.ts';

const order: readonly Band[] = ['red', 'amber', 'green'];
const end: fc.Arbitrary<MoverEnd> = fc.record({
  score: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  band: fc.constantFrom<Band>('red', 'amber', 'green', 'unknown'),
});
const both = fc.array(fc.tuple(end, end)).map((ends) => ends.map(([from, to], id): Both => ({ id, from, to })));

const move = (from: MoverEnd, to: MoverEnd) => movesOf([{ id: 1, from, to }]);

describe('movers', () => {
  it('are all accounts that moved, each on one side', () => {
    fc.assert(
      fc.property(both, (accounts) => {
        const { up, down, steady, unclear } = movesOf(accounts);
        expect(up.length + down.length + steady + unclear).toBe(accounts.length);
        const ids = [...up, ...down].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('went the way that their light went, else their score', () => {
    fc.assert(
      fc.property(both, (accounts) => {
        const { up, down } = movesOf(accounts);
        const wayOf = ({ from, to }: Both): number => {
          const lights = order.indexOf(to.band) - order.indexOf(from.band);
          const known = from.band !== 'unknown' && to.band !== 'unknown';
          return known && lights !== 0 ? lights : (to.score ?? 0) - (from.score ?? 0);
        };
        expect(up.every((own) => wayOf(own) > 0)).toBe(true);
        expect(down.every((own) => wayOf(own) < 0)).toBe(true);
      }),
    );
  });

  it('stand in order: more lights first, then more points', () => {
    fc.assert(
      fc.property(both, (accounts) => {
        for (const side of [movesOf(accounts).up, movesOf(accounts).down])
          side.slice(1).forEach((own, i) => {
            const before = side[i];
            const [steps, points] = [Math.abs(own.steps), Math.abs(own.change ?? 0)];
            const isAfter =
              Math.abs(before?.steps ?? 0) > steps ||
              (Math.abs(before?.steps ?? 0) === steps && Math.abs(before?.change ?? 0) >= points);
            expect(isAfter).toBe(true);
          });
      }),
    );
  });

  it('turn round when the dates do', () => {
    fc.assert(
      fc.property(both, (accounts) => {
        const forth = movesOf(accounts);
        const back = movesOf(accounts.map(({ id, from, to }) => ({ id, from: to, to: from })));
        const ids = (side: readonly Both[]) => side.map(({ id }) => id).toSorted((a, b) => a - b);
        expect([ids(back.up), ids(back.down)]).toEqual([ids(forth.down), ids(forth.up)]);
      }),
    );
  });

  it('are steady below two points, and unclear where a score is missing under one light', () => {
    const at = (score: number | null, band: Band): MoverEnd => ({ score, band });
    expect(move(at(60, 'amber'), at(61.9, 'amber')).steady).toBe(1);
    expect(move(at(60, 'amber'), at(62, 'amber')).up.length).toBe(1);
    expect(move(at(74, 'amber'), at(75, 'green')).up[0]?.steps).toBe(1);
    expect(move(at(null, 'unknown'), at(80, 'green')).unclear).toBe(1);
    expect(move(at(80, 'unknown'), at(50, 'unknown')).down.length).toBe(1);
  });
});
