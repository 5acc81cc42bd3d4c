/** What happened to an action, step by step, newest first. */
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { localMoment } from '../../../ui/local-moment.ts';
import css from './action-dialog.module.css';
import { type HistoryLine, historyLines } from './history-lines.ts';

/** Writes a line; `Somebody` stands where no name was given. */
const useLineText = (): ((line: HistoryLine) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ at, author, says, state, fields }) => {
    const { day, time } = localMoment(at);
    const words = {
      who: author === null ? t('plan.actions.history.somebody') : isolated(author),
      date: format.date(day),
      time,
      state: state === null ? '' : t(`plan.states.${state}`),
      fields: format.list(fields.map((field) => t(`plan.actions.history.what.${field}`))),
    };
    const also = says === 'state' && fields.length > 0;
    return t(`plan.actions.history.${also ? 'stateAndFields' : says}`, words);
  };
};

/** The list; nothing while the only step is that it was added elsewhere, without a record. */
export const ActionHistory = ({ action }: { readonly action: number }) => {
  const { t } = useTranslation();
  const { revision } = useSession().session;
  const { value } = useCall('plan.history', { action }, revision);
  const text = useLineText();
  const lines = historyLines(value ?? []);
  if (lines.length === 0) return null;
  return (
    <section className={css.history} aria-labelledby="action-history">
      <h3 id="action-history" className={css.heading}>
        {t('plan.actions.history.title')}
      </h3>
      <ol>
        {lines.map((line) => (
          <li key={line.step}>{text(line)}</li>
        ))}
      </ol>
    </section>
  );
};
