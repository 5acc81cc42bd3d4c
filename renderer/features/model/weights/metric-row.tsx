/** One metric among the weights. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftProblem } from '../../../../shared/model/model-page.ts';
import { useEditor, useProblems } from '../draft-context.tsx';
import { withMetric } from '../metric/metric-edits.ts';
import { ProblemLines } from '../problem-lines.tsx';
import { useModelNames } from '../use-model-names.ts';

import { MoveMenu } from './move-menu.tsx';
import { ShareCell } from './share-cell.tsx';
import type { SliderScale } from './slider-scale.ts';
import { SwitchMenu } from './switch-menu.tsx';
import { WeightCell } from './weight-cell.tsx';
import type { MetricRow as Row } from './weight-rows.ts';
import css from './weights-panel.module.css';

/** What is mended in the row itself; the rest is mended in the metric's details. */
const isOfRow = ({ path }: DraftProblem): boolean =>
  /^metrics\[\d+\](\.(weight|switch|dimension|key))?$/.test(path);

/** What is not usual about the metric, in a few words. */
const useMarks = ({ metric, isInsisted }: Row): readonly string[] => {
  const { t } = useTranslation();
  return [
    ...(isInsisted ? [t('model.weights.insisted')] : []),
    ...(metric.policy === 'exclude' ? [] : [t(`model.weights.policies.${metric.policy}`)]),
    ...(metric.relative ? [t('model.weights.relative')] : []),
  ];
};

/** The name; pressed, it opens the metric's details. */
const NameCell = ({ row, hasMore }: { readonly row: Row; readonly hasMore: boolean }) => {
  const { t } = useTranslation();
  const names = useModelNames();
  const marks = useMarks(row);
  const { state, dispatch } = useEditor();
  const { key } = row.metric;
  return (
    <th scope="row" className={css.name}>
      <button
        type="button"
        className={css.open}
        data-walk=""
        aria-current={state.metric === key}
        title={names.metric(key)}
        onClick={() => dispatch({ type: 'metric.shown', metric: key })}
      >
        <bdi>{names.metric(key)}</bdi>
      </button>
      {marks.length > 0 ? <span className={css.marks}>{marks.join(' · ')}</span> : null}
      {hasMore ? <span className={css.wrong}>{t('model.weights.wrongInside')}</span> : null}
    </th>
  );
};

interface MetricRowProps {
  readonly row: Row;
  readonly scale: SliderScale;
  readonly largest: number;
  /** Nothing counts at all, said above the table under this id. */
  readonly wholeProblem: string | undefined;
}

/** Name, weight, share, switch, and where else it could belong. */
export const MetricRow = ({ row, scale, largest, wholeProblem }: MetricRowProps) => {
  const { t } = useTranslation();
  const names = useModelNames();
  const { state, edit, dispatch } = useEditor();
  const { metric, index } = row;
  const problems = useProblems(`metrics[${index}]`);
  const own = problems.filter(isOfRow);
  const id = useId();
  const { key } = metric;
  const name = names.metric(key);
  return (
    <>
      <tr className={css.metric} data-shown={state.metric === key ? '' : undefined}>
        <NameCell row={row} hasMore={problems.length > own.length} />
        <td>
          <WeightCell
            label={t('model.weights.weightOf', { name })}
            weight={metric.weight}
            scale={scale}
            errorAt={own.length > 0 ? id : wholeProblem}
            onEnter={() => dispatch({ type: 'metric.shown', metric: key })}
            onChange={(weight, stay) =>
              edit((model) => withMetric(model, key, (kept) => ({ ...kept, weight })), stay)
            }
          />
        </td>
        <td>
          <ShareCell standing={row.standing} largest={largest} of="metric" />
        </td>
        <td>
          <SwitchMenu metric={key} name={name} value={metric.switch} dispatch={dispatch} />
        </td>
        <td>
          <MoveMenu metric={key} name={name} />
        </td>
      </tr>
      {own.length > 0 ? (
        <tr>
          <td colSpan={5}>
            <ProblemLines problems={own} id={id} />
          </td>
        </tr>
      ) : null}
    </>
  );
};
