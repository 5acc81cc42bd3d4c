/** One dimension among the weights, with its metrics below it. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ownNameIn } from '../../../../shared/model/own-names.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useLanguage } from '../../../ui/use-format.ts';
import { useEditor, useProblems } from '../draft-context.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import { useModelNames } from '../use-model-names.ts';
import { isBuiltInName } from './built-in-name.ts';
import { renamed, withDimension } from './dimension-edits.ts';
import { DimensionMenu } from './dimension-menu.tsx';
import { MetricRow } from './metric-row.tsx';
import { ShareCell } from './share-cell.tsx';
import { sliderScale, type SliderScale } from './slider-scale.ts';
import { WeightCell } from './weight-cell.tsx';
import type { DimensionRow } from './weight-rows.ts';
import css from './weights-panel.module.css';

/** The name; a dimension of one's own is renamed where it stands. */
const Name = ({ row: { dimension, index } }: { readonly row: DimensionRow }) => {
  const { t } = useTranslation();
  const names = useModelNames();
  const language = useLanguage();
  const { edit } = useEditor();
  const id = useId();
  const problems = useProblems(`dimensions[${index}].name`);
  const { key, name } = dimension;
  if (isBuiltInName(dimension)) return <bdi className={css.dimensionName}>{names.dimension(key)}</bdi>;
  const rename = (text: string, stay: string): void =>
    edit((model) => withDimension(model, key, { name: renamed(name, text, language) }), stay);
  return (
    <>
      <TextField
        look="heading"
        label={t('model.weights.dimensionName', { name: names.dimension(key) })}
        value={ownNameIn(name, language) ?? key}
        onChange={rename}
        problem={problems.length > 0 ? id : undefined}
      />
      <ProblemLines problems={problems} id={id} />
    </>
  );
};

const NoMetrics = () => {
  const { t } = useTranslation();
  return (
    <tr>
      <td colSpan={5} className={css.noMetrics}>
        {t('model.weights.noMetrics')}
      </td>
    </tr>
  );
};

interface DimensionGroupProps {
  readonly row: DimensionRow;
  readonly scale: SliderScale;
  readonly largest: number;
  /** Ids of what is said above the table, where it is about all dimensions or all metrics. */
  readonly wholeProblem: { readonly dimensions: string | undefined; readonly metrics: string | undefined };
}

const DimensionLine = ({ row, scale, largest, wholeProblem }: DimensionGroupProps) => {
  const { t } = useTranslation();
  const names = useModelNames();
  const { edit } = useEditor();
  const id = useId();
  const { key, weight } = row.dimension;
  const place = `dimensions[${row.index}]`;
  const problems = useProblems(place).filter(({ path }) => path !== `${place}.name`);
  return (
    <>
      <tr className={css.dimension}>
        <th scope="rowgroup" className={css.name}>
          <Name row={row} />
        </th>
        <td>
          <WeightCell
            label={t('model.weights.weightOf', { name: names.dimension(key) })}
            weight={weight}
            scale={scale}
            errorAt={problems.length > 0 ? id : wholeProblem.dimensions}
            onChange={(next, stay) => edit((model) => withDimension(model, key, { weight: next }), stay)}
          />
        </td>
        <td>
          <ShareCell standing={row.standing} largest={largest} of="dimension" />
        </td>
        <td />
        <td>
          <DimensionMenu row={row} />
        </td>
      </tr>
      {problems.length > 0 ? (
        <tr>
          <td colSpan={5}>
            <ProblemLines problems={problems} id={id} />
          </td>
        </tr>
      ) : null}
    </>
  );
};

/** The rows of one dimension. */
export const DimensionGroup = (props: DimensionGroupProps) => {
  const { row, largest, wholeProblem } = props;
  const scale = sliderScale(row.metrics.map(({ metric }) => metric.weight));
  return (
    <tbody>
      <DimensionLine {...props} />
      {row.metrics.length === 0 ? <NoMetrics /> : null}
      {row.metrics.map((own) => (
        <MetricRow
          key={own.metric.key}
          row={own}
          scale={scale}
          largest={largest}
          wholeProblem={wholeProblem.metrics}
        />
      ))}
    </tbody>
  );
};
