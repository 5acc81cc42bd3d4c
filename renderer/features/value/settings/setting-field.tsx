/** One number that the success measures take as given: its name with the explanation behind it, and its field. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Definition } from '../../../ui/definition.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { useValue } from '../value-context.tsx';
import { fieldValue, problemWith, settingTyped, type TypedSetting } from './setting-values.ts';
import css from './settings-bar.module.css';

/** So long nothing is typed before the figures are asked for again. */
const restMs = 350;

/** What is typed, and asked with once typing rests; leaving the screen keeps it, too. */
const useTyped = (name: TypedSetting) => {
  const { question, change } = useValue();
  const [typed, setTyped] = useState<{ readonly value: number | null } | null>(null);
  const stored = fieldValue(name, question);
  const keep = useRef<() => void>(undefined);
  useEffect(() => {
    keep.current = () => {
      if (!typed || problemWith(name, typed.value)) return;
      if (typed.value !== stored) change(settingTyped(name, typed.value));
      setTyped(null);
    };
  });
  useEffect(() => {
    if (!typed) return;
    const waiting = setTimeout(() => keep.current?.(), restMs);
    return () => clearTimeout(waiting);
  }, [typed]);
  useEffect(() => () => keep.current?.(), []);
  return { value: typed ? typed.value : stored, set: (value: number | null) => setTyped({ value }) };
};

interface SettingFieldProps {
  readonly name: TypedSetting;
  /** What holds while the field is blank. */
  readonly blank?: string | undefined;
}

/** The setting. */
export const SettingField = ({ name, blank }: SettingFieldProps) => {
  const { t } = useTranslation();
  const { value, set } = useTyped(name);
  const problem = problemWith(name, value);
  const label = t(`value.settings.${name}.label`);
  const about = () => <Definition title={label} text={t(`value.settings.${name}.about`)} />;
  return (
    <span className={css.setting}>
      <Figure about={about}>{label}</Figure>
      <NumberField
        label={label}
        value={value}
        onChange={set}
        step={1}
        least={name === 'months' ? 1 : 0}
        placeholder={blank}
        unit={t(`value.settings.${name}.unit`)}
        error={problem ? t(`value.settings.problems.${problem}`) : undefined}
      />
    </span>
  );
};
