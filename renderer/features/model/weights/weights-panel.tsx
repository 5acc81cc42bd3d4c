/** Weights: every dimension with its metrics, what each really counts for, and whether it is used. */
import { type KeyboardEvent, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../draft-context.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import { AddDimension } from './add-dimension.tsx';
import { DimensionGroup } from './dimension-group.tsx';
import { sliderScale } from './slider-scale.ts';
import { largestShare, weightRows } from './weight-rows.ts';
import css from './weights-panel.module.css';

/** How far a key walks from name to name; undefined where it does not. */
const walks: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/** The arrow keys walk from one metric's name to the next. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const by = walks[event.key];
  if (by === undefined || !(event.target instanceof HTMLElement) || !event.target.matches('[data-walk]'))
    return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-walk]')];
  const to = Math.min(names.length - 1, Math.max(0, names.indexOf(event.target) + by));
  event.preventDefault();
  names[to]?.focus();
};

/** Problems of all dimensions, or all metrics, together. */
const useWholeProblems = () => {
  const { check } = useEditor();
  const id = useId();
  const problems = (check?.problems ?? []).filter(({ path }) => path === 'dimensions' || path === 'metrics');
  const of = (list: string) => (problems.some(({ path }) => path === list) ? id : undefined);
  return { id, problems, wholeProblem: { dimensions: of('dimensions'), metrics: of('metrics') } };
};

const Head = () => {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('model.weights.what')}</th>
        <th scope="col">{t('model.weights.weight')}</th>
        <th scope="col">{t('model.weights.share')}</th>
        <th scope="col">{t('model.weights.use')}</th>
        <td />
      </tr>
    </thead>
  );
};

/** The panel. */
export const WeightsPanel = () => {
  const { t } = useTranslation();
  const { draft, fed } = useEditor();
  const rows = useMemo(() => weightRows(draft, fed), [draft, fed]);
  const { id, problems, wholeProblem } = useWholeProblems();
  const scale = sliderScale(draft.dimensions.map(({ weight }) => weight));
  return (
    <>
      <ProblemLines problems={problems} id={id} />
      <table className={css.table} aria-label={t('model.tabs.weights')} onKeyDown={walk}>
        <colgroup>
          <col />
          <col className={css.weightColumn} />
          <col className={css.shareColumn} />
          <col className={css.switchColumn} />
          <col className={css.menuColumn} />
        </colgroup>
        <Head />
        {rows.map((row) => (
          <DimensionGroup
            key={row.dimension.key}
            row={row}
            scale={scale}
            largest={largestShare(rows)}
            wholeProblem={wholeProblem}
          />
        ))}
      </table>
      <AddDimension />
    </>
  );
};
