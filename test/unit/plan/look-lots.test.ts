/** How many accounts are looked at without a pause: as many as others may wait for. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstLot, nextLot } from '../../../electron/engine/plan/look/lot.ts';

it('grows where the machine is quick and shrinks where it is busy, within bounds', () => {
  expect([nextLot(100, 10), nextLot(100, 20), nextLot(100, 80), nextLot(100, 4000)]).toEqual([
    200, 200, 50, 20,
  ]);
  expect(nextLot(900, 1)).toBe(1000);
});

it('holds others up for about 40 ms, however long an account takes', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 2, noNaN: true }), (msPerAccount) => {
      let lot = firstLot;
      for (let turn = 0; turn < 10; turn += 1) lot = nextLot(lot, lot * msPerAccount);
      const heldUpMs = lot * msPerAccount;
      expect(heldUpMs <= 41 && (lot === 1000 || heldUpMs >= 20)).toBe(true);
    }),
  );
});
