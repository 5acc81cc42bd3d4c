/** A weight, a point, a rule or a value changed in the workbook: LibreOffice then says what scoring says under it. */
import { describe, expect, it } from 'vitest';
import type { WorkBook } from 'xlsx';
import { scoreAccounts, scoredInputs } from '../../../electron/engine/scoring/index.ts';
import { publishModel } from '../../../electron/engine/scoring/models/versions.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { rowWith, type Typed, typing } from '../../helpers/changed-cells.ts';
import { bookAt, differing, savedBook, toldByBook, toldByScoring } from '../../helpers/exported.ts';
import { fullDay, fullModel, fullWorkspace } from '../../helpers/full-model.ts';
import { hasOffice, recalculated } from '../../helpers/recalculated.ts';
import { fill, temporaryFolder } from '../../helpers/workspace.ts';

const day = parseDay(fullDay) as number;
const timeoutMs = 180_000;
const [inputs, model] = [3, 4];

/** The same changes as made in the program. */
const changedModel = (): Model => {
  const full = fullModel();
  const metric = (own: MetricModel): MetricModel => {
    if (own.key === 'a1') return { ...own, weight: 1 };
    return own.key === 'b1'
      ? {
          ...own,
          points: [
            [-10, 100],
            [5, 40],
            [20, 55],
            [90, 0],
          ],
          policy: 'neutral',
        }
      : own;
  };
  return {
    ...full,
    version: full.version + 1,
    cutoffs: { amber: 40, green: 62 },
    minimumCoverage: 0.2,
    dimensions: full.dimensions.map((own) => (own.key === 'A' ? { ...own, weight: 15 } : own)),
    metrics: full.metrics.map(metric),
    caps: full.caps.map((cap, i) => (i === 0 ? { ...cap, op: '<=', value: 25, band: 'red' } : cap)),
    // The form of the second variant stands by itself in the workbook: here it follows the base.
    variants: full.variants.slice(0, 1),
  };
};

/** Blocks of the model sheet: the base, then the variants; each change is typed where it counts. */
const typedInto = (book: WorkBook): Typed => {
  const base = (name: string): number =>
    rowWith(book, { sheet: model, cells: [name, name.startsWith('a') ? '+A' : 'B'] });
  const row = (cells: readonly unknown[]): number => rowWith(book, { sheet: model, cells });
  const account = (key: string): number => rowWith(book, { sheet: inputs, cells: [key] });
  return {
    [`${model}!C${base('a1')}`]: 1,
    [`${model}!D${base('b1')}`]: 'counts as 50',
    // Nine columns, four values, then the scores: the third of them.
    [`${model}!P${base('b1')}`]: 55,
    [`${model}!B${row(['+A', 50])}`]: 15,
    [`${model}!B${row(['Green from', 70])}`]: 62,
    [`${model}!B${row(['Least coverage for a light'])}`]: 0.2,
    [`${model}!B${row(['b1', '>', 60])}`]: '<=',
    [`${model}!C${row(['b1', '>', 60])}`]: 25,
    [`${model}!D${row(['b1', '>', 60])}`]: 'Red',
    // A value that was there, and one that was not.
    [`${inputs}!R${account('blocked-')}`]: 12,
    [`${inputs}!F${account('thin-')}`]: 44,
    [`${inputs}!G${account('thin-')}`]: 'known',
  };
};

describe.skipIf(!hasOffice)(
  'changed in the workbook (skipped without LibreOffice: no soffice on the path)',
  () => {
    it(
      'weights, points, rules and values score as they do in the program',
      { timeout: timeoutMs },
      async () => {
        const db = fullWorkspace();
        const path = await savedBook(scoredInputs(db, day), temporaryFolder());
        const before = toldByBook(bookAt(path));
        const [book] = await recalculated([path], typing(typedInto(bookAt(path))));
        publishModel(db, changedModel());
        fill(db, {
          measurements: [
            { account: 'blocked-', date: '2026-06-15', metric: 'b1', value: 12 },
            { account: 'thin-', date: '2026-06-15', metric: 'a1', value: 44 },
          ],
        });
        // Accounts of the base: the forms of the others are blocks of their own, which nobody typed into.
        const isBase = ({ key }: { readonly key: string }): boolean => key.endsWith('-');
        const expected = scoreAccounts(db, { asOf: day })
          .accounts.filter(isBase)
          .map((score) => toldByScoring(score));
        const told = toldByBook(book as WorkBook).filter(isBase);
        expect(expected).toHaveLength(9);
        expect(differing(expected, told)).toEqual([]);
        expect(differing(before.filter(isBase), told).length).toBeGreaterThan(5);
      },
    );

    it('an account that is given another form is scored by it', { timeout: timeoutMs }, async () => {
      const db = fullWorkspace();
      const path = await savedBook(scoredInputs(db, day), temporaryFolder());
      const written = bookAt(path);
      const row = rowWith(written, { sheet: inputs, cells: ['onEdge-'] });
      const [book] = await recalculated([path], typing({ [`${inputs}!C${row}`]: 3 }));
      const large = toldByBook(written).find(({ key }) => key === 'onEdge-Big');
      const told = toldByBook(book as WorkBook).filter(({ key }) => key === 'onEdge-');
      expect(differing([{ ...(large as NonNullable<typeof large>), key: 'onEdge-' }], told)).toEqual([]);
    });
  },
);
