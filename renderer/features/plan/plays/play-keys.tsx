/** What the keyboard can do among the plays, in one quiet line. */
import { useTranslation } from 'react-i18next';
import { KeyHints } from '../../../ui/key-hints.tsx';
import css from './plays-panel.module.css';
import { playKeys } from './key-rows.ts';

/** The line. */
export const PlayKeys = () => {
  const { t } = useTranslation();
  return (
    <div className={css.keys}>
      <KeyHints
        label={t('keys.title')}
        hints={playKeys.map(({ name, keys }) => ({ keys, does: t(`plan.plays.keys.${name}`) }))}
      />
    </div>
  );
};
