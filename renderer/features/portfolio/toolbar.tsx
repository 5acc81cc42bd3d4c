/** Above the list: search, how many are shown, the date that is looked at, printing everything. */
import { Button, CloseButton, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import { callEngine } from '../../app/bridge.ts';
import { running } from '../../app/jobs-state.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useSession } from '../../app/session.tsx';
import { useKeys } from '../../app/use-keys.ts';
import { useFormat } from '../../ui/use-format.ts';
import { AsOfDate } from './as-of-date.tsx';
import css from './toolbar.module.css';
import { usePortfolioView } from './view-context.tsx';
import { isNarrowed, unnarrowed } from './view-state.ts';

interface SearchProps {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly toList: () => void;
}

/** The search field: "/" goes there, Enter goes on to the list, Escape empties it. */
const Search = ({ search, toList }: SearchProps) => {
  const { t } = useTranslation();
  const { view, change } = usePortfolioView();
  useKeys({
    '/': () => search.current?.focus(),
    Escape: () => {
      if (!isNarrowed(view)) return false;
      change(unnarrowed);
      toList();
    },
  });
  return (
    <TextInput
      ref={search}
      className={css.search}
      type="text"
      role="searchbox"
      aria-label={t('portfolio.search')}
      placeholder={t('portfolio.search')}
      value={view.search}
      onChange={(event) => change({ search: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'ArrowDown') {
          event.preventDefault();
          toList();
        }
      }}
      rightSection={
        view.search === '' ? null : (
          <CloseButton
            size="sm"
            aria-label={t('portfolio.clearSearch')}
            onClick={() => change({ search: '' })}
          />
        )
      }
    />
  );
};

/** Prints every account of the date into a folder. */
const PrintAll = () => {
  const { t } = useTranslation();
  const { session } = useSession();
  const { jobs, follow } = useJobs();
  const busy = running(jobs).some((job) => job.kind === 'reportAll');
  const { asOf, app } = session;
  const print = (): void =>
    void follow(
      'reportAll',
      callEngine('report.all', { ...(asOf !== null && { asOf }), language: app.language }),
    );
  return (
    <Button disabled={busy} onClick={print}>
      {t('portfolio.printAll')}
    </Button>
  );
};

interface ToolbarProps extends SearchProps {
  readonly page: PortfolioPage;
  /** How many accounts pass the filter. */
  readonly shown: number;
}

/** One line of tools. */
export const Toolbar = ({ page, shown, search, toList }: ToolbarProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const all = page.accounts.length;
  return (
    <div className={css.tools}>
      <Search search={search} toList={toList} />
      <span className={css.shown} role="status">
        {shown === all
          ? t('portfolio.all', { count: all, shown: format.number(all, 0) })
          : t('portfolio.some', { count: all, shown: format.number(shown, 0), all: format.number(all, 0) })}
      </span>
      <AsOfDate asOf={page.asOf} />
      <PrintAll />
    </div>
  );
};
