/** Above the actions: a new one, list or board, finding, narrowing, grouping. */
import { Button, NativeSelect } from '@mantine/core';
import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../app/use-keys.ts';
import { Choice } from '../../../ui/choice.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { useLanguage } from '../../../ui/use-format.ts';
import { collatorOf } from '../../portfolio/rows/kept-keys.ts';
import css from './actions-panel.module.css';
import { ownersOf } from '../owners-of.ts';
import { accountsOf, ownerOf, valueOf } from './choices.ts';
import { StatesAndGroups } from './states-and-groups.tsx';
import type { ActionsModel } from './use-actions.ts';
import { useActionsView } from './view-context.tsx';

interface ToolbarProps {
  readonly model: ActionsModel;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly begin: () => void;
}

const Search = ({ list }: Pick<ToolbarProps, 'list'>) => {
  const { t } = useTranslation();
  const { view, change } = useActionsView();
  const toList = (): void => list.current?.focus();
  const empty = (): void | false => {
    if (view.search === '') return false;
    change({ search: '' });
    toList();
  };
  return (
    <SearchField
      className={css.search}
      label={t('plan.actions.search')}
      value={view.search}
      onChange={(search) => change({ search })}
      toList={toList}
      onEscape={empty}
    />
  );
};

const OwnerFilter = ({ model }: Pick<ToolbarProps, 'model'>) => {
  const { t } = useTranslation();
  const { view, change } = useActionsView();
  const { compare } = collatorOf(useLanguage());
  const { actions } = model.page;
  const owners = useMemo(() => ownersOf(actions, compare), [actions, compare]);
  const data = [
    { value: valueOf(undefined), label: t('plan.actions.allOwners') },
    ...owners.map((name) => ({ value: valueOf(name), label: name ?? t('plan.actions.nobody') })),
  ];
  return (
    <NativeSelect
      className={css.select}
      aria-label={t('plan.actions.fields.owner')}
      data={data}
      value={valueOf(view.owner)}
      onChange={(event) => change({ owner: ownerOf(event.currentTarget.value) })}
    />
  );
};

const AccountFilter = ({ model }: Pick<ToolbarProps, 'model'>) => {
  const { t } = useTranslation();
  const { view, change } = useActionsView();
  const { compare } = collatorOf(useLanguage());
  const { actions } = model.page;
  const data = useMemo(
    () => accountsOf(actions, compare).map(({ id, name }) => ({ value: String(id), label: name })),
    [actions, compare],
  );
  return (
    <NativeSelect
      className={css.select}
      aria-label={t('plan.actions.fields.account')}
      data={[{ value: '', label: t('plan.actions.allAccounts') }, ...data]}
      value={view.account === null ? '' : String(view.account)}
      onChange={({ currentTarget: { value } }) => change({ account: value === '' ? null : Number(value) })}
    />
  );
};

/** The tools. "n" begins a new action, "b" goes from the list to the board and back. */
export const Toolbar = ({ model, list, begin }: ToolbarProps) => {
  const { t } = useTranslation();
  const { view, change } = useActionsView();
  useKeys({
    n: begin,
    b: () => change({ layout: view.layout === 'list' ? 'board' : 'list' }),
  });
  return (
    <div className={css.tools}>
      <Button variant="filled" onClick={begin}>
        {t('plan.actions.newTitle')}
      </Button>
      <Choice
        label={t('plan.actions.layout.label')}
        options={(['list', 'board'] as const).map((value) => ({
          value,
          label: t(`plan.actions.layout.${value}`),
        }))}
        value={view.layout}
        onChange={(layout) => change({ layout })}
      />
      <Search list={list} />
      <OwnerFilter model={model} />
      <AccountFilter model={model} />
      {view.layout === 'list' ? <StatesAndGroups /> : null}
    </div>
  );
};
