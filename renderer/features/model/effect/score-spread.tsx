/** How the scores of all accounts lie, under the current model and under the draft, in twenty steps. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import type { ModelPreview } from '../../../../shared/model/model-page.ts';
import { ScoreNumerals } from '../../../ui/score-numerals.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './score-spread.module.css';
import { spreadField, spreadPaths } from './spread-paths.ts';

const { width, height } = spreadField;

interface ScoreSpreadProps extends Pick<ModelPreview, 'spread'> {
  /** Of the draft. */
  readonly cutoffs: Cutoffs;
}

/** The draft as columns, the current model as a line over them, on the zones of the draft's cut-offs. */
export const ScoreSpread = memo(({ spread, cutoffs: { amber, green } }: ScoreSpreadProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { after, before } = spreadPaths(spread);
  return (
    <figure className={css.spread}>
      <figcaption className={css.caption}>
        <span>{t('model.effect.spread')}</span>
        <span className={css.key} data-of="now">
          {t('model.effect.now')}
        </span>
        <span className={css.key} data-of="draft">
          {t('model.effect.draft')}
        </span>
      </figcaption>
      <svg
        className={css.field}
        viewBox={`0 -2 ${width} ${height + 3}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('model.effect.spreadDrawing')}
      >
        <path className={css.cutoff} d={`M${amber * 2} -2V${height}M${green * 2} -2V${height}`} />
        <path className={css.after} d={after} />
        <path className={css.before} d={before} />
      </svg>
      <div className={css.scale} aria-hidden="true">
        <span data-zone="red" style={{ inlineSize: `${amber}%` }} />
        <span data-zone="amber" style={{ inlineSize: `${green - amber}%` }} />
        <span data-zone="green" style={{ inlineSize: `${100 - green}%` }} />
      </div>
      <ScoreNumerals cutoffs={{ amber, green }} numeral={(value) => format.number(value, 0)} />
    </figure>
  );
});
