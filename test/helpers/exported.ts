/** Exported workbooks, read back: what their cells say beside what scoring says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type WorkBook, type WorkSheet } from 'xlsx';
import { saveWorkbook } from '../../electron/engine/export/index.ts';
import type { ScoredAccount, ScoredInputs } from '../../electron/engine/scoring/index.ts';
import { cappedBand } from '../../electron/engine/scoring/caps.ts';
import { type ValueSourceOf, withFormulas } from '../../electron/engine/scoring/formula-values.ts';
import type { BareScore } from '../../electron/engine/scoring/score-account.ts';
import { scoreValues } from '../../electron/engine/scoring/score-values.ts';
import type { Valued } from '../../electron/engine/scoring/values.ts';
import { texts } from '../../shared/i18n/index.ts';
import type { Language } from '../../shared/languages.ts';
import type { Model } from '../../shared/model/model.ts';
import { withVariant } from '../../shared/model/with-variant.ts';

/** Saves a workbook into a folder and answers where it is. */
export const savedBook = async (
  scored: ScoredInputs,
  folder: string,
  { name = 'scores', language = 'en' as Language } = {},
): Promise<string> => {
  const path = join(folder, `${name}.xlsx`);
  const { signal } = new AbortController();
  await saveWorkbook(scored, { path, language, workspace: 'client.nabiz', signal });
  return path;
};

/** A saved workbook with its formulas. */
export const bookAt = (path: string): WorkBook => read(readFileSync(path), { cellFormula: true });

/** The sheets in their order. */
export const sheetsOf = (book: WorkBook): readonly WorkSheet[] =>
  book.SheetNames.map((name) => book.Sheets[name] as WorkSheet);

/** An account as somebody may have made it up: its values, and which form of the model is its own. */
export interface MadeUp {
  readonly valueOf: ValueSourceOf;
  readonly form?: number;
  readonly override?: 'red' | 'amber' | 'green';
}

const scoreOfMadeUp = (model: Model, { valueOf, override }: MadeUp, id: number): BareScore => {
  const values = scoreValues(model, valueOf);
  const set = override && { band: override, reason: 'Known', author: 'Deniz', expiresOn: '2026-12-31' };
  return {
    id,
    key: `K${id}`,
    name: `Account ${id}`,
    ...values,
    band: override ?? cappedBand(values.computedBand, values.caps),
    variant: null,
    cutoffs: model.cutoffs,
    override: set ?? null,
  };
};

/** Made-up accounts, scored. */
export const scoredOf = (model: Model, accounts: readonly MadeUp[]): ScoredInputs => {
  const forms = [model, ...model.variants.map((variant) => withVariant(model, variant))];
  const scored = accounts.map((account, id): ScoredAccount => {
    const form = forms[account.form ?? 0] as Model;
    const valueIn = withFormulas(form, account.valueOf);
    return {
      score: scoreOfMadeUp(form, account, id),
      form: account.form ?? 0,
      inputs: new Map(
        form.metrics.map((metric): readonly [string, { valued: Valued; follows: boolean }] => [
          metric.key,
          { valued: valueIn(metric), follows: account.valueOf(metric) === undefined },
        ]),
      ),
    };
  });
  return { day: 20_000, model, count: accounts.length, accounts: () => scored };
};

/** What is compared of an account. */
export interface Told {
  readonly key: string;
  readonly score: number | null;
  readonly light: string;
  readonly computedLight: string;
  readonly range: readonly [number, number];
  readonly coverage: number;
  readonly dimensions: readonly (number | null)[];
}

/** What scoring says. */
export const toldByScoring = (score: Omit<BareScore, 'id'>, language: Language = 'en'): Told => ({
  key: score.key,
  score: score.score,
  light: texts[language].bands[score.band].word,
  computedLight: texts[language].bands[score.computedBand].word,
  range: score.range,
  coverage: score.coverage,
  dimensions: score.dimensions.map((dimension) => dimension.score),
});

const figure = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** What the sheet of scores says, row by row. */
export const toldByBook = (book: WorkBook): readonly Told[] => {
  const [, ...rows] = utils.sheet_to_json<unknown[]>(sheetsOf(book)[1] as WorkSheet, { header: 1 });
  const [heading = []] = utils.sheet_to_json<unknown[]>(sheetsOf(book)[1] as WorkSheet, { header: 1 });
  return rows.map((row) => {
    const [key, , score, light, computedLight, low, high, coverage] = row;
    return {
      key: String(key),
      score: figure(score),
      light: String(light),
      computedLight: String(computedLight),
      range: [Number(low), Number(high)],
      coverage: Number(coverage),
      dimensions: Array.from({ length: heading.length - 9 }, (_, i) => figure(row[i + 9])),
    };
  });
};

const near = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-6 : a === b;

const flat = ({ range, dimensions, ...rest }: Told): readonly unknown[] => [
  ...Object.values(rest),
  ...range,
  ...dimensions,
];

/** The keys of the accounts of which two sides say different things, by more than a millionth. */
export const differing = (a: readonly Told[], b: readonly Told[]): readonly string[] =>
  a.flatMap((own, i) => {
    const other = b[i];
    const [left, right] = [flat(own), other ? flat(other) : []];
    return left.length === right.length && left.every((value, at) => near(value, right[at])) ? [] : [own.key];
  });

/** Every cell with a formula: its address, the formula, what it came to. */
export const formulasIn = (sheet: WorkSheet) =>
  Object.entries(sheet).flatMap(([at, cell]) =>
    at.startsWith('!') || cell.f === undefined ? [] : [{ at, formula: String(cell.f), value: cell.v ?? '' }],
  );

/** Cells whose figure in one workbook is not what the other computed, as `Scores!C2: 64 became 65`. */
export const movedCells = (written: WorkBook, computed: WorkBook): readonly string[] =>
  written.SheetNames.flatMap((name, i) => {
    const sheet = sheetsOf(computed)[i] as WorkSheet;
    return formulasIn(written.Sheets[name] as WorkSheet)
      .filter(({ at, value }) => !near(value, sheet[at]?.v ?? ''))
      .map(({ at, value }) => `${name}!${at}: ${value} became ${sheet[at]?.v}`);
  });
