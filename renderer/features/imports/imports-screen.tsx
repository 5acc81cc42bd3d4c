/** The history: every import of the workspace, and the details of the one that is opened. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../../shared/contract.ts';
import { Failure } from '../../app/failure.tsx';
import { useSession } from '../../app/session.tsx';
import { useCall } from '../../app/use-call.ts';
import { useKeys } from '../../app/use-keys.ts';
import { Empty } from '../../ui/empty.tsx';
import { ImportDetail } from './import-detail.tsx';
import { ImportList } from './import-list.tsx';
import css from './imports-screen.module.css';

interface HistoryProps {
  readonly imports: readonly ImportSummary[];
  readonly open: number | null;
}

/** List and detail side by side; the newest is open until another is chosen. */
const History = ({ imports, open }: HistoryProps) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const shown = imports.find(({ id }) => id === open) ?? imports[0];
  if (!shown) return <Empty what={t('imports.empty.what')} toDo={t('imports.empty.toDo')} />;
  return (
    <div className={css.history}>
      <ImportList
        imports={imports}
        shown={shown.id}
        onOpen={(id) => dispatch({ type: 'screen.shown', screen: { name: 'imports', open: id } })}
      />
      <ImportDetail key={shown.id} summary={shown} />
    </div>
  );
};

/** The screen. `open`: the import whose details are shown; null = the newest. */
export const ImportsScreen = ({ open }: Pick<HistoryProps, 'open'>) => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  const { value, error, retry } = useCall('import.list', {}, session.revision);
  const back = () => dispatch({ type: 'screen.shown', screen: { name: 'import' } });
  useKeys({ Escape: back });
  if (error) return <Failure error={error} retry={retry} back={back} />;
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1 className={css.title}>{t('imports.title')}</h1>
        <Button size="compact-xs" onClick={back}>
          {t('imports.toImport')}
        </Button>
      </header>
      {value ? <History imports={value} open={open} /> : null}
    </div>
  );
};
