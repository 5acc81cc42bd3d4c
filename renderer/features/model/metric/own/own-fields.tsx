/** What a metric of one's own is: its name, unit, direction and dimension. */
import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { unitOf } from '../../../../../shared/model/metrics.ts';
import type { MetricModel } from '../../../../../shared/model/model.ts';
import type { DraftProblem } from '../../../../../shared/model/model-page.ts';
import type { Unit } from '../../../../../shared/model/score.ts';
import { useEditor } from '../../draft-context.tsx';
import { ProblemLines } from '../../problem-lines.tsx';
import { type Direction, directionOf } from '../metric-edits.ts';
import { useModelNames } from '../../use-model-names.ts';
import { NameField } from './name-field.tsx';
import css from './own-fields.module.css';

/** A change of a metric; edits with one `gesture` are one step back. */
export type ChangeMetric = (change: (metric: MetricModel) => MetricModel, gesture?: string) => void;

interface OwnFieldsProps {
  readonly metric: MetricModel;
  readonly onChange: ChangeMetric;
  /** Turns the metric round: what is good becomes bad. */
  readonly onTurn: (direction: Direction) => void;
  readonly nameProblems: readonly DraftProblem[];
}

const units: readonly Unit[] = ['number', 'percent', 'points', 'days', 'hours', 'perSeats', 'perMonth'];
const directions: readonly Direction[] = ['higher', 'lower'];

/** The fields. */
export const OwnFields = ({ metric, onChange, onTurn, nameProblems }: OwnFieldsProps) => {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const names = useModelNames();
  const id = useId();
  return (
    <div className={css.fields}>
      <div className={css.wide}>
        <span className={css.label}>{t('model.metric.own.name')}</span>
        <NameField
          name={metric.name ?? metric.key}
          onChange={(name, stay) => onChange((own) => ({ ...own, name }), stay)}
          problem={nameProblems.length > 0 ? id : undefined}
        />
        <ProblemLines problems={nameProblems} id={id} />
      </div>
      <NativeSelect
        label={t('model.metric.own.unit')}
        value={unitOf(metric)}
        data={units.map((value) => ({ value, label: t(`model.metric.units.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange((own) => ({ ...own, unit: units.find((unit) => unit === value) ?? 'number' }))
        }
      />
      <NativeSelect
        label={t('model.metric.own.direction')}
        value={directionOf(metric)}
        data={directions.map((value) => ({ value, label: t(`model.metric.own.${value}`) }))}
        onChange={({ currentTarget: { value } }) => onTurn(value === 'lower' ? 'lower' : 'higher')}
      />
      <NativeSelect
        label={t('model.metric.own.dimension')}
        value={metric.dimension}
        data={draft.dimensions.map(({ key }) => ({ value: key, label: names.dimension(key) }))}
        onChange={({ currentTarget: { value } }) => onChange((own) => ({ ...own, dimension: value }))}
      />
    </div>
  );
};
