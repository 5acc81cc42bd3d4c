/** The entries, the newest first, page by page: filtered by their kind, searched, saved as a file. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogFileKind } from '../../../../shared/calls/log.ts';
import type { LogPage } from '../../../../shared/model/log/entry.ts';
import { type LogGroup, logGroups } from '../../../../shared/model/log/kinds.ts';
import { callEngine } from '../../../app/bridge.ts';
import { Failure } from '../../../app/failure.tsx';
import { running } from '../../../app/jobs-state.ts';
import { useJobs } from '../../../app/jobs.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { Section } from '../../../ui/section.tsx';
import { Table } from '../../../ui/table.tsx';
import { useLanguage } from '../../../ui/use-format.ts';
import css from './log-panel.module.css';
import { useEntryColumns } from './use-entry-columns.tsx';

const pageSize = 50;

const fileKinds: readonly LogFileKind[] = ['csv', 'json'];

const SaveLog = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { jobs, follow } = useJobs();
  const isBusy = running(jobs).some(({ kind }) => kind === 'saveLog');
  return fileKinds.map((kind) => (
    <Button
      key={kind}
      disabled={isBusy}
      onClick={() => void follow('saveLog', callEngine('log.save', { kind, language }))}
    >
      {t(`settings.log.save.${kind}`)}
    </Button>
  ));
};

interface PageProps {
  readonly page: LogPage;
  /** The entry at which the chain is broken. */
  readonly broken: number | null;
  readonly onOffset: (offset: number) => void;
}

const Page = ({ page, broken, onOffset }: PageProps) => {
  const { t } = useTranslation();
  const columns = useEntryColumns(broken);
  const { entries, offset, total, all } = page;
  const empty = all === 0 ? 'empty' : 'nothing';
  if (entries.length === 0)
    return <Empty what={t(`settings.log.${empty}.what`)} toDo={t(`settings.log.${empty}.toDo`)} />;
  return (
    <>
      <Table
        label={t('settings.log.entries')}
        columns={columns}
        rows={entries}
        rowKey={({ id }) => String(id)}
      />
      <Pager offset={offset} shown={entries.length} total={total} size={pageSize} onOffset={onOffset} />
    </>
  );
};

interface Wanted {
  readonly group: LogGroup | null;
  readonly text: string;
  readonly offset: number;
}

const isGroup = (word: string): word is LogGroup => logGroups.some((group) => group === word);

/** The section. */
export const Entries = ({ broken }: Pick<PageProps, 'broken'>) => {
  const { t } = useTranslation();
  const { revision } = useSession().session;
  const [wanted, setWanted] = useState<Wanted>({ group: null, text: '', offset: 0 });
  const { value, error, retry, loading } = useCall('log.open', { ...wanted, most: pageSize }, revision);
  const change = (part: Partial<Wanted>): void => setWanted((old) => ({ ...old, offset: 0, ...part }));
  const groups = ['all', ...logGroups].map((group) => ({
    value: group,
    label: t(`settings.log.groups.${group}`),
  }));
  return (
    <Section title={t('settings.log.entries')}>
      <div className={css.tools}>
        <NativeSelect
          aria-label={t('settings.log.group')}
          data={groups}
          value={wanted.group ?? 'all'}
          onChange={({ currentTarget: { value: chosen } }) =>
            change({ group: isGroup(chosen) ? chosen : null })
          }
        />
        <SearchField
          className={css.search}
          label={t('settings.log.search')}
          value={wanted.text}
          onChange={(text) => change({ text })}
        />
        <SaveLog />
      </div>
      {error ? <Failure error={error} retry={retry} /> : null}
      <div aria-busy={loading}>
        {value ? <Page page={value} broken={broken} onOffset={(offset) => change({ offset })} /> : null}
      </div>
    </Section>
  );
};
