/** What a backup holds, in words. */
import { useTranslation } from 'react-i18next';
import type { BackupContents } from '../../../../shared/model/backup.ts';
import { useFormat } from '../../../ui/use-format.ts';

/** "400 accounts · 3 imports · newest data 30 June 2026". */
export const useHolds = (): ((contents: BackupContents) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = (value: number): string => format.number(value, 0);
  return ({ accounts, imports, newestFact }) =>
    [
      t('settings.backups.accounts', { count: accounts, shown: shown(accounts) }),
      t('settings.backups.imports', { count: imports, shown: shown(imports) }),
      ...(newestFact === null ? [] : [t('settings.backups.newest', { date: format.date(newestFact) })]),
    ].join(' · ');
};
