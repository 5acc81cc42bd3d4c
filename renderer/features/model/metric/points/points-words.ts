/** What the curve of a metric says, in the reader's language. */
import { useTranslation } from 'react-i18next';
import { percentile } from '../../../../../shared/model/first-points.ts';
import { unitOf } from '../../../../../shared/model/metrics.ts';
import type { PointsEditorWords } from '../../../../charts/points-editor/points-editor.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useShownMetric } from '../shown-metric.ts';
import { useModelNames } from '../../use-model-names.ts';

/** Units that are a rate: too long to stand with every number. */
const longUnits: readonly string[] = ['perSeats', 'perMonth'];

/** Writes values of the metric with their unit. */
export const useValueText = (): ((value: number) => string) => {
  const format = useFormat();
  const unit = unitOf(useShownMetric().metric);
  return (value) =>
    longUnits.includes(unit) || Math.abs(value) >= 1000
      ? format.number(value)
      : format.measured({ value, unit });
};

/** In one sentence, where most accounts stand. */
export const useSpreadSentence = (): string => {
  const { t } = useTranslation();
  const text = useValueText();
  const { spread } = useShownMetric();
  if (!spread || spread.values.length === 0) return '';
  const at = (percent: number): string => text(percentile(spread.values, percent));
  return t('model.metric.points.spread', {
    low: at(5),
    quarter: at(25),
    middle: at(50),
    threeQuarters: at(75),
    high: at(95),
  });
};

/** The words of the drawing. */
export const usePointsWords = (): PointsEditorWords => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useModelNames();
  const text = useValueText();
  const { metric } = useShownMetric();
  const whole = (value: number): string => format.number(value, 0);
  return {
    label: t('model.metric.points.drawing', { metric: names.metric(metric.key) }),
    unit: t(`model.metric.units.${unitOf(metric)}`),
    numeral: (value) => format.number(value, 2),
    name: (index) =>
      t('model.metric.points.handle', { number: whole(index + 1), total: whole(metric.points.length) }),
    place: (value, score) =>
      t('model.metric.points.place', { value: text(value), score: format.number(score) }),
    bar: ({ from, to, values }) =>
      t('model.metric.points.bar', {
        from: text(from),
        to: text(to),
        count: values.length,
        shown: whole(values.length),
      }),
    spread: useSpreadSentence(),
  };
};
