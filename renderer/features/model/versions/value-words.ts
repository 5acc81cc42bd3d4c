/** The values of a model's fields in words: points, policies, conditions. Pure. */
import type { TFunction } from 'i18next';
import type { Format } from '../../../../shared/format.ts';
import type { Condition, Cutoffs, MetricSource, OwnName, Points } from '../../../../shared/model/model.ts';
import { ownNameIn } from '../../../../shared/model/own-names.ts';
import type { Unit } from '../../../../shared/model/score.ts';
import type { ModelNames } from '../../../ui/model-names.ts';

/** What finds words; `unit` is that of the metric whose field it is. */
export interface ValueWords {
  readonly t: TFunction;
  readonly names: ModelNames;
  readonly format: Format;
  readonly unit: Unit;
}

/** Every pair as "value: score", such as "40%: 50". Rates are told without their long unit. */
export const pointsText = (points: Points, { format, unit }: Pick<ValueWords, 'format' | 'unit'>): string => {
  const short: Unit = unit === 'percent' ? 'percent' : 'number';
  return points
    .map(([value, score]) => `${format.measured({ value, unit: short })}: ${format.number(score, 1)}`)
    .join(' · ');
};

const sourceText = (source: MetricSource, t: TFunction): string =>
  source.kind === 'formula'
    ? source.formula
    : t(`model.versions.sources.${source.dataset}`, { name: source.metric });

const tests = {
  '=': 'is',
  '!=': 'isNot',
  '>=': 'atLeast',
  '>': 'above',
  '<=': 'atMost',
  '<': 'below',
} as const satisfies Readonly<Record<Condition['op'], string>>;

/** A comparison in words: "at least 60 days". */
export const testText = (op: Condition['op'], value: string, t: TFunction): string =>
  t(`model.versions.ops.${tests[op]}`, { value });

/** One condition: "Segment: Enterprise". */
const conditionText = ({ attribute, op, value }: Condition, { t, format }: ValueWords): string =>
  t('model.versions.condition', {
    attribute: t([`model.versions.attributes.${attribute}`, `import.fields.${attribute}`], {
      defaultValue: attribute,
    }),
    test: testText(op, typeof value === 'number' ? format.number(value, 2) : value, t),
  });

type Say = (value: never, words: ValueWords) => string;

const number: Say = (value: number, { format }) => format.number(value, 4);
const word =
  (list: 'policies' | 'switches' | 'units' | 'directions'): Say =>
  (value: string, { t }) =>
    t(`model.versions.${list}.${value}`);

/** Field → how its value is said. */
const says: Readonly<Record<string, Say>> = {
  weight: number,
  amber: number,
  green: number,
  minimumCoverage: (value: number, { format }) => format.share(value, 1),
  minimumN: (value: number | null, { t, format }) =>
    value === null ? t('model.versions.noMinimum') : format.number(value, 0),
  maximumAgeDays: (value: number | null, { t, format }) =>
    value === null ? t('model.versions.never') : format.span(value, 'day'),
  points: (value: Points, words) => pointsText(value, words),
  policy: word('policies'),
  switch: word('switches'),
  unit: word('units'),
  direction: word('directions'),
  relative: (value: boolean, { t }) => t(value ? 'model.versions.relative' : 'model.versions.absolute'),
  dimension: (value: string, { names }) => names.dimension(value),
  source: (value: MetricSource, { t }) => sourceText(value, t),
  name: (value: OwnName, { format }) => ownNameIn(value, format.language) ?? '',
  cutoffs: ({ amber, green }: Cutoffs, { t, format }) =>
    t('model.versions.cutoffs', { amber: format.number(amber, 1), green: format.number(green, 1) }),
  when: (value: readonly Condition[], words) =>
    words.format.list(value.map((own) => conditionText(own, words))),
};

/** The value of a field; null where it has none, or none that can be said in a line. */
export const valueText = (field: string, value: unknown, words: ValueWords): string | null => {
  const say = says[field];
  // Null is a value of two fields only; anywhere else it says that there is nothing.
  const isNothing = value === undefined || (value === null && !['minimumN', 'maximumAgeDays'].includes(field));
  return say === undefined || isNothing ? null : say(value as never, words);
};
