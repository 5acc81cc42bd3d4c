/** A slider over the lights of a metric's values, with a mark where the account stands now. */
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetricDefinition } from '../../../../shared/model/account-page.ts';
import { bandOf } from '../../../../shared/model/band-of.ts';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import { scoreOf } from '../../../../shared/model/points.ts';
import { placeOnTrack, stretchesOf, takenValue, type Track } from './tracks.ts';
import css from './value-slider.module.css';

interface ValueSliderProps {
  readonly label: string;
  readonly track: Track;
  readonly rules: Pick<MetricDefinition, 'points'>;
  readonly cutoffs: Cutoffs;
  /** Null while it has none: the thumb then stands hollow in the middle. */
  readonly value: number | null;
  /** The account's own value. */
  readonly own: number | null;
  /** A value in words. */
  readonly text: (value: number) => string;
  /** Left out: it follows from other values and cannot be moved. */
  readonly onChange?: ((value: number) => void) | undefined;
}

const at = (percent: number): CSSProperties => ({ insetInlineStart: `${percent}%` });

/** The slider; arrow keys move it as they move every slider. */
export const ValueSlider = ({ label, track, rules, cutoffs, value, own, text, onChange }: ValueSliderProps) => {
  const { t } = useTranslation();
  const shown = value ?? (track.low + track.high) / 2;
  const band = value === null ? 'unknown' : bandOf(scoreOf(rules.points, value), cutoffs);
  const words = value === null ? t('account.state.missing') : text(value);
  return (
    <span
      className={css.slider}
      data-band={band}
      data-known={value !== null}
      data-fixed={onChange === undefined}
    >
      <span className={css.lights} aria-hidden="true">
        {stretchesOf(rules.points, cutoffs, track).map((stretch) => (
          <span
            key={stretch.from}
            className={css.light}
            data-band={stretch.band}
            style={{
              ...at(placeOnTrack(track, stretch.from)),
              inlineSize: `${placeOnTrack(track, stretch.to) - placeOnTrack(track, stretch.from)}%`,
            }}
          />
        ))}
        {own === null ? null : <span className={css.own} style={at(placeOnTrack(track, own))} />}
      </span>
      <input
        type="range"
        className={css.input}
        aria-label={label}
        aria-valuetext={t('account.whatIf.valueText', { value: words, band: t(`bands.${band}.word`) })}
        min={track.low}
        max={track.high}
        step="any"
        disabled={onChange === undefined}
        value={shown}
        onChange={({ currentTarget }) => onChange?.(takenValue(track, Number(currentTarget.value)))}
      />
    </span>
  );
};
