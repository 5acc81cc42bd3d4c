/** Actions that are overdue or due within a week, done in one press; those due later are counted. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanAction } from '../../../../shared/model/plan/action.ts';
import type { TodayPage } from '../../../../shared/model/plan/plan-page.ts';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { StateMark } from '../actions/state-mark.tsx';
import { useMoveAction } from '../actions/use-move-action.ts';
import { TabLink } from './tab-link.tsx';
import { TodayList } from './today-list.tsx';
import { TodayRow } from './today-row.tsx';
import css from './today.module.css';

const DoneButton = ({ action }: { readonly action: PlanAction }) => {
  const { t } = useTranslation();
  const move = useMoveAction();
  return (
    <Button
      size="compact-xs"
      aria-label={t('plan.today.actions.doneOf', { title: isolated(action.title) })}
      onClick={() => void move(action, 'done')}
    >
      {t('plan.today.actions.done')}
    </Button>
  );
};

/** How long it is overdue. */
const Late = ({ action: { overdueDays } }: { readonly action: PlanAction }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (overdueDays === null) return null;
  return (
    <span className={css.late}>{t('plan.today.actions.late', { days: format.span(overdueDays, 'day') })}</span>
  );
};

/** For whom, when it is due, and who does it. */
const useActionText = (asOf: string): ((action: PlanAction) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const due = ({ dueOn }: PlanAction): string => {
    if (dueOn === asOf) return t('plan.today.actions.dueToday');
    return t('plan.today.actions.due', { date: format.date(dueOn ?? asOf) });
  };
  return (action) =>
    [isolated(action.account.name), due(action), ...(action.owner ? [isolated(action.owner)] : [])].join(' · ');
};

const useNext = ({ actions: { next } }: TodayPage): string | null => {
  const { t } = useTranslation();
  const format = useFormat();
  if (next?.dueOn == null) return null;
  const [title, account] = [isolated(next.title), isolated(next.account.name)];
  return t('plan.today.actions.next', { title, account, date: format.date(next.dueOn) });
};

const Later = ({ later }: { readonly later: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (later === 0) return null;
  return (
    <p className={css.below}>
      <TabLink tab="actions">
        {t('plan.today.actions.later', { count: later, shown: format.number(later) })}
      </TabLink>
    </p>
  );
};

/** The list. */
export const ActionList = ({ page }: { readonly page: TodayPage }) => {
  const { t } = useTranslation();
  const actionText = useActionText(page.asOf);
  const next = useNext(page);
  const { overdue, soon, later, rows } = page.actions;
  return (
    <TodayList
      title={t('plan.today.actions.title')}
      tab="actions"
      all={overdue + soon}
      none={
        <>
          <p>{t('plan.today.actions.none')}</p>
          {next === null ? null : <p>{next}</p>}
          {next === null && later === 0 ? <p>{t('plan.today.actions.begin')}</p> : null}
        </>
      }
      rows={rows.map((action) => (
        <TodayRow
          key={action.id}
          account={action.account.id}
          mark={<StateMark state={action.state} word="hidden" />}
          title={action.title}
          tag={<Late action={action} />}
          text={actionText(action)}
          acts={<DoneButton action={action} />}
        />
      ))}
    >
      <Later later={later} />
    </TodayList>
  );
};
