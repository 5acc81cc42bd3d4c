/** Any sequence of decisions: what holds on each day, and that undoing all of them leaves nothing behind. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overrideAt } from '../../../electron/engine/db/queries/decisions.ts';
import { accountDecisions } from '../../../electron/engine/pages/account-decisions.ts';
import { setBand, undoDecision, withdrawBand } from '../../../electron/engine/scoring/decisions.ts';
import type { DecisionUndo, SetBand } from '../../../shared/model/decisions.ts';
import { acme, day, order, workedWorkspace } from '../../helpers/worked-workspace.ts';

const first = day('2026-03-01');
const days = Array.from({ length: 60 }, (_, i) => i);

/** A light from a day for some days, or the withdrawal of the one that holds then; `later` days after the last step. */
interface Step {
  readonly later: number;
  readonly band: SetBand | null;
  readonly lasts: number;
}

const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    later: fc.integer({ min: 0, max: 8 }),
    band: fc.constantFrom('red', 'amber', 'green', null),
    lasts: fc.integer({ min: 0, max: 20 }),
  }),
  { minLength: 1, maxLength: 7 },
);

/** Day → its light, told the plain way: from its day on, a step replaces all that was. */
const plainly = (steps: readonly Step[]): readonly (SetBand | undefined)[] => {
  let at = 0;
  let bands = days.map((): SetBand | undefined => undefined);
  for (const { later, band, lasts } of steps) {
    at += later;
    const from = at;
    bands = bands.map((old, i) => {
      if (i < from) return old;
      return band !== null && i <= from + lasts ? band : undefined;
    });
  }
  return bands;
};

it('hold on the days that they should, and are undone without a trace', () => {
  const db = workedWorkspace();
  const bandsNow = () => days.map((i) => overrideAt(db, acme, first + i));
  fc.assert(
    fc.property(anySteps, (steps) => {
      let at = first;
      const changes = steps.flatMap(({ later, band, lasts }): readonly DecisionUndo[] => {
        at += later;
        if (band !== null) return [setBand(db, { ...order, asOf: at, band, until: at + lasts })];
        return overrideAt(db, acme, at) === undefined ? [] : [withdrawBand(db, { ...order, asOf: at })];
      });
      expect(bandsNow()).toEqual(plainly(steps));
      for (const change of changes.toReversed()) undoDecision(db, change);
      expect(accountDecisions(db, acme).decisions).toEqual([]);
      expect(bandsNow()).toEqual(days.map(() => undefined));
    }),
    { numRuns: 60 },
  );
});
