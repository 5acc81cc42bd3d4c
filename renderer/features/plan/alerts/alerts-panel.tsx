/** The inbox: accounts that something has happened to, one line each. */
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertsPage } from '../../../../shared/model/plan/plan-page.ts';
import { Failure } from '../../../app/failure.tsx';
import { EmptyList } from '../../../ui/empty-list.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNewestElsewhere } from '../use-at.ts';
import css from './alerts-panel.module.css';
import { InboxBar } from './inbox-bar.tsx';
import { useInbox } from './inbox-context.tsx';
import { InboxKeys } from './inbox-keys.tsx';
import { shownLines } from './inbox-lines.ts';
import { InboxList } from './inbox-list.tsx';
import { wholeInbox } from './inbox-state.ts';
import { InboxTools } from './inbox-tools.tsx';

/** Alerts are of the newest data: at an earlier date the lights are that day's, and the inbox is today's. */
const Earlier = ({ page }: { readonly page: AlertsPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const newest = useNewestElsewhere();
  if (newest === null) return null;
  return (
    <p className={css.earlier} role="status">
      {t('plan.alerts.earlier', { date: format.date(page.asOf), newest: format.date(newest) })}
    </p>
  );
};

/** No line at another date than the newest: others may have alerts, who were no customers then. */
const NothingOfDay = ({ asOf }: { readonly asOf: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <EmptyList isSaid>
      <Empty what={t('plan.alerts.none.ofDay', { date: format.date(asOf) })} />
    </EmptyList>
  );
};

/** Nothing to show: a calm word where all is done, and the way out of a search. */
const Nothing = ({ page }: { readonly page: AlertsPage }) => {
  const { t } = useTranslation();
  const { state, change } = useInbox();
  const isElsewhere = useNewestElsewhere() !== null;
  const isNarrowed = state.search !== '' || state.kind !== null;
  if (isNarrowed)
    return (
      <EmptyList
        way={{ label: t('plan.alerts.none.showAll'), run: () => change({ search: '', kind: null }) }}
        isSaid
      >
        {t('plan.alerts.none.match')}
      </EmptyList>
    );
  if (isElsewhere && page.lines.length === 0) return <NothingOfDay asOf={page.asOf} />;
  const { folder } = page.lines.length === 0 ? wholeInbox : state;
  const isCalm = folder === 'open' && page.lines.length > 0;
  return (
    <EmptyList isSaid>
      <Empty
        what={t(isCalm ? 'plan.alerts.none.allDone' : `plan.alerts.none.${folder}`)}
        toDo={folder === 'open' ? t('plan.alerts.none.toDo') : undefined}
      />
    </EmptyList>
  );
};

const Filled = ({ page }: { readonly page: AlertsPage }) => {
  const { state } = useInbox();
  const { folder, kind, search } = state;
  const lines = useMemo(
    () => shownLines(page.lines, { folder, kind, search }),
    [page.lines, folder, kind, search],
  );
  const list = useRef<HTMLDivElement>(null);
  const toList = (): void => list.current?.focus();
  return (
    <div className={css.panel}>
      <InboxTools page={page} toList={toList} />
      <div>
        <Earlier page={page} />
        {lines.length === 0 ? null : <InboxBar asOf={page.asOf} lines={lines} toList={toList} />}
      </div>
      {lines.length === 0 ? <Nothing page={page} /> : <InboxList ground={page} lines={lines} list={list} />}
      <InboxKeys />
    </div>
  );
};

/** The part of the screen. */
export const AlertsPanel = () => {
  const { value, error, retry } = useInbox().call;
  if (error) return <Failure error={error} retry={retry} />;
  if (!value) return null;
  return <Filled page={value} />;
};
