/** The lights in which the play is suggested, each with its shape and its word. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { playBands } from '../../../../shared/model/plan/play.ts';
import { Light } from '../../../ui/light.tsx';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { useEditedPlay } from './edited-play.ts';
import { withBand } from './play-fields.ts';
import css from './play-form.module.css';

/** Whose light it is that counts. */
const useWhose = (): string => {
  const { t } = useTranslation();
  const { page, entry } = useEditedPlay();
  const names = useNamesOf(page.names);
  const { about } = entry.fields;
  if (about?.kind === 'metric') return t('plan.plays.lights.of', { name: names.metricInText(about.key) });
  if (about?.kind === 'dimension') return t('plan.plays.lights.of', { name: names.dimensionInText(about.key) });
  return t('plan.plays.lights.ofAccount');
};

/** What a healthy account is ready for has a condition of its own, built in. */
const Ready = () => {
  const { t } = useTranslation();
  const { about } = useEditedPlay().entry.fields;
  return about?.kind === 'healthy' ? <p className={css.quiet}>{t(`plan.plays.ready.${about.key}`)}</p> : null;
};

/** The choice. */
export const LightsField = () => {
  const { t } = useTranslation();
  const { entry, change, problems } = useEditedPlay();
  const whose = useWhose();
  const id = useId();
  const { bands } = entry.fields;
  const error = problems.bands && t(`errors.plan.${problems.bands}`);
  return (
    <fieldset
      className={css.lights}
      data-field="bands"
      aria-describedby={error ? `${id}-whose ${id}-error` : `${id}-whose`}
    >
      <legend className={css.label}>{t('plan.plays.lights.label')}</legend>
      <p id={`${id}-whose`} className={css.quiet}>
        {whose}
      </p>
      <div className={css.boxes}>
        {playBands.map((band) => (
          <label key={band} className={css.light}>
            <input
              type="checkbox"
              checked={bands.includes(band)}
              aria-invalid={error !== undefined}
              onChange={(event) => change({ bands: withBand(bands, band, event.currentTarget.checked) })}
            />
            <Light band={band} />
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className={css.error} role="alert">
          {error}
        </p>
      ) : null}
      <Ready />
    </fieldset>
  );
};
