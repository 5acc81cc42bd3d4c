/** "and 34 more": what a list leaves out, and where it stands. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import css from './text.module.css';

/** The line; none where nothing is left out. */
export const More = ({ count }: { readonly count: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (count === 0) return null;
  return <p className={css.more}>{t('dossier.more', { count, shown: format.number(count, 0) })}</p>;
};
