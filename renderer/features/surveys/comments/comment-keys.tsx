/** What the keyboard can do with the comments. */
import { useTranslation } from 'react-i18next';
import { KeyHints } from '../../../ui/key-hints.tsx';
import css from './comments-panel.module.css';
import { commentKeys } from './key-rows.ts';

/** The line at the foot of the list. */
export const CommentKeys = () => {
  const { t } = useTranslation();
  return (
    <div className={css.foot}>
      <KeyHints
        label={t('keys.title')}
        hints={commentKeys.map(({ name, keys }) => ({ keys, does: t(`surveys.comments.keys.${name}`) }))}
      />
    </div>
  );
};
