/** The plays: all of them by what they answer, and beside them the one that is looked at, to be edited. */
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaysPage } from '../../../../shared/model/plan/plan-page.ts';
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { EmptyList } from '../../../ui/empty-list.tsx';
import { useWantedFocus } from '../../../ui/use-wanted-focus.ts';
import { useAt } from '../use-at.ts';
import { PlayDetail } from './play-detail.tsx';
import { PlayKeys } from './play-keys.tsx';
import { PlayList } from './play-list.tsx';
import { PlayTools } from './play-tools.tsx';
import { usePlayDrafts } from './plays-context.tsx';
import css from './plays-panel.module.css';
import { useShownPlays } from './use-shown-plays.ts';

/** Nothing fits the search and the filter. */
const NoMatch = ({ toList }: { readonly toList: () => void }) => {
  const { t } = useTranslation();
  const { state, dispatch } = usePlayDrafts();
  const isOwn = state.filter === 'own' && state.search === '';
  const showAll = (): void => {
    dispatch({ type: 'searched', search: '' });
    dispatch({ type: 'filtered', filter: 'all' });
    toList();
  };
  return (
    <EmptyList way={{ label: t('plan.plays.showAll'), run: showAll }} isSaid>
      {t(isOwn ? 'plan.plays.noneOwn' : 'plan.plays.noMatch')}
    </EmptyList>
  );
};

/** The field that is to be typed in first. */
const titleIn = (detail: RefObject<HTMLElement | null>): HTMLElement | null =>
  detail.current?.querySelector<HTMLElement>('[data-field="title"] input') ?? null;

/** Whoever begins a new play goes on with its title. */
const useTitleOfNew = (detail: RefObject<HTMLElement | null>): void => {
  const { begun } = usePlayDrafts().state;
  const known = useRef(begun);
  useEffect(() => {
    if (known.current !== begun) titleIn(detail)?.focus();
    known.current = begun;
  }, [begun, detail]);
};

const Filled = ({ page, isAsking }: { readonly page: PlaysPage; readonly isAsking: boolean }) => {
  const { dispatch } = usePlayDrafts();
  const { groups, current } = useShownPlays(page, isAsking);
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  const { list: panel, want } = useWantedFocus<HTMLDivElement>();
  useTitleOfNew(detail);
  const toList = (): void => list.current?.focus();
  return (
    <div ref={panel} className={css.panel}>
      <PlayTools plays={page.plays} toList={toList} />
      <div className={css.both}>
        {groups.length === 0 ? (
          <NoMatch toList={() => want(['[role="listbox"]'])} />
        ) : (
          <PlayList
            page={page}
            groups={groups}
            current={current?.key ?? null}
            onCurrent={(key) => dispatch({ type: 'chosen', key })}
            onEnter={() => titleIn(detail)?.focus()}
            list={list}
          />
        )}
        {current ? (
          <PlayDetail key={current.key} page={page} entry={current} toList={toList} detail={detail} />
        ) : null}
      </div>
      <PlayKeys />
    </div>
  );
};

/** The part of the screen. */
export const PlaysPanel = () => {
  const { revision } = useSession().session;
  const { value, error, retry, loading } = useCall('plays.open', useAt(), revision);
  if (error) return <Failure error={error} retry={retry} />;
  if (!value) return null;
  return <Filled page={value} isAsking={loading} />;
};
