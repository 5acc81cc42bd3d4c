/** The people of the account, scored with the same engine: the whole list, and one person's figures beside it. */
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleList as List } from '../../../../shared/model/people.ts';
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { EmptyList } from '../../../ui/empty-list.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { useFormat, useLanguage } from '../../../ui/use-format.ts';
import { LightCounts } from './light-counts.tsx';
import { useAccountPeople } from './people-context.tsx';
import { PeopleDefinition } from './people-definition.tsx';
import { PeopleList } from './people-list.tsx';
import { findPeople, orderPeople, type PeopleOrder } from './people-order.ts';
import { PeopleSearch } from './people-search.tsx';
import css from './people-view.module.css';
import { useCountText } from './people-words.ts';
import { PersonPanel } from './person-panel.tsx';
import { RowsOfNobody } from './rows-of-nobody.tsx';

/** The people in the order and of the search that the user wants. */
const useShown = ({ people }: List, order: PeopleOrder, search: string) => {
  const language = useLanguage();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
    return findPeople(orderPeople(people, order, compare), search);
  }, [people, order, search, language]);
};

const Counts = ({ list, shown }: { readonly list: List; readonly shown: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const countText = useCountText();
  const all = list.people.length;
  return (
    <div className={css.counts}>
      <Figure about={() => <PeopleDefinition />}>
        <b>{countText(list.counts)}</b>
      </Figure>
      <LightCounts counts={list.counts} />
      <span className={css.some} role="status">
        {shown === all
          ? null
          : t('account.people.some', { shown: format.number(shown, 0), all: format.number(all, 0) })}
      </span>
    </div>
  );
};

const Filled = ({ list }: { readonly list: List }) => {
  const { t } = useTranslation();
  const { revision } = useSession().session;
  const [order, setOrder] = useState<PeopleOrder>(null);
  const [search, setSearch] = useState('');
  const [wanted, setWanted] = useState<string | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const shown = useShown(list, order, search);
  const current = (shown.find(({ person }) => person === wanted) ?? shown[0])?.person ?? null;
  const { account, asOf } = list;
  const input = current === null ? null : { account, asOf, person: current };
  const detail = useCall('account.person', input, revision);
  // Before the window hears it, where Escape leaves the account.
  const emptySearch = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || search === '') return;
    event.preventDefault();
    setSearch('');
  };
  return (
    <div className={css.view} onKeyDown={emptySearch}>
      <div className={css.tools}>
        <PeopleSearch search={search} onSearch={setSearch} toList={() => grid.current?.focus()} />
        <Counts list={list} shown={shown.length} />
      </div>
      <div className={css.both}>
        {shown.length === 0 ? (
          <EmptyList way={{ label: t('account.people.showAll'), run: () => setSearch('') }}>
            {t('account.people.noMatch')}
          </EmptyList>
        ) : (
          <PeopleList
            people={shown}
            cutoffs={list.cutoffs}
            order={order}
            onOrder={setOrder}
            current={current}
            onCurrent={setWanted}
            onEnter={() => panel.current?.focus()}
            list={grid}
          />
        )}
        {detail.error ? <Failure error={detail.error} retry={detail.retry} /> : null}
        {detail.value && shown.length > 0 ? <PersonPanel person={detail.value} panel={panel} /> : null}
      </div>
      <RowsOfNobody rows={list.rows} />
    </div>
  );
};

/** The view. */
export const PeopleView = () => {
  const { t } = useTranslation();
  const { value, error, retry } = useAccountPeople();
  if (error) return <Failure error={error} retry={retry} />;
  if (!value) return null;
  if (value.people.length === 0)
    return <Empty what={t('account.people.empty')} toDo={t('account.people.emptyToDo')} />;
  return <Filled key={value.account} list={value} />;
};
