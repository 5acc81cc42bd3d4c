/** What the account is in the inbox for, the gravest first; each is marked as seen, put off or done with in one press. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Alert, AlertState } from '../../../../shared/model/plan/alert.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import { useAlertText } from '../../plan/alerts/alert-words.ts';
import { snoozeDays } from '../../plan/alerts/snooze-days.ts';
import { usePlanStep } from '../../plan/use-plan-step.ts';
import { useAccountPage } from '../page-context.ts';
import { type AlertPress, alertPresses } from './alert-presses.ts';
import css from './alerts-part.module.css';
import parts from './parts.module.css';

/** The day that alerts are of: that of the newest data, also while an earlier one is looked at. */
const useNewest = (): string => {
  const { asOf } = useAccountPage();
  const newest = useSession().session.app.workspace?.newestFact ?? asOf;
  return newest > asOf ? newest : asOf;
};

/** Marks one; what goes wrong is said. */
const useMark = (): ((alert: Alert, press: AlertPress) => Promise<void>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const step = usePlanStep();
  const { sayError } = useNotices();
  const from = useNewest();
  return async ({ id }, { state, span }) => {
    const until = span === null ? null : snoozeDays(from)[span];
    const done = t(`account.plan.alerts.marked.${state}`, { date: until === null ? '' : format.date(until) });
    const error = await step('alerts.mark', { ids: [id], state, until }, done);
    if (error) sayError(error);
  };
};

const Standing = ({ alert: { state, snoozedUntil: until, raisedOn } }: { readonly alert: Alert }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const date = until === null ? '' : format.date(until);
  return (
    <p className={css.standing}>
      <b data-state={state}>{t(`account.plan.alerts.state.${state satisfies AlertState}`, { date })}</b>
      <span>{t('account.plan.alerts.since', { date: format.date(raisedOn) })}</span>
    </p>
  );
};

const Line = ({ alert, sentence }: { readonly alert: Alert; readonly sentence: string }) => {
  const { t } = useTranslation();
  const mark = useMark();
  return (
    <li className={css.alert} data-state={alert.state}>
      <p className={css.sentence}>{sentence}</p>
      <Standing alert={alert} />
      <div className={css.presses}>
        {alertPresses(alert.state).map((press) => {
          const word = t(`account.plan.alerts.press.${press.word}`);
          return (
            <Button
              key={press.word}
              size="compact-xs"
              aria-label={t('account.plan.pressOf', { word, name: sentence })}
              onClick={() => void mark(alert, press)}
            >
              {word}
            </Button>
          );
        })}
      </div>
    </li>
  );
};

/** The part; nothing where the account is not in the inbox. */
export const AlertsPart = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { asOf, model, plan } = useAccountPage();
  const alertText = useAlertText({ asOf, cutoffs: model.cutoffs, names: model.names });
  const alerts = plan.alerts?.alerts ?? [];
  const kept = useKeptFocus<HTMLDivElement>(plan.alerts, 'list');
  if (alerts.length === 0) return null;
  return (
    <div className={parts.part} {...kept}>
      <Section title={t('account.plan.alerts.title')} aside={format.number(alerts.length, 0)}>
        <ul aria-label={t('account.plan.alerts.title')}>
          {alerts.map((alert) => (
            <Line key={alert.id} alert={alert} sentence={alertText(alert)} />
          ))}
        </ul>
      </Section>
    </div>
  );
};
