/** Saves the list as a workbook, where the user says. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../../app/bridge.ts';
import { running } from '../../../app/jobs-state.ts';
import { useJobs } from '../../../app/jobs.tsx';
import { useLanguage } from '../../../ui/use-format.ts';
import type { ListModel } from '../rows/use-list.ts';
import { useListTable } from './use-list-table.ts';

/** The button; where the file lies is said in a notice. */
export const SaveButton = ({ model }: { readonly model: ListModel }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { jobs, follow } = useJobs();
  const tableNow = useListTable(model);
  const busy = running(jobs).some(({ kind }) => kind === 'saveTable');
  const save = (): void => {
    const { columns, rows } = tableNow();
    const table = { columns: [...columns], rows: rows.map((row) => [...row]) };
    const name = t('portfolio.out.file', { date: model.page.asOf });
    void follow('saveTable', callEngine('portfolio.saveTable', { name, language, table }));
  };
  return (
    <Button disabled={busy} onClick={save}>
      {t('portfolio.out.save')}
    </Button>
  );
};
