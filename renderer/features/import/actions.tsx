/** The bar at the foot of the review: what will happen, and the two buttons. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoOf, today } from '../../../shared/dates.ts';
import css from './actions.module.css';
import { ChooseButtons } from './choose-files.tsx';
import { useImport } from './import-context.tsx';
import { isBlocked, isReady, lacking, needsDate, type ReviewFile, type ReviewTable } from './review-table.ts';

interface ActionsProps {
  readonly files: readonly ReviewFile[];
}

/** What the review waits for: columns first, then answers. */
const useStanding = (): ((tables: readonly ReviewTable[]) => string) => {
  const { t } = useTranslation();
  return (tables) => {
    const blocked = tables.filter(isBlocked);
    const columns = blocked.filter((table) => lacking(table).length > 0).length;
    if (columns > 0) return t('import.review.blocked', { count: columns });
    if (blocked.length > 0) return t('import.questions.blocked', { count: blocked.length });
    return t('import.review.ready', { count: tables.filter(isReady).length });
  };
};

/** Checks or imports the tables that are ready; a table that is not must be mended or left out first. */
export const Actions = ({ files }: ActionsProps) => {
  const { t } = useTranslation();
  const { run } = useImport();
  const standing = useStanding();
  const [date, setDate] = useState(() => isoOf(today()));
  const tables = files.flatMap((file) => file.tables);
  const ready = tables.filter(isReady).length;
  const dated = tables.some(needsDate);
  const asOf = dated && date !== '' ? date : null;
  const possible = ready > 0 && !tables.some(isBlocked);
  const check = (goOn: boolean) => () => void run({ dryRun: true, goOn, asOf, decisions: [] });
  return (
    <div className={css.bar}>
      <p role="status">{standing(tables)}</p>
      {dated ? (
        <label className={css.date}>
          {t('import.review.figuresOf')}
          <TextInput type="date" value={date} onChange={(event) => setDate(event.currentTarget.value)} />
        </label>
      ) : null}
      <ChooseButtons />
      <Button disabled={!possible} onClick={check(false)}>
        {t('import.review.check')}
      </Button>
      <Button variant="filled" disabled={!possible} onClick={check(true)}>
        {t('import.review.import', { count: ready })}
      </Button>
    </div>
  );
};
