/** Three lights to choose from, each with its shape and its word. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetBand } from '../../../../shared/model/decisions.ts';
import { Light } from '../../../ui/light.tsx';
import css from './decisions.module.css';

const bands = ['green', 'amber', 'red'] as const satisfies readonly SetBand[];

interface LightChoiceProps {
  readonly band: SetBand | null;
  readonly onBand: (band: SetBand) => void;
  readonly error: string | undefined;
}

/** The choice; the arrow keys go through it. */
export const LightChoice = ({ band, onBand, error }: LightChoiceProps) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className={css.lights} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className={css.label}>{t('account.decisions.light')}</legend>
      {bands.map((own) => (
        <label key={own} className={css.light} data-chosen={own === band}>
          <input
            type="radio"
            name={id}
            value={own}
            checked={own === band}
            aria-invalid={error !== undefined}
            onChange={() => onBand(own)}
          />
          <Light band={own} />
        </label>
      ))}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={css.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};
