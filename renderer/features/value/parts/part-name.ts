/** What a part is called: its group and its currency. */
import { useTranslation } from 'react-i18next';
import { groupingName } from '../../../ui/grouping-name.ts';
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

/** The heading over the names of parts. */
export const usePartHeading = (): string => {
  const { t } = useTranslation();
  const { by } = useValue().page;
  return by === null
    ? t('value.kept.part')
    : t('value.kept.partGrouped', { by: isolated(groupingName(by, t)) });
};
