/** The last step: what became of every table. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../../shared/import/index.ts';
import { useSession } from '../../app/session.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useImport } from './import-context.tsx';
import { ResultTables } from './result-tables.tsx';
import css from './result-view.module.css';
import { totalsOf } from './totals.ts';

/** The result, and the ways on: to the portfolio, or to more files. */
export const ResultView = ({ result }: { readonly result: ImportResult }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { dispatch: toSession } = useSession();
  const { dispatch } = useImport();
  const { stored, rejected } = totalsOf(result);
  return (
    <div className={css.result}>
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
      <div className={css.ways}>
        <Button
          variant="filled"
          onClick={() => toSession({ type: 'screen.shown', screen: { name: 'portfolio' } })}
        >
          {t('import.result.toPortfolio')}
        </Button>
        <Button onClick={() => dispatch({ type: 'restarted' })}>{t('import.result.more')}</Button>
      </div>
      <h2 className={css.title}>{t('import.result.perTable')}</h2>
      <ResultTables files={result.files} />
    </div>
  );
};
