/** The exported workbook computed anew by LibreOffice, without a figure to begin with, says what scoring says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkBook } from 'xlsx';
import { writeSample } from '../../../build/samples/generate.ts';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { scoreAccounts, scoredInputs, type ScoredInputs } from '../../../electron/engine/scoring/index.ts';
import { publishModel } from '../../../electron/engine/scoring/models/versions.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { Model, Points } from '../../../shared/model/model.ts';
import { anyModel, anyValues, valuesOf } from '../../helpers/any-model.ts';
import {
  bookAt,
  differing,
  movedCells,
  savedBook,
  scoredOf,
  toldByBook,
  toldByScoring,
} from '../../helpers/exported.ts';
import { fullDay, fullWorkspace } from '../../helpers/full-model.ts';
import { hasOffice, recalculated } from '../../helpers/recalculated.ts';
import { tinyWorkspace } from '../../helpers/tiny.ts';
import { validModels } from '../../helpers/valid-models.ts';
import { temporaryFolder, workspaceWith } from '../../helpers/workspace.ts';
import { workedPoints, workedRollUps } from '../../helpers/worked-rollups.ts';

const day = (iso: string): number => parseDay(iso) as number;
const timeoutMs = 180_000;

const spread = (points: Points): Points => points.map(([, score], i) => [i * 20 - 5, score]);

/** Programs take numbers that differ by a few parts in 10¹⁵ for equal; drawn points lie far closer than that. */
const withWidePieces = (model: Model): Model => ({
  ...model,
  metrics: model.metrics.map((metric) => ({ ...metric, points: spread(metric.points) })),
  variants: model.variants.map(({ metrics = {}, ...variant }) => ({
    ...variant,
    metrics: Object.fromEntries(
      Object.entries(metrics).map(([key, own]) => [
        key,
        own.points ? { ...own, points: spread(own.points) } : own,
      ]),
    ),
  })),
});

/** What LibreOffice says of each, in one run. Cells that came to something else than what was written are none. */
const computedAnew = async (all: readonly ScoredInputs[]): Promise<readonly WorkBook[]> => {
  const folder = temporaryFolder();
  const paths: string[] = [];
  for (const [i, scored] of all.entries()) paths.push(await savedBook(scored, folder, { name: `book-${i}` }));
  const books = await recalculated(paths);
  for (const [i, book] of books.entries()) expect(movedCells(bookAt(paths[i] as string), book)).toEqual([]);
  return books;
};

const told = (scored: ScoredInputs) => [...scored.accounts()].map(({ score }) => toldByScoring(score));

describe.skipIf(!hasOffice)('recalculated (skipped without LibreOffice: no soffice on the path)', () => {
  it('the sample and the tiny client have the scores that `score` prints', { timeout: timeoutMs }, async () => {
    const sample = workspaceWith({});
    const files = (await writeSample(temporaryFolder())).map((path) => ({
      path,
      name: path.split('/').at(-1) ?? '',
    }));
    await importFiles(sample, { files, asOf: day('2026-10-31') });
    const tiny = await tinyWorkspace();
    const asked = [
      [sample.db, '2026-10-31'],
      ...['2026-06-30', '2026-09-30', '2026-12-31'].map((iso) => [tiny.db, iso] as const),
    ] as const;
    const books = await computedAnew(asked.map(([db, iso]) => scoredInputs(db, day(iso))));
    const counts = asked.map(([db, iso], i) => {
      const { accounts } = scoreAccounts(db, { asOf: day(iso) });
      expect(
        differing(
          accounts.map((score) => toldByScoring(score)),
          toldByBook(books[i] as WorkBook),
        ),
      ).toEqual([]);
      return accounts.length;
    });
    expect(counts[0]).toBeGreaterThan(50);
  });

  it(
    'a model with caps, variants, formulas, every policy and lights set by hand',
    { timeout: timeoutMs },
    async () => {
      const scored = scoredInputs(fullWorkspace(), day(fullDay));
      const [book] = await computedAnew([scored]);
      expect(differing(told(scored), toldByBook(book as WorkBook))).toEqual([]);
    },
  );

  it('the worked cases of the health model', { timeout: timeoutMs }, async () => {
    const [cases, points] = [workedRollUps(), workedPoints()];
    expect(cases.length).toBeGreaterThan(9);
    const books = await computedAnew([...cases.map(({ scored }) => scored), points.scored]);
    for (const [i, { expected }] of cases.entries())
      expect(differing([expected], toldByBook(books[i] as WorkBook))).toEqual([]);
    const scores = toldByBook(books.at(-1) as WorkBook)[0]?.dimensions ?? [];
    expect(scores).toHaveLength(points.expected.length);
    for (const [i, expected] of points.expected.entries()) expect(scores[i]).toBeCloseTo(expected, 6);
  });

  it('any model and any values', { timeout: timeoutMs }, async () => {
    const models = fc.sample(anyModel(), { seed: 7, numRuns: 8 });
    const values = fc.sample(anyValues, { seed: 11, numRuns: 25 });
    const all = models.map((model) =>
      scoredOf(
        model,
        values.map((own) => ({ valueOf: valuesOf(own) })),
      ),
    );
    const books = await computedAnew(all);
    for (const [i, scored] of all.entries())
      expect(differing(told(scored), toldByBook(books[i] as WorkBook))).toEqual([]);
  });

  it('any valid model, its variants and formulas, over the tiny client', { timeout: timeoutMs }, async () => {
    const { db } = await tinyWorkspace();
    const models = fc.sample(validModels.map(withWidePieces), { seed: 3, numRuns: 6 });
    const all = models.map((model) => {
      publishModel(db, model);
      return scoredInputs(db, day('2026-12-31'));
    });
    const books = await computedAnew(all);
    for (const [i, scored] of all.entries())
      expect(differing(told(scored), toldByBook(books[i] as WorkBook))).toEqual([]);
  });
});
