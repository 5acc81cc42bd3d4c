/** The newest of the figures that somebody gave. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { givenValues } from '../../../electron/engine/db/queries/given-values.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { isoOf } from '../../../shared/dates.ts';
import { join } from 'node:path';
import { fill, temporaryFolder } from '../../helpers/workspace.ts';

const figures = fc.array(
  fc.record({
    account: fc.constantFrom('A', 'B'),
    // Days before 1970 are below 0.
    day: fc.integer({ min: -3, max: 3 }),
    metric: fc.constantFrom('trust', 'visits', 'other'),
    value: fc.integer({ min: 0, max: 1000 }),
  }),
  { maxLength: 30 },
);

it('is the last row of the newest day on or before the date, per account and metric', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: -3, max: 3 }), (given, day) => {
      const { db, close } = createWorkspace(join(temporaryFolder(), 'given.nabiz'));
      fill(db, {
        accounts: [
          { key: 'A', name: 'A' },
          { key: 'B', name: 'B' },
        ],
        measurements: given.map(({ day: on, ...figure }) => ({ ...figure, date: isoOf(on) })),
      });
      const newest = new Map<string, { value: number; day: number }>();
      for (const figure of given) {
        const name = `${figure.account === 'A' ? 1 : 2} ${figure.metric}`;
        if (figure.metric === 'other' || figure.day > day || figure.day < (newest.get(name)?.day ?? -Infinity))
          continue;
        newest.set(name, { value: figure.value, day: figure.day });
      }
      const found = givenValues(db, 'measurements', { day, metrics: ['trust', 'visits'] });
      close();
      expect(found.length).toBe(newest.size);
      expect(
        new Map(
          found.map(({ account, metric, value, day: on }) => [`${account} ${metric}`, { value, day: on }]),
        ),
      ).toEqual(newest);
    }),
    { numRuns: 40 },
  );
});
