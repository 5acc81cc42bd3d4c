/** The last step: what became of every table, and the way back. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../../shared/import/index.ts';
import { useSession } from '../../app/session.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { SaveRejected } from '../imports/save-rejected.tsx';
import { useUndo } from '../imports/undo-context.tsx';
import { UndoPanel } from '../imports/undo-panel.tsx';
import { totalsOf } from './check.ts';
import { CountStrip } from './count-strip.tsx';
import { CreatedAccounts } from './created-accounts.tsx';
import { useImport } from './import-context.tsx';
import { NoScoreYet } from './no-score-yet.tsx';
import { ResultTables } from './result-tables.tsx';
import css from './result-view.module.css';

interface ResultProps {
  readonly result: ImportResult;
}

/** How many rows are stored, and how many were refused. */
const Sentence = ({ result }: ResultProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { stored, rejected } = totalsOf(result);
  return (
    <p className={css.sentence} role="status">
      <span>
        {result.import === null
          ? t('import.result.nothing')
          : t('import.result.stored', { count: stored, stored: format.number(stored, 0) })}
      </span>
      {rejected > 0 ? (
        <span>
          {t('import.result.rejectedRows', { count: rejected, rejected: format.number(rejected, 0) })}
        </span>
      ) : null}
    </p>
  );
};

/** Whether this import was taken back since. */
const useIsUndone = ({ import: id }: ImportResult): boolean => {
  const { results } = useUndo();
  return id !== null && results.has(id);
};

/** To the portfolio, to more files, and what can be done with this import. */
const Ways = ({ result }: ResultProps) => {
  const { t } = useTranslation();
  const { dispatch: toSession } = useSession();
  const { dispatch } = useImport();
  const { added, changed, rejected } = totalsOf(result);
  const undone = useIsUndone(result);
  return (
    <div className={css.ways}>
      <Button
        variant="filled"
        onClick={() => toSession({ type: 'screen.shown', screen: { name: 'portfolio' } })}
      >
        {t('import.result.toPortfolio')}
      </Button>
      <Button onClick={() => dispatch({ type: 'restarted' })}>{t('import.result.more')}</Button>
      {rejected > 0 && !undone ? <SaveRejected of={result.import} /> : null}
      {result.import === null ? null : <UndoPanel of={{ import: result.import, added, changed }} />}
    </div>
  );
};

/** The result. */
export const ResultView = ({ result }: ResultProps) => {
  const { t } = useTranslation();
  const undone = useIsUndone(result);
  return (
    <div className={css.result}>
      {undone ? null : <Sentence result={result} />}
      {undone ? null : <CountStrip totals={totalsOf(result)} />}
      {undone ? null : <NoScoreYet />}
      <Ways result={result} />
      <h2 className={css.title}>{t('import.result.perTable')}</h2>
      {undone ? null : <CreatedAccounts accounts={result.accounts} tense="did" />}
      <ResultTables files={result.files} />
    </div>
  );
};
