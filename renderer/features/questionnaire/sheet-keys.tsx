/** What the keyboard can do on a sheet, in one quiet line. */
import { useTranslation } from 'react-i18next';
import css from './sheet-keys.module.css';

const hints = [
  { name: 'answer', keys: ['1', '…', '5'] },
  { name: 'unknown', keys: ['0'] },
  { name: 'next', keys: ['Enter'] },
  { name: 'save', keys: ['Ctrl', 'Enter'] },
  { name: 'back', keys: ['Esc'] },
] as const;

/** The line at the foot of the sheet. */
export const SheetKeys = () => {
  const { t } = useTranslation();
  return (
    <ul className={css.hints} aria-label={t('questionnaire.keys.title')}>
      {hints.map(({ name, keys }) => (
        <li key={name}>
          <span dir="ltr">{keys.map((key) => (key === '…' ? key : <kbd key={key}>{key}</kbd>))}</span>
          {t(`questionnaire.keys.${name}`)}
        </li>
      ))}
    </ul>
  );
};
