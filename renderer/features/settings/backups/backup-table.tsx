/** The backups of the workspace: when, why, what they hold, how large they are; each can be restored. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Backup, DescribedBackup } from '../../../../shared/model/backup.ts';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useHolds } from './holds.ts';

const bytesPerMegabyte = 1_000_000;

interface BackupTableProps {
  readonly backups: readonly Backup[];
  /** Null while they are read. */
  readonly described: readonly DescribedBackup[] | null;
  /** Null: nothing can be put in this workspace's place. */
  readonly onRestore: ((backup: Backup) => void) | null;
}

/** The table, newest first. */
export const BackupTable = ({ backups, described, onRestore }: BackupTableProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const holds = useHolds();
  /** While nobody has looked into it, trying is allowed. */
  const isRestorable = ({ file }: Backup): boolean =>
    described?.find((one) => one.file === file)?.unreadable !== 'password';
  const contentOf = ({ file }: Backup): string => {
    const found = described?.find((one) => one.file === file);
    if (!found) return t('settings.backups.reading');
    if (found.contents) return holds(found.contents);
    return t(`settings.backups.${found.unreadable === 'password' ? 'otherPassword' : 'unreadable'}`);
  };
  const restoreColumn = (restore: (backup: Backup) => void): Column<Backup> => ({
    key: 'restore',
    heading: '',
    kind: 'figure',
    cell: (backup) =>
      isRestorable(backup) ? (
        <Button
          size="compact-xs"
          aria-label={`${t('settings.backups.restore')} ${backup.madeAt.replace('T', ' ')}`}
          onClick={() => restore(backup)}
        >
          {t('settings.backups.restore')}
        </Button>
      ) : null,
  });
  const columns: readonly Column<Backup>[] = [
    {
      key: 'when',
      heading: t('settings.backups.when'),
      cell: ({ madeAt }) => `${format.date(madeAt.slice(0, 10))} ${madeAt.slice(11, 16)}`,
    },
    {
      key: 'reason',
      heading: t('settings.backups.reason'),
      cell: ({ reason }) => t(`settings.backups.reasons.${reason}`),
    },
    { key: 'holds', heading: t('settings.backups.holds'), cell: contentOf },
    {
      key: 'size',
      heading: t('settings.backups.size'),
      kind: 'figure',
      cell: ({ bytes }) =>
        t('settings.backups.megabytes', { size: format.number(bytes / bytesPerMegabyte, 1) }),
    },
    ...(onRestore ? [restoreColumn(onRestore)] : []),
  ];
  return (
    <Table label={t('settings.backups.list')} columns={columns} rows={backups} rowKey={({ file }) => file} />
  );
};
