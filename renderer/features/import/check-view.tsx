/** What an import would do, before it does it: counts, names in doubt, refused rows, changes old and new. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../../shared/import/index.ts';
import { SaveRejected } from '../imports/save-rejected.tsx';
import css from './actions.module.css';
import { totalsOf } from './check.ts';
import view from './check-view.module.css';
import { CountStrip } from './count-strip.tsx';
import { CreatedAccounts } from './created-accounts.tsx';
import { createdAfter, undecided } from './decisions.ts';
import { useImport } from './import-context.tsx';
import type { WorkOrder } from './import-order.ts';
import { ResultTables } from './result-tables.tsx';
import { SimilarNames } from './similar-names.tsx';

interface CheckProps {
  readonly result: ImportResult;
  readonly order: WorkOrder;
}

/** The way back to the tables, and the way on; names in doubt are decided first. */
const Ways = ({ result, order }: CheckProps) => {
  const { t } = useTranslation();
  const { dispatch, run } = useImport();
  const { stored, rejected } = totalsOf(result);
  const open = undecided(result.accounts.similar, order.decisions).length;
  const words = () => {
    if (open > 0) return t('import.similar.open', { count: open });
    return t(stored === 0 ? 'import.checked.nothing' : 'import.checked.hint');
  };
  return (
    <div className={css.bar}>
      <p role="status">{words()}</p>
      {rejected > 0 ? <SaveRejected of={null} /> : null}
      <Button onClick={() => dispatch({ type: 'review.opened' })}>{t('import.checked.back')}</Button>
      <Button
        variant="filled"
        disabled={open > 0 || stored === 0}
        onClick={() => void run({ ...order, dryRun: false })}
      >
        {t('import.checked.go')}
      </Button>
    </div>
  );
};

/** The check, most urgent first. */
export const CheckView = ({ result, order }: CheckProps) => {
  const { t } = useTranslation();
  const { dispatch } = useImport();
  return (
    <div className={view.check}>
      <div className={view.found}>
        <h2 className={view.title}>{t('import.checked.title')}</h2>
        <CountStrip totals={totalsOf(result)} />
        <SimilarNames
          similar={result.accounts.similar}
          decisions={order.decisions}
          onDecide={(decisions) => dispatch({ type: 'decided', decisions })}
        />
        <CreatedAccounts accounts={createdAfter(result.accounts, order.decisions)} tense="would" />
        <ResultTables files={result.files} />
      </div>
      <Ways result={result} order={order} />
    </div>
  );
};
