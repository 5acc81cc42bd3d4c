/** The sheet that says what the workbook is and how it is read. */
import { isoOf } from '../../../../shared/dates.ts';
import type { MetricModel } from '../../../../shared/model/model.ts';
import type { CellValue } from '../../workbook/cells.ts';
import type { ScoredInputs } from '../../scoring/index.ts';
import { ownFormulas } from '../formulas/own-metrics.ts';
import type { Layout } from '../layout.ts';
import type { Words } from '../words.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { SheetLinks } from './sheet.ts';

type Line = readonly [label: string, text: string | number];

const factLines = (
  { model, accounts }: Layout,
  { day }: ScoredInputs,
  { t, workspace }: { t: Words['t']; workspace: string },
): readonly Line[] => [
  [t('export.about.workspace'), workspace],
  [t('export.about.date'), isoOf(day)],
  [t('export.about.model'), t('export.about.modelVersion', { name: model.name, version: model.version })],
  [t('export.about.accounts'), accounts],
];

const listed = (metrics: Layout['metrics'], { metric, language }: Words): string =>
  new Intl.ListFormat(language).format(metrics.map(metric));

/** Lines that are said only where the model has what they speak of. */
const modelLines = (layout: Layout, words: Words, links: SheetLinks): readonly Line[] => {
  const { t } = words;
  const followed = ownFormulas(layout, links);
  const made = layout.metrics.filter(({ source }) => source?.kind === 'formula');
  const isLive = (metric: MetricModel): boolean => followed.has(layout.metrics.indexOf(metric));
  const relative = layout.metrics.filter((metric) => metric.relative);
  const line = (key: 'formulas' | 'fixedFormulas' | 'relative', metrics: Layout['metrics']): readonly Line[] =>
    metrics.length > 0
      ? [[t(`export.about.${key}.label`), t(`export.about.${key}.text`, { metrics: listed(metrics, words) })]]
      : [];
  const forms: readonly Line[] =
    layout.forms.length > 1 ? [[t('export.about.forms.label'), t('export.about.forms.text')]] : [];
  return [
    ...forms,
    ...line('formulas', made.filter(isLive)),
    ...line(
      'fixedFormulas',
      made.filter((metric) => !isLive(metric)),
    ),
    ...line('relative', relative),
  ];
};

const told = ['scores', 'inputs', 'model', 'workings'] as const;
const advice = ['change', 'states', 'light', 'limits'] as const;

const cellsOf = ([label, text]: Line): readonly CellValue[] => [
  { value: label, style: 'heading' },
  { value: text, style: 'wrapped' },
];

/** The sheet; `workspace` is the name of the file. */
export const aboutSheet = (
  layout: Layout,
  scored: ScoredInputs,
  { words, links, workspace }: { words: Words; links: SheetLinks; workspace: string },
): Sheet => {
  const { t } = words;
  const lines: readonly Line[] = [
    [t('export.about.what'), t('export.about.whatText')],
    ...factLines(layout, scored, { t, workspace }),
    ...told.map((sheet): Line => [t(`export.sheets.${sheet}`), t(`export.about.sheets.${sheet}`)]),
    ...advice.map((subject): Line => [
      t(`export.about.${subject}.label`),
      t(`export.about.${subject}.text`, { known: words.state('ok') }),
    ]),
    ...modelLines(layout, words, links),
  ];
  return { headings: [t('export.about.title')], widths: [30, 100], rows: () => lines.map(cellsOf) };
};
