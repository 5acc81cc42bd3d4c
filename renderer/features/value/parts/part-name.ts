/** What a part is called: its group and its currency. */
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../ui/isolated.ts';
import { useValue } from '../value-context.tsx';
import type { Place } from './part-key.ts';

/** Names parts; the group only while accounts are grouped. */
export const usePartName = (): ((part: Place) => string) => {
  const { t } = useTranslation();
  const isGrouped = useValue().page.by !== null;
  return ({ group, currency }) => {
    const money = currency === null ? t('value.noCurrency') : isolated(currency);
    if (!isGrouped) return money;
    return `${group === null ? t('value.noGroup') : isolated(group)} · ${money}`;
  };
};
