/** The bar at the foot of the review: what will happen, and the two buttons. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoOf, today } from '../../../shared/dates.ts';
import css from './actions.module.css';
import { ChooseButton } from './choose-files.tsx';
import { isBlocked, isReady, needsDate, type ReviewFile } from './review-table.ts';
import { useImport } from './import-context.tsx';

interface ActionsProps {
  readonly files: readonly ReviewFile[];
}

/** Checks or imports the tables that are ready; a table that is not must be mended or left out first. */
export const Actions = ({ files }: ActionsProps) => {
  const { t } = useTranslation();
  const { run } = useImport();
  const [date, setDate] = useState(() => isoOf(today()));
  const tables = files.flatMap((file) => file.tables);
  const ready = tables.filter(isReady).length;
  const blocked = tables.filter(isBlocked).length;
  const dated = tables.some(needsDate);
  const asOf = dated && date !== '' ? date : null;
  const possible = ready > 0 && blocked === 0;
  return (
    <div className={css.bar}>
      <p role="status">
        {blocked > 0
          ? t('import.review.blocked', { count: blocked })
          : t('import.review.ready', { count: ready })}
      </p>
      {dated ? (
        <label className={css.date}>
          {t('import.review.figuresOf')}
          <TextInput type="date" value={date} onChange={(event) => setDate(event.currentTarget.value)} />
        </label>
      ) : null}
      <ChooseButton />
      <Button disabled={!possible} onClick={() => void run({ dryRun: true, asOf })}>
        {t('import.review.check')}
      </Button>
      <Button variant="filled" disabled={!possible} onClick={() => void run({ dryRun: false, asOf })}>
        {t('import.review.import', { count: ready })}
      </Button>
    </div>
  );
};
