/** The scale of the score, 0 to 100: its three zones, and on them how the accounts lie. */
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import { LightShape } from '../../../ui/light.tsx';
import { ScoreNumerals } from '../../../ui/score-numerals.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './cutoff-scale.module.css';
import { barsOf, type Zone, zonesOf } from './scale.ts';

interface CutoffScaleProps {
  readonly cutoffs: Cutoffs;
  /** Accounts in twentieths of the score; null while not known. */
  readonly spread: readonly number[] | null;
}

/** A zone that is too narrow for its word has the shape alone. */
const roomForWord = 12;

const ZoneField = ({ zone: { band, from, to } }: { readonly zone: Zone }) => {
  const { t } = useTranslation();
  return (
    <span
      className={css.zone}
      data-band={band}
      style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
    >
      {to - from < roomForWord / 3 ? null : <LightShape band={band} size="small" />}
      {to - from < roomForWord ? null : <span className={css.word}>{t(`bands.${band}.word`)}</span>}
    </span>
  );
};

/** The scale; a picture of what the fields say. */
export const CutoffScale = ({ cutoffs, spread }: CutoffScaleProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div role="img" aria-label={t('model.rules.cutoffs.drawing')}>
      <div className={css.bars}>
        {barsOf(spread).map((height, step) => (
          <span key={step} className={css.bar} style={{ blockSize: `${height * 100}%` }} />
        ))}
      </div>
      <div className={css.zones}>
        {zonesOf(cutoffs).map((zone) => (
          <ZoneField key={zone.band} zone={zone} />
        ))}
      </div>
      <ScoreNumerals cutoffs={cutoffs} numeral={(value) => format.number(value)} />
    </div>
  );
};
