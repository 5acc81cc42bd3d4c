/** Why no backup can be made here, where the workspace is open for reading only. */
import { useTranslation } from 'react-i18next';
import type { ReadOnly } from '../../../../shared/read-only.ts';
import css from './backups.module.css';

/** The sentence. */
export const CannotWrite = ({ readOnly }: { readonly readOnly: ReadOnly }) => {
  const { t } = useTranslation();
  return (
    <p className={css.cannot} role="note">
      {t(`settings.backups.${readOnly.reason}`)}
    </p>
  );
};
