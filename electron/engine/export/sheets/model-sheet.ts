/** The sheet of the model: the words, the caps, and one block per form with everything that the formulas read. */
import type { MetricModel, Model, Points, Variant } from '../../../../shared/model/model.ts';
import type { CellValue, StyledCell } from '../../workbook/cells.ts';
import type { Layout } from '../layout.ts';
import { firstPoint, lights, metricColumns, policies, switches } from '../places/model.ts';
import { exportStates, stateCodes } from '../states.ts';
import type { Words } from '../words.ts';
import type { Sheet } from '../../workbook/sheet.ts';

type Row = readonly CellValue[];

const heading = (value: string): StyledCell => ({ value, style: 'heading' });
const number = (value: number | null): StyledCell => ({ value, style: 'inputNumber' });
const text = (value: string): StyledCell => ({ value, style: 'inputText' });

const conditionText = ({ when }: Variant): string =>
  when.map(({ attribute, op, value }) => `${attribute} ${op} ${value}`).join('; ');

/** The lists of words that the other sheets use. */
const wordRows = ({ t, light, state, standIns }: Words): readonly Row[] => [
  [heading(t('export.model.lights')), heading(t('export.model.word'))],
  ...lights.map((band): Row => [t(`bands.${band}.meaning`), light(band)]),
  [heading(t('export.model.states')), heading(t('export.model.word')), heading(t('export.model.code'))],
  ...exportStates.map((own): Row => [t(`export.stateMeaning.${own}`), state(own), stateCodes[own]]),
  [heading(t('export.model.policies')), heading(t('export.model.word')), heading(t('export.model.countsAs'))],
  ...policies.map((policy): Row => ['', t(`model.versions.policies.${policy}`), standIns[policy]]),
  [heading(t('export.model.switches')), heading(t('export.model.word'))],
  ...switches.map((own): Row => [
    t(`model.weights.switches.${own}.about`),
    t(`model.weights.switches.${own}.word`),
  ]),
];

const capRows = ({ model, metrics }: Layout, { t, metric, light }: Words): readonly Row[] => [
  ['metric', 'comparison', 'value', 'band'].map((field) => heading(t(`model.rules.caps.${field}`))),
  ...model.caps.map(({ metric: key, op, value, band }): Row => {
    const capped = metrics.find((own) => own.key === key);
    return [capped ? metric(capped) : key, text(op), number(value), text(light(band))];
  }),
];

const sourceText = ({ source }: MetricModel, { t }: Words): string => {
  if (source === undefined) return t('model.metric.kinds.builtIn');
  if (source.kind === 'formula') return source.formula;
  return `${t(`model.metric.kinds.${source.dataset}`)}: ${source.metric}`;
};

const pointCells = (points: Points, part: 0 | 1, most: number): readonly StyledCell[] =>
  Array.from({ length: most }, (_, i) => number(points[i]?.[part] ?? null));

const metricRow = (own: MetricModel, { model, mostPoints }: Layout, words: Words): Row => {
  const dimension = model.dimensions.find(({ key }) => key === own.dimension);
  const { t } = words;
  return [
    words.metric(own),
    dimension ? words.dimension(dimension) : own.dimension,
    number(own.weight),
    text(t(`model.versions.policies.${own.policy}`)),
    text(t(`model.weights.switches.${own.switch}.word`)),
    sourceText(own, words),
    own.minimumN,
    own.maximumAgeDays,
    own.relative ? t('account.metric.relative') : null,
    ...pointCells(own.points, 0, mostPoints),
    ...pointCells(own.points, 1, mostPoints),
  ];
};

const metricHeadings = ({ mostPoints }: Layout, { t }: Words): Row => {
  const numbers = Array.from({ length: mostPoints }, (_, i) => i + 1);
  return [
    ...Object.keys(metricColumns).map((column) => heading(t(`export.model.metric.${column}`))),
    ...numbers.map((point) => heading(t('export.model.pointValue', { point }))),
    ...numbers.map((point) => heading(t('export.model.pointScore', { point }))),
  ];
};

/** One form; its rows are as many and in the same order as every other's. */
const formRows = (
  form: Model,
  { name, condition }: { name: string; condition: string },
  { layout, words }: { layout: Layout; words: Words },
): readonly Row[] => {
  const { t } = words;
  return [
    [heading(name), condition],
    [t('model.rules.cutoffs.amber'), number(form.cutoffs.amber)],
    [t('model.rules.cutoffs.green'), number(form.cutoffs.green)],
    [heading(t('export.model.dimension')), heading(t('export.model.weight'))],
    ...form.dimensions.map((own): Row => [words.dimension(own), number(own.weight)]),
    metricHeadings(layout, words),
    ...form.metrics.map((own) => metricRow(own, layout, words)),
    [],
  ];
};

/** What the forms are called: the base, then the variants. */
export const formNamesOf = ({ model }: Layout, { t }: Words): readonly string[] => [
  t('model.variants.base'),
  ...model.variants.map(({ name }) => name),
];

/** The sheet. */
export const modelSheet = (layout: Layout, words: Words): Sheet => {
  const { model, forms } = layout;
  const { t } = words;
  const names = formNamesOf(layout, words);
  const columns = firstPoint + 2 * layout.mostPoints;
  return {
    headings: [t('export.model.title', { name: model.name, version: model.version })],
    widths: [44, 26, 12, 24, 12, 30, ...Array.from({ length: columns - 6 }, () => 11)],
    heldColumns: 1,
    rows: () => [
      ...wordRows(words),
      [],
      [t('export.model.minimum'), { value: model.minimumCoverage, style: 'inputNumber' }],
      ...capRows(layout, words),
      [],
      ...forms.flatMap((form, i) => {
        const variant = model.variants[i - 1];
        const condition = variant ? conditionText(variant) : '';
        const name = names[i] ?? '';
        return formRows(form, { name, condition }, { layout, words });
      }),
    ],
  };
};
