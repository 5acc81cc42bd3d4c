/** "and 3 more": what a page has no room for, at the end of a list. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import css from './more-line.module.css';

/** Nothing where nothing is left. */
export const MoreLine = ({ count }: { readonly count: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (count <= 0) return null;
  return <p className={css.more}>{t('account.acting.more', { count, shown: format.number(count, 0) })}</p>;
};
