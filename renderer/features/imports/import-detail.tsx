/** One import of the history: what became of its tables, and what can be done with it. */
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../../shared/contract.ts';
import { useFormat } from '../../ui/use-format.ts';
import { CountStrip } from '../import/count-strip.tsx';
import { totalsOf } from '../import/check.ts';
import { ResultTables } from '../import/result-tables.tsx';
import css from './import-detail.module.css';
import { SaveRejected } from './save-rejected.tsx';
import { localMoment } from '../../ui/local-moment.ts';
import { UndoPanel } from './undo-panel.tsx';

interface ImportDetailProps {
  readonly summary: ImportSummary;
}

/** The details beside the list. */
export const ImportDetail = ({ summary }: ImportDetailProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, startedAt, undoneAt, files, rejectedKept } = summary;
  const moment = (iso: string): { date: string; time: string } => {
    const { day, time } = localMoment(iso);
    return { date: format.date(day), time };
  };
  const totals = totalsOf({ files });
  return (
    <section className={css.detail} aria-label={t('imports.detail', { id, ...moment(startedAt) })}>
      <h2 className={css.title}>{t('imports.detail', { id, ...moment(startedAt) })}</h2>
      {undoneAt === null ? null : <p className={css.undone}>{t('imports.undoneAt', moment(undoneAt))}</p>}
      <CountStrip totals={totals} />
      <div className={css.ways}>
        {rejectedKept > 0 ? <SaveRejected of={id} /> : null}
        <UndoPanel
          of={{ import: id, added: totals.added, changed: totals.changed }}
          undone={undoneAt !== null}
        />
      </div>
      <ResultTables files={files} />
    </section>
  );
};
