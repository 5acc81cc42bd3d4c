/** The portfolio: lights counted, what is looked for, the list. */
import { Button } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import { Failure } from '../../app/failure.tsx';
import { ProgressBar } from '../../app/progress-bar.tsx';
import type { PortfolioTab } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { LastImport } from '../imports/last-import.tsx';
import heard from '../../ui/heard.module.css';
import { FilterChips } from './filters/filter-chips.tsx';
import { Lights } from './lights.tsx';
import { Overview } from './overview/overview.tsx';
import { Past } from './past.tsx';
import css from './portfolio-screen.module.css';
import { PortfolioTabs } from './portfolio-tabs.tsx';
import { AccountList } from './rows/account-list.tsx';
import { ListKeys } from './rows/list-keys.tsx';
import { type ListModel, useList } from './rows/use-list.ts';
import { Toolbar } from './toolbar.tsx';
import { Unmeasured } from './unmeasured.tsx';
import { usePortfolioView } from './view-context.tsx';

/** No account is a customer at the date: either nothing was imported, or the date is too early. */
const NoAccounts = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { session, dispatch } = useSession();
  const tooEarly = (session.app.workspace?.accounts ?? 0) > 0 && session.asOf !== null;
  return (
    <div className={css.empty}>
      <h1>{t(tooEarly ? 'portfolio.empty.tooEarly' : 'portfolio.empty.title')}</h1>
      <p>
        {tooEarly
          ? t('portfolio.empty.tooEarlyHint', { date: format.date(page.asOf) })
          : t('portfolio.empty.hint')}
      </p>
      {tooEarly ? (
        <Button variant="filled" onClick={() => dispatch({ type: 'asOf.picked', asOf: null })}>
          {t('portfolio.newest')}
        </Button>
      ) : (
        <>
          <Button
            variant="filled"
            onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'import' } })}
          >
            {t('portfolio.empty.action')}
          </Button>
          <TextLink onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'questionnaire' } })}>
            {t('questionnaire.entry')}
          </TextLink>
        </>
      )}
    </div>
  );
};

interface FilledProps {
  readonly page: PortfolioPage;
  /** The figures of another date are on their way. */
  readonly loading: boolean;
  readonly tab: PortfolioTab;
}

interface ListProps {
  readonly model: ListModel;
  readonly list: RefObject<HTMLDivElement | null>;
}

const List = ({ model, list }: ListProps) => (
  <div className={css.list}>
    <FilterChips columns={model.columns.all} />
    <Unmeasured page={model.page} />
    <AccountList model={model} list={list} />
    <footer className={css.foot}>
      <ListKeys />
      <LastImport />
    </footer>
  </div>
);

const Filled = ({ page, loading, tab }: FilledProps) => {
  const { t } = useTranslation();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const model = useList(page);
  const isList = tab === 'list';
  return (
    <div className={css.page} aria-busy={loading}>
      <h1 className={heard.heard}>{t('app.places.portfolio')}</h1>
      <Lights page={page} tab={tab} />
      <Past />
      <div className={css.bar}>
        <PortfolioTabs tab={tab} />
        {isList ? (
          <Toolbar model={model} list={list} search={search} toList={() => list.current?.focus()} />
        ) : null}
      </div>
      {isList ? <List model={model} list={list} /> : <Overview page={page} />}
    </div>
  );
};

/** The portfolio of the open workspace. */
export const PortfolioScreen = ({ tab }: { readonly tab: PortfolioTab }) => {
  const { t } = useTranslation();
  const { call, change } = usePortfolioView();
  useEffect(() => change({ tab }), [change, tab]);
  if (call.error) return <Failure error={call.error} retry={call.retry} />;
  if (!call.value)
    return (
      <div className={css.waiting} role="status">
        <p>{t('portfolio.scoring')}</p>
        <ProgressBar share={null} label={t('portfolio.scoring')} />
      </div>
    );
  return call.value.accounts.length > 0 ? (
    <Filled page={call.value} loading={call.loading} tab={tab} />
  ) : (
    <NoAccounts page={call.value} />
  );
};
