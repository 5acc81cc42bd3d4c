/** The exported workbook as it is written: formulas in every score, figures beside them, cells where formulas look. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { utils, type WorkBook, type WorkSheet } from 'xlsx';
import { saveWorkbook } from '../../../electron/engine/export/index.ts';
import { layoutOf } from '../../../electron/engine/export/layout.ts';
import { modelRows } from '../../../electron/engine/export/places/model.ts';
import { scoreAccounts, scoredInputs } from '../../../electron/engine/scoring/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { languages } from '../../../shared/languages.ts';
import { bookAt, formulasIn, savedBook, sheetsOf, toldByBook, toldByScoring } from '../../helpers/exported.ts';
import { fullDay, fullWorkspace } from '../../helpers/full-model.ts';
import { partsOf } from '../../helpers/recalculated.ts';
import { tinyWorkspace } from '../../helpers/tiny.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const day = (iso: string): number => parseDay(iso) as number;

const rowsOf = (sheet: WorkSheet): readonly (readonly unknown[])[] => utils.sheet_to_json(sheet, { header: 1 });

const fullBook = async (): Promise<string> =>
  savedBook(scoredInputs(fullWorkspace(), day(fullDay)), temporaryFolder());

/** Every place that a formula looks at, as [sheet, range]. */
const placesIn = (formula: string, own: string): readonly (readonly [string, string])[] =>
  [...formula.matchAll(/(?:'([^']+)'!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\d(])/g)].map(
    ([, sheet = own, range = '']) => [sheet, range.replaceAll('$', '')],
  );

const isThere = (book: WorkBook, [name, range]: readonly [string, string]): boolean => {
  const all = book.Sheets[name]?.['!ref'];
  if (all === undefined) return false;
  const [whole, part] = [utils.decode_range(all), utils.decode_range(range)];
  return part.e.c <= whole.e.c && part.e.r <= whole.e.r;
};

describe('the workbook', () => {
  it('holds the figures of scoring behind its formulas', async () => {
    const workspace = await tinyWorkspace();
    const scored = scoredInputs(workspace.db, day('2026-12-31'));
    const book = bookAt(await savedBook(scored, temporaryFolder()));
    const { accounts } = scoreAccounts(workspace.db, { asOf: day('2026-12-31') });
    expect(accounts.length).toBeGreaterThan(3);
    expect(toldByBook(book)).toEqual(accounts.map((score) => toldByScoring(score)));
  });

  it('computes every cell of the scores and of the workings', async () => {
    const book = bookAt(await fullBook());
    const [, scores, , , workings] = sheetsOf(book) as [WorkSheet, WorkSheet, WorkSheet, WorkSheet, WorkSheet];
    for (const sheet of [scores, workings]) {
      const { e } = utils.decode_range(sheet['!ref'] as string);
      // All but key, name and the row of headings.
      expect(formulasIn(sheet)).toHaveLength((e.c - 1) * e.r);
      expect(e.r).toBe(27);
    }
  });

  it('looks only at cells that are there', async () => {
    const book = bookAt(await fullBook());
    const astray = book.SheetNames.flatMap((name) =>
      formulasIn(book.Sheets[name] as WorkSheet).flatMap(({ at, formula }) =>
        placesIn(formula, name)
          .filter((place) => !isThere(book, place))
          .map((place) => `${name}!${at} looks at ${place.join('!')}`),
      ),
    );
    expect(astray).toEqual([]);
  });

  it('has the inputs as plain cells, and formulas only for metrics that follow from others', async () => {
    const inputs = sheetsOf(bookAt(await fullBook()))[2] as WorkSheet;
    const [headings = []] = rowsOf(inputs);
    const columns = new Set(formulasIn(inputs).map(({ at }) => headings[utils.decode_cell(at).c]));
    expect([...columns].toSorted()).toEqual(['ratio: state', 'ratio: value', 'twice: state', 'twice: value']);
    const whole = rowsOf(inputs).find(([key]) => key === 'whole-New') ?? [];
    const told = Object.fromEntries(headings.map((heading, i) => [String(heading), whole[i]]));
    expect(told).toMatchObject({
      'Form of the model': 2,
      'a1: value': 80,
      'a1: state': 'known',
      'a1: n': 1,
      'a1: age in days': 29,
      'c1: state': 'not measured',
      'unfed: state': 'not measured',
    });
    const set = rowsOf(inputs).find(([key]) => key === 'capped-') ?? [];
    expect(set.slice(3, 5)).toEqual(['Green', '=1+1 (Deniz, 2026-07-10)']);
  });

  it('says texts that look like formulas as texts', async () => {
    const book = bookAt(await fullBook());
    for (const sheet of sheetsOf(book))
      expect(formulasIn(sheet).filter(({ formula }) => /whole|Young|Deniz|Everything/.test(formula))).toEqual(
        [],
      );
    const scores = sheetsOf(book)[1] as WorkSheet;
    expect(scores['B2']).toMatchObject({ t: 's', v: expect.stringMatching(/^=/) });
    expect(rowsOf(scores)[0]).toContain('+A');
  });

  it('keeps head and names in sight and colours the lights', async () => {
    const scores = partsOf(await fullBook()).get('xl/worksheets/sheet2.xml') ?? '';
    expect(scores).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2"');
    expect(scores).toContain('<conditionalFormatting sqref="D2:E28">');
    expect(scores).toContain('<formula>&quot;Green&quot;</formula>');
  });

  it.each(languages)('speaks %s, every word of a list once', async (language) => {
    const scored = scoredInputs(fullWorkspace(), day(fullDay));
    const path = await savedBook(scored, temporaryFolder(), { language });
    const book = bookAt(path);
    const { lights, states, policies, switches } = modelRows(layoutOf(scored.model, scored.count));
    for (const { first, last } of [lights, states, policies, switches]) {
      const words = rowsOf(sheetsOf(book)[3] as WorkSheet).slice(first - 1, last);
      expect(new Set(words.map(([, word]) => word)).size).toBe(last - first + 1);
    }
    expect(toldByBook(book)).toEqual([...scored.accounts()].map(({ score }) => toldByScoring(score, language)));
    const xml = partsOf(path).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml.includes('rightToLeft="1"')).toBe(language === 'he');
    // A sentence that was not found would stand there by its key.
    expect(book.SheetNames.concat(xml).filter((text) => text.includes('export.'))).toEqual([]);
  });

  it('leaves nothing behind when it is stopped, and refuses what no workbook holds', async () => {
    const folder = temporaryFolder();
    const scored = scoredInputs(fullWorkspace(), day(fullDay));
    const place = {
      path: `${folder}/a.xlsx`,
      language: 'en',
      workspace: 'a',
      signal: AbortSignal.abort(),
    } as const;
    await expect(saveWorkbook(scored, place)).rejects.toMatchObject({ code: 'cancelled' });
    const many = { ...scored, count: 300_000 };
    expect(() => saveWorkbook(many, place)).toThrow(expect.objectContaining({ code: 'report.tooLarge' }));
    expect(readdirSync(folder)).toEqual([]);
  });
});
