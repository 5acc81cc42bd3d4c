/** What was read out of a damaged workspace, and what is missing. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Recovered } from '../../../shared/calls/backups.ts';
import { useOpenWorkspace } from '../../app/use-open-workspace.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { missingOf, type Missing, type Subject } from './subjects.ts';
import css from './ways-out.module.css';

interface ReportProps {
  readonly recovered: Recovered;
  readonly onClose: () => void;
}

/** The sentences, the tables that miss something, and the way into the new workspace. */
export const RecoveredReport = ({ recovered, onClose }: ReportProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useOpenWorkspace();
  const counted = (count: number) => ({ count, shown: format.number(count, 0) });
  const { rows, lost, orphans, isLossUnknown, recovered: name, file } = recovered;
  const missing = missingOf(recovered.tables);
  const nameOf = ({ kind, name: key }: Subject): string => {
    if (kind === 'dataset') return t(`import.datasets.${key}.name`);
    return kind === 'group' ? t(`damaged.subjects.${key}`) : key;
  };
  const columns: readonly Column<Missing>[] = [
    { key: 'table', heading: t('damaged.table'), cell: ({ subject }) => <bdi>{nameOf(subject)}</bdi> },
    { key: 'rows', heading: t('damaged.rows'), kind: 'figure', cell: (one) => format.number(one.rows, 0) },
    {
      key: 'missing',
      heading: t('damaged.missing'),
      kind: 'figure',
      cell: (one) => (one.lost === null ? t('damaged.notKnown') : format.number(one.lost, 0)),
    },
  ];
  const go = async (): Promise<void> => {
    onClose();
    await open({ id: file, name, bytes: 0 });
  };
  return (
    <div className={css.dialog} role="status">
      <p>{t('damaged.done', { ...counted(rows), name })}</p>
      {lost > 0 ? <p>{t('damaged.lost', counted(lost))}</p> : null}
      {isLossUnknown ? <p>{t('damaged.unknown')}</p> : null}
      {orphans > 0 ? <p>{t('damaged.orphans', counted(orphans))}</p> : null}
      {missing.length === 0 ? (
        <p>{t('damaged.whole')}</p>
      ) : (
        <Table
          label={t('damaged.tables')}
          columns={columns}
          rows={missing}
          rowKey={({ subject }) => subject.name}
        />
      )}
      <Button variant="filled" className={css.act} data-autofocus onClick={() => void go()}>
        {t('damaged.open')}
      </Button>
    </div>
  );
};
