/** The colour of headings and rules: a few ready ones, or one's own. */
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import { accents, readColour, readingOf } from './accents.ts';
import css from './choices.module.css';

interface AccentFieldProps {
  readonly accent: string | null;
  readonly onChange: (accent: string | null) => void;
}

const Swatches = ({ accent, onChange }: AccentFieldProps) => {
  const { t } = useTranslation();
  return (
    <div className={css.swatches} role="radiogroup" aria-label={t('reports.accent.ready')}>
      {accents.map(({ key, value }) => (
        <label key={key} className={css.swatch} title={t(`reports.accent.${key}`)}>
          <input
            type="radio"
            name="report-accent"
            aria-label={t(`reports.accent.${key}`)}
            checked={accent === value}
            onChange={() => onChange(value)}
          />
          <span
            className={css.colour}
            data-house={value === null}
            style={value === null ? {} : { backgroundColor: value }}
            aria-hidden="true"
          />
        </label>
      ))}
    </div>
  );
};

/** How a colour of one's own stands out from the paper. */
const useHint = (accent: string | null): string | undefined => {
  const { t } = useTranslation();
  const format = useFormat();
  if (accent === null) return undefined;
  const { contrast, isPale } = readingOf(accent);
  const shown = format.number(contrast, 1);
  return t(isPale ? 'reports.accent.pale' : 'reports.accent.clear', { contrast: shown });
};

/** What is typed, until it is a colour; another choice takes its place. */
const useTyped = (accent: string | null) => {
  const [typed, setTyped] = useState(accent ?? '');
  useEffect(() => setTyped((old) => (readColour(old) === accent ? old : (accent ?? ''))), [accent]);
  return [typed, setTyped] as const;
};

/** The swatches and the field. */
export const AccentField = ({ accent, onChange }: AccentFieldProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useTyped(accent);
  const [isLeft, setLeft] = useState(true);
  const hint = useHint(accent);
  const isWrong = isLeft && typed.trim() !== '' && readColour(typed) === null;
  return (
    <div className={css.accent} role="group" aria-label={t('reports.accent.label')}>
      <span className={css.label}>{t('reports.accent.label')}</span>
      <Swatches accent={accent} onChange={onChange} />
      <TextInput
        className={css.own ?? ''}
        aria-label={t('reports.accent.own')}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={7}
        placeholder="#1d4f7c"
        value={typed}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const colour = readColour(value);
          if (colour !== null || value.trim() === '') onChange(colour);
        }}
        error={isWrong ? t('reports.accent.wrong') : undefined}
        description={hint}
        inputWrapperOrder={['input', 'error', 'description']}
      />
    </div>
  );
};
