/** Where a row came from, on one line: the row is seen however long the name of the file is. */
import { useTranslation } from 'react-i18next';
import css from './place.module.css';
import { type KnownOrigin, useOrigin } from './use-origin.ts';

/** The place. */
export const Place = ({ origin }: { readonly origin: KnownOrigin }) => {
  const { t } = useTranslation();
  const { place, row } = useOrigin()(origin);
  return (
    <span className={css.place} title={place}>
      <span className={css.file}>{place}</span>
      {row === '' ? null : <span className={css.row}>{t('surveys.comments.row', { row })}</span>}
    </span>
  );
};
