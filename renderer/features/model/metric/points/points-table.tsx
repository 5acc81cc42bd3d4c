/** The points as numbers, for exact entry: one line each, with what is wrong with it. */
import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { bandOf } from '../../../../../shared/model/band-of.ts';
import type { Points } from '../../../../../shared/model/model.ts';
import { Light } from '../../../../ui/light.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { domainOf, stepOf } from '../../../../charts/points-editor/field.ts';
import { withoutPoint } from '../../../../charts/points-editor/points-moves.ts';
import { useProblems } from '../../draft-context.tsx';
import { ProblemLines } from '../../problem-lines.tsx';
import { withPoints } from '../metric-edits.ts';
import { useMetricEdit, useShownMetric } from '../shown-metric.ts';
import css from './points-table.module.css';
import { useSafeCutoffs } from './safe-cutoffs.ts';

type Point = Points[number];

const PointRow = ({ point: [value, score], index }: { readonly point: Point; readonly index: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { metric, path, spread } = useShownMetric();
  const edit = useMetricEdit();
  const problems = useProblems(`${path}.points[${index}]`);
  const cutoffs = useSafeCutoffs();
  const id = `${metric.key}-point-${index}`;
  const number = { number: format.number(index + 1, 0) };
  const change = (point: Point, stay: string): void =>
    edit((own) => withPoints(own, own.points.with(index, point)), stay);
  const errorAt = problems.length > 0 ? id : undefined;
  return (
    <>
      <tr>
        <td>
          <NumberField
            label={t('model.metric.points.valueOf', number)}
            value={value}
            step={stepOf(domainOf(metric.points, spread?.values ?? []))}
            errorAt={errorAt}
            onChange={(next, stay) => change([next ?? Number.NaN, score], stay)}
          />
        </td>
        <td>
          <NumberField
            label={t('model.metric.points.scoreOf', number)}
            value={score}
            errorAt={errorAt}
            onChange={(next, stay) => change([value, next ?? Number.NaN], stay)}
          />
        </td>
        <td>
          {Number.isFinite(score) ? <Light band={bandOf(score, cutoffs)} size="small" word="hidden" /> : null}
        </td>
        <td>
          <CloseButton
            size="sm"
            aria-label={t('model.metric.points.remove', number)}
            title={t('model.metric.points.remove', number)}
            disabled={metric.points.length <= 2}
            onClick={() => edit((own) => withPoints(own, withoutPoint(own.points, index)))}
          />
        </td>
      </tr>
      {problems.length > 0 ? (
        <tr>
          <td colSpan={4}>
            <ProblemLines problems={problems} id={id} />
          </td>
        </tr>
      ) : null}
    </>
  );
};

/** All points. */
export const PointsTable = () => {
  const { t } = useTranslation();
  const { metric } = useShownMetric();
  return (
    <table className={css.table} aria-label={t('model.metric.points.table')}>
      <thead>
        <tr>
          <th scope="col">{t('model.metric.points.value')}</th>
          <th scope="col">{t('model.metric.points.score')}</th>
          <td />
          <td />
        </tr>
      </thead>
      <tbody>
        {metric.points.map((point, index) => (
          <PointRow key={index} point={point} index={index} />
        ))}
      </tbody>
    </table>
  );
};
