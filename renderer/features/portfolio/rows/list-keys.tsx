/** What the keyboard can do in the list of accounts. */
import { useTranslation } from 'react-i18next';
import { KeyHints } from '../../../ui/key-hints.tsx';
import { usePortfolioView } from '../view-context.tsx';
import css from './list-keys.module.css';
import { listKeys } from './key-rows.ts';

/** Only where accounts are grouped. */
const keysForGroups = [{ name: 'fold', keys: ['←', '→'] }] as const;

/** The line at the foot of the list. */
export const ListKeys = () => {
  const { t } = useTranslation();
  const { group } = usePortfolioView().view;
  const known = group === null ? listKeys : [...listKeys, ...keysForGroups];
  const hints = known.map(({ name, keys }) => ({ keys, does: t(`keys.${name}`) }));
  return (
    <div className={css.foot}>
      <KeyHints label={t('keys.title')} hints={hints} />
    </div>
  );
};
