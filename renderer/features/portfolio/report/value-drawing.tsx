/** Health against value as a drawing of lines: sharp on paper, its outliers named. */
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import { isolated } from '../../../ui/isolated.ts';
import { lightShapes } from '../../../ui/light-shapes.ts';
import { fits, numeralsOf } from '../../../ui/score-scale.ts';
import { useFormat, useLanguage } from '../../../ui/use-format.ts';
import type { ValuePoints } from '../overview/value-chart/value-points.ts';
import css from './value-drawing.module.css';
import { field, type ValueDrawing as Drawing, valueDrawing } from './value-marks.ts';

/** Room beside the field for amounts, and below it for scores. */
const amountsWidth = 70;
const scoresHeight = 26;
/** Half of the last score reaches beyond the field. */
const edge = 10;

/** The shapes are drawn on a field of 20; of many, smaller. */
const sizeOf = (marks: number): number => {
  if (marks > 2000) return 3.2;
  return marks > 300 ? 5 : 8;
};

const Ground = ({ drawing, cutoffs }: { readonly drawing: Drawing; readonly cutoffs: Cutoffs }) => (
  <>
    {fits(cutoffs)
      ? drawing.zones.map(({ band, x, width }) => (
          <rect
            key={band}
            className={css.zone}
            data-zone={band}
            x={x}
            y={0}
            width={width}
            height={field.height}
          />
        ))
      : null}
    {drawing.ticks.map(({ amount, y }) => (
      <path key={amount} className={css.line} d={`M0 ${y}H${field.width}`} />
    ))}
    <path className={css.split} d={`M0 ${drawing.splitY}H${field.width}`} />
    <path className={css.base} d={`M0 ${field.height}H${field.width}`} />
  </>
);

const Marks = ({ marks }: Pick<Drawing, 'marks'>) => {
  const size = sizeOf(marks.length);
  return marks.map(({ id, x, y, band }) => (
    <path
      key={id}
      className={css.mark}
      data-band={band}
      fillRule="evenodd"
      d={lightShapes[band]}
      transform={`translate(${(x - size / 2).toFixed(1)} ${(y - size / 2).toFixed(1)}) scale(${size / 20})`}
    />
  ));
};

interface AxesProps {
  readonly drawing: Drawing;
  readonly cutoffs: Cutoffs;
  readonly rtl: boolean;
  readonly currency: string | null;
}

const Axes = ({ drawing, cutoffs, rtl, currency }: AxesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const across = (score: number): number => (rtl ? 100 - score : score) * (field.width / 100);
  return (
    <>
      {drawing.ticks.map(({ amount, y }) => (
        <text
          key={amount}
          className={css.numeral}
          x={rtl ? field.width + 6 : -6}
          y={y}
          dy="0.32em"
          textAnchor={rtl ? 'start' : 'end'}
        >
          {isolated(format.money(amount, currency))}
        </text>
      ))}
      {numeralsOf(cutoffs).map((score) => (
        <text key={score} className={css.numeral} x={across(score)} y={field.height + 11} textAnchor="middle">
          {format.number(score, 0)}
        </text>
      ))}
      <text className={css.axis} x={across(50)} y={field.height + 23} textAnchor="middle">
        {t('account.score.title')}
      </text>
    </>
  );
};

interface ValueDrawingProps {
  readonly points: ValuePoints;
  readonly cutoffs: Cutoffs;
  readonly currency: string | null;
  readonly label: string;
}

/** Fills the width of the page. */
export const ValueDrawing = ({ points, cutoffs, currency, label }: ValueDrawingProps) => {
  const rtl = useLanguage() === 'he';
  const drawing = valueDrawing(points, { cutoffs, rtl });
  const box = [
    rtl ? -edge : -amountsWidth,
    -6,
    field.width + amountsWidth + edge,
    field.height + scoresHeight + 6,
  ];
  return (
    <svg className={css.drawing} viewBox={box.join(' ')} role="img" aria-label={label}>
      <Ground drawing={drawing} cutoffs={cutoffs} />
      <Marks marks={drawing.marks} />
      {drawing.labels.map(({ text, x, y, isBefore }) => (
        <text
          key={`${x} ${y}`}
          className={css.label}
          x={x}
          y={y}
          dy="0.32em"
          textAnchor={isBefore ? 'end' : 'start'}
        >
          {text}
        </text>
      ))}
      <Axes drawing={drawing} cutoffs={cutoffs} rtl={rtl} currency={currency} />
    </svg>
  );
};
