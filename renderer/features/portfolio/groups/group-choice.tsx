/** By which column the accounts are put into groups. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from '../columns/column.ts';
import { usePortfolioView } from '../view-context.tsx';
import css from './group-choice.module.css';

/** The choice; none = one list. */
export const GroupChoice = ({ columns }: { readonly columns: readonly ListColumn[] }) => {
  const { t } = useTranslation();
  const { view, change } = usePortfolioView();
  const data = columns
    .filter(({ groups }) => groups)
    .map(({ id, heading }) => ({ value: id, label: t('portfolio.groups.column', { name: heading }) }));
  return (
    <NativeSelect
      className={css.choice}
      aria-label={t('portfolio.groups.by')}
      value={view.group ?? ''}
      data={[{ value: '', label: t('portfolio.groups.off') }, ...data]}
      onChange={({ currentTarget }) =>
        change({ group: currentTarget.value || null, folded: [], groupAt: null })
      }
    />
  );
};
