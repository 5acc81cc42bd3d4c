/** The account page drawn small: where its parts stand, numbered as in the list below it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { builtInDimensions } from '../../../../shared/model/metrics.ts';
import { LightShape } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './page-drawing.module.css';

/** A part with its number. */
const Part = ({ number, children }: { readonly number: number; readonly children: ReactNode }) => (
  <div className={css.part} data-part={number}>
    <span className={css.number}>{useFormat().number(number, 0)}</span>
    {children}
  </div>
);

/** Lines that stand for text. */
const Lines = ({ widths }: { readonly widths: readonly number[] }) => (
  <span className={css.lines}>
    {widths.map((width) => (
      <i key={width} style={{ inlineSize: `${width}%` }} />
    ))}
  </span>
);

/** Bars that lead from nought to the score, each beginning where the one before it ends. */
const Steps = () => (
  <span className={css.steps}>
    {[22, 12, 16, 9, 5].map((length, i, all) => (
      <i
        key={length}
        style={{
          marginInlineStart: `${all.slice(0, i).reduce((sum, step) => sum + step, 0)}%`,
          inlineSize: `${length}%`,
        }}
      />
    ))}
    <i data-sum="true" style={{ inlineSize: '64%' }} />
  </span>
);

const lights = ['green', 'amber', 'green', 'red', 'unknown'] as const;

/** The drawing; the list below says in words what it shows. */
export const PageDrawing = () => {
  const { t } = useTranslation();
  return (
    <div className={css.page} role="img" aria-label={t('help.drawing')}>
      <Part number={1}>
        <span className={css.score}>
          {useFormat().number(64, 0)} <LightShape band="amber" size="large" />
        </span>
      </Part>
      <Part number={2}>
        <span className={css.range}>
          <i />
        </span>
      </Part>
      <Part number={3}>
        <svg viewBox="0 0 60 20" className={css.trend}>
          <path d="M2 15 L14 12 L26 13 L38 8 L58 5" />
        </svg>
      </Part>
      <Part number={4}>
        <Steps />
      </Part>
      <Part number={5}>
        <Lines widths={[90, 70, 82, 60, 76]} />
      </Part>
      <Part number={6}>
        <span className={css.columns}>
          {builtInDimensions.map((dimension, i) => (
            <span key={dimension}>
              <b>
                <LightShape band={lights[i] ?? 'unknown'} size="small" /> {t(`dimensions.${dimension}.name`)}
              </b>
              <Lines widths={[90, 70, 80]} />
            </span>
          ))}
        </span>
      </Part>
      <Part number={7}>
        <span className={css.evidence}>
          <Lines widths={[95, 75, 60, 85]} />
          <Lines widths={[80, 92, 66, 74]} />
          <Lines widths={[70, 88, 55, 78]} />
          <Lines widths={[85, 64, 90, 58]} />
        </span>
      </Part>
    </div>
  );
};
