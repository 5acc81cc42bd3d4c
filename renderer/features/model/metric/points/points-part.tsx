/** The points of the metric: the curve over the accounts, what it makes of them, and the points as numbers. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { domainOf } from '../../../../charts/points-editor/field.ts';
import { histogramOf } from '../../../../charts/points-editor/histogram.ts';
import { PointsEditor } from '../../../../charts/points-editor/points-editor.tsx';
import { Section } from '../../../../ui/section.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useEditor, useProblems } from '../../draft-context.tsx';
import { ProblemLines } from '../../problem-lines.tsx';
import { withPoints } from '../metric-edits.ts';
import { useMetricEdit, useShownMetric } from '../shown-metric.ts';
import { LightCounts } from './light-counts.tsx';
import { PointsActions } from './points-actions.tsx';
import css from './points-part.module.css';
import { PointsTable } from './points-table.tsx';
import { usePointsWords, useSpreadSentence } from './points-words.ts';
import { useSafeCutoffs } from './safe-cutoffs.ts';

/** One and the same list, so that nothing is drawn anew for it. */
const none: readonly number[] = [];

/** What the drawing stands on, or why nothing stands there. */
const GroundSentence = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSpreadSentence();
  const { metric, spread, isRefused, isAsking } = useShownMetric();
  const values = spread?.values ?? none;
  const { outside } = useMemo(
    () => histogramOf(values, domainOf(metric.points, values), 1),
    [values, metric.points],
  );
  const without = (): string => {
    if (isAsking) return t('model.metric.points.asking');
    if (isRefused) return t('model.metric.points.refused');
    return t(metric.switch === 'off' ? 'model.metric.points.off' : 'model.metric.points.noValues');
  };
  if (values.length === 0) return <p className={css.ground}>{without()}</p>;
  return (
    <p className={css.ground}>
      {sentence}
      {outside > 0
        ? ` ${t('model.metric.points.outside', { count: outside, shown: format.number(outside, 0) })}`
        : null}
      {isRefused ? ` ${t('model.metric.points.refused')}` : null}
    </p>
  );
};

/** Segments whose own points these are not. */
const OtherPoints = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft } = useEditor();
  const { metric } = useShownMetric();
  const own = draft.variants.filter(({ metrics }) => metrics?.[metric.key]?.points);
  if (own.length === 0) return null;
  return (
    <p className={css.ground}>
      {t('model.metric.points.variants', { segments: format.list(own.map(({ name }) => name)) })}
    </p>
  );
};

/** The part. */
export const PointsPart = () => {
  const { t } = useTranslation();
  const edit = useMetricEdit();
  const words = usePointsWords();
  const cutoffs = useSafeCutoffs();
  const { metric, path, spread } = useShownMetric();
  // Problems of single points stand at those.
  const problems = useProblems(`${path}.points`).filter((problem) => problem.path === `${path}.points`);
  return (
    <Section
      title={t('model.metric.points.title')}
      aside={metric.relative ? t('account.metric.relative') : undefined}
    >
      <PointsEditor
        points={metric.points}
        cutoffs={cutoffs}
        values={spread?.values ?? none}
        words={words}
        onChange={(points, gesture) => edit((own) => withPoints(own, points), gesture)}
      />
      <GroundSentence />
      <ProblemLines problems={problems} />
      <div className={css.figures}>
        <PointsTable />
        <div className={css.side}>
          <LightCounts />
          <OtherPoints />
          <p className={css.keys}>{t('model.metric.points.keys')}</p>
        </div>
      </div>
      <PointsActions />
    </Section>
  );
};
