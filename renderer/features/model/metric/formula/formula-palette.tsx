/** What a formula can be made of, to be pressed: signs and functions with an example each, and the metrics. */
import { useTranslation } from 'react-i18next';
import css from './formula-palette.module.css';
import { functions, type Nameable } from './formula-text.ts';

interface FormulaPaletteProps {
  readonly metrics: readonly Nameable[];
  readonly onInsert: (piece: string) => void;
}

const signs = [
  ['+', 'plus'],
  ['−', 'minus'],
  ['×', 'times'],
  ['÷', 'by'],
  ['(', 'open'],
  [')', 'close'],
] as const;
const functionNames = ['min', 'max', 'if'] as const;

/** In the signs of formulas, which are the same in every language. */
const examples = { min: 'min(a, 100)', max: 'max(0, a − b)', if: 'if(a > 5, 0, b)' } as const;

/** The field keeps the focus and its caret. */
const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault();

/** The pieces. */
export const FormulaPalette = ({ metrics, onInsert }: FormulaPaletteProps) => {
  const { t } = useTranslation();
  const pieces = [
    ...signs.map(([piece, name]) => ({ piece, label: piece, title: t(`model.metric.formula.signs.${name}`) })),
    ...functionNames.map((name) => ({
      piece: functions[name],
      label: name,
      title: t(`model.metric.formula.functions.${name}`),
    })),
  ];
  return (
    <div className={css.palette}>
      <div className={css.signs} role="group" aria-label={t('model.metric.formula.signsLabel')} dir="ltr">
        {pieces.map(({ piece, label, title }) => (
          <button
            key={label}
            type="button"
            className={css.sign}
            title={title}
            aria-label={title}
            onMouseDown={keepFocus}
            onClick={() => onInsert(piece)}
          >
            {label}
          </button>
        ))}
      </div>
      <dl className={css.examples}>
        {functionNames.map((name) => (
          <div key={name}>
            <dt dir="ltr">{examples[name]}</dt>
            <dd>{t(`model.metric.formula.functions.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <ul className={css.metrics} aria-label={t('model.metric.formula.metrics')}>
        {metrics.map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              className={css.metric}
              title={t('model.metric.formula.insert', { metric: name })}
              onMouseDown={keepFocus}
              onClick={() => onInsert(key)}
            >
              <bdi className={css.name}>{name}</bdi>
              <code className={css.key} dir="ltr">
                {key}
              </code>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
