/** A day by which something is to be done: what is late is told by a shape and a word, never by colour alone. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import css from './dated.module.css';
import { lateShape } from './late-shape.ts';

interface DatedProps {
  /** `YYYY-MM-DD`; null where no day was set. */
  readonly on: string | null;
  /** Days beyond it; null while it is not late. */
  readonly lateDays: number | null;
}

/** "due 3 Mar 2026", and by how much it is late. */
export const Dated = ({ on, lateDays }: DatedProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (on === null) return <span className={css.none}>{t('account.plan.noDate')}</span>;
  const due = <span>{t('account.plan.due', { date: format.date(on) })}</span>;
  if (lateDays === null) return due;
  return (
    <span className={css.late}>
      <svg className={css.shape} viewBox="0 0 16 16" aria-hidden="true">
        <path d={lateShape} fillRule="evenodd" />
      </svg>
      <b>{t('account.plan.late', { days: format.span(lateDays, 'day') })}</b>
      {due}
    </span>
  );
};
