/** The drawing: a mark per account, the words of its four parts, and its data as a table for who cannot see it. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../../shared/model/portfolio-page.ts';
import { Scatter } from '../../../../charts/scatter/scatter.tsx';
import { valueScale } from '../../../../charts/scatter/value-scale.ts';
import { LightShape } from '../../../../ui/light.tsx';
import { useFormat, useLanguage } from '../../../../ui/use-format.ts';
import { useOpenAccount } from '../../use-open-account.ts';
import { QuadrantWords } from './quadrant-words.tsx';
import css from './value-chart.module.css';
import { usualCutoffs } from './value-points.ts';
import { ValueTable } from './value-table.tsx';
import { type ShownValue, useAmountText } from './value-words.ts';

/** One account in words: light, score, amount. */
const useDetail = (shown: ShownValue): ((point: number) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const amount = useAmountText(shown);
  const { rows, points } = shown.points;
  return (point) => {
    const { band, score, cutoffs } = rows[point] as PortfolioRow;
    return t('portfolio.overview.value.detail', {
      light: t(`bands.${band}.word`),
      score: format.score(score ?? 0, cutoffs),
      amount: amount(points.y[point] ?? 0),
    });
  };
};

/** Fills its box. */
export const ValueChart = (shown: ShownValue) => {
  const { t } = useTranslation();
  const format = useFormat();
  const rtl = useLanguage() === 'he';
  const open = useOpenAccount();
  const detail = useDetail(shown);
  const { measure, currency } = shown;
  const { rows, points, split } = shown.points;
  const scale = useMemo(() => valueScale(points.y), [points]);
  const cutoffs = useMemo(() => usualCutoffs(rows), [rows]);
  const rowAt = (point: number): PortfolioRow => rows[point] as PortfolioRow;
  return (
    <div className={css.chart}>
      <Scatter
        points={points}
        scale={scale}
        cutoffs={cutoffs}
        split={split}
        rtl={rtl}
        score={(value) => format.number(value, 0)}
        amount={(value) => format.money(value, currency)}
        label={t('portfolio.overview.value.label', {
          measure: t(`portfolio.overview.value.measures.${measure}`),
        })}
        textOf={(point) => `${rowAt(point).name}, ${detail(point)}`}
        hintOf={(point) => (
          <>
            <span className={css.name}>
              <LightShape band={rowAt(point).band} /> <bdi>{rowAt(point).name}</bdi>
            </span>
            <span className={css.detail}>{detail(point)}</span>
          </>
        )}
        onOpen={(point) => open(rowAt(point).id)}
        above={<QuadrantWords points={shown.points} parts={['worthUnwell', 'worthWell']} />}
        below={<QuadrantWords points={shown.points} parts={['smallUnwell', 'smallWell']} />}
      />
      <ValueTable {...shown} />
    </div>
  );
};
