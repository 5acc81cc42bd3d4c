/** Accounts in the inbox: what they are there for, and seen or done in one press. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AlertLine, AlertState } from '../../../../shared/model/plan/alert.ts';
import type { TodayPage } from '../../../../shared/model/plan/plan-page.ts';
import { useNotices } from '../../../app/notices.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAlertText } from '../alerts/alert-words.ts';
import { useNewestElsewhere } from '../use-at.ts';
import { usePlanStep } from '../use-plan-step.ts';
import { TodayList } from './today-list.tsx';
import { TodayRow } from './today-row.tsx';
import css from './today.module.css';

/** What a press can make of a line. */
type Mark = Extract<AlertState, 'seen' | 'done'>;

const said = { seen: 'wasSeen', done: 'wasDone' } as const satisfies Record<Mark, string>;

const marksOf = ({ state }: AlertLine): readonly Mark[] => (state === 'new' ? ['seen', 'done'] : ['done']);

/** What was put off or done with before stays so, and is not spoken of. */
const waitingOf = ({ alerts }: AlertLine): AlertLine['alerts'] =>
  alerts.filter(({ state }) => state === 'new' || state === 'seen');

const Acts = ({ line }: { readonly line: AlertLine }) => {
  const { t } = useTranslation();
  const step = usePlanStep();
  const { sayError } = useNotices();
  const account = isolated(line.account.name);
  const ids = waitingOf(line).map(({ id }) => id);
  const mark = async (state: Mark): Promise<void> => {
    const done = t(`plan.today.alerts.${said[state]}`, { account });
    const error = await step('alerts.mark', { ids, state, until: null }, done);
    if (error) sayError(error);
  };
  return marksOf(line).map((state) => (
    <Button
      key={state}
      size="compact-xs"
      aria-label={t(`plan.today.alerts.${state}Of`, { account })}
      onClick={() => void mark(state)}
    >
      {t(`plan.today.alerts.${state}`)}
    </Button>
  ));
};

/** The gravest one in words, and how many more there are. */
const useLineText = (page: TodayPage): ((line: AlertLine) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const alertText = useAlertText(page);
  return (line) => {
    const [first, ...others] = waitingOf(line);
    if (!first) return '';
    const more = t('plan.today.alerts.others', { count: others.length, shown: format.number(others.length) });
    return others.length === 0 ? alertText(first) : `${alertText(first)} · ${more}`;
  };
};

/** The list. */
export const AlertList = ({ page }: { readonly page: TodayPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const lineText = useLineText(page);
  const isElsewhere = useNewestElsewhere() !== null;
  const none = isElsewhere
    ? t('plan.alerts.none.ofDay', { date: format.date(page.asOf) })
    : t('plan.today.alerts.none');
  const { all, rows } = page.alerts;
  return (
    <TodayList
      title={t('plan.today.alerts.title')}
      tab="alerts"
      all={all}
      none={none}
      rows={rows.map((line) => (
        <TodayRow
          key={line.account.id}
          account={line.account.id}
          mark={<Light band={line.band} word="hidden" size="small" />}
          title={line.account.name}
          tag={line.state === 'new' ? <span className={css.tag}>{t('plan.today.new')}</span> : null}
          text={lineText(line)}
          acts={<Acts line={line} />}
        />
      ))}
    />
  );
};
