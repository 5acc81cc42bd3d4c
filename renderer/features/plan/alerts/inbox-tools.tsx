/** Above the inbox: its folders, the reason, the search, and what an alert is. */
import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { alertKinds } from '../../../../shared/model/plan/alert.ts';
import type { AlertsPage } from '../../../../shared/model/plan/plan-page.ts';
import { useKeys } from '../../../app/use-keys.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useInbox } from './inbox-context.tsx';
import { folderCounts } from './inbox-lines.ts';
import { inboxFolders } from './inbox-state.ts';
import css from './alerts-panel.module.css';
import { LimitsMenu } from './limits-menu.tsx';

interface InboxToolsProps {
  readonly page: AlertsPage;
  readonly toList: () => void;
}

/** Each folder with how many accounts lie in it. */
const Folders = ({ page }: Pick<InboxToolsProps, 'page'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, change } = useInbox();
  const counts = folderCounts(page.lines);
  return (
    <Choice
      label={t('plan.alerts.folders.label')}
      options={inboxFolders.map((value) => ({
        value,
        label: t(`plan.alerts.folders.${value}`, { shown: format.number(counts[value], 0) }),
      }))}
      value={state.folder}
      onChange={(folder) => change({ folder })}
    />
  );
};

const Kinds = () => {
  const { t } = useTranslation();
  const { state, change } = useInbox();
  return (
    <NativeSelect
      aria-label={t('plan.alerts.kind')}
      data={[
        { value: '', label: t('plan.alerts.anyKind') },
        ...alertKinds.map((value) => ({ value, label: t(`plan.alerts.kinds.${value}`) })),
      ]}
      value={state.kind ?? ''}
      onChange={({ currentTarget: { value } }) =>
        change({ kind: alertKinds.find((kind) => kind === value) ?? null })
      }
    />
  );
};

/** "/" goes to the field; Enter and the down arrow go on to the list, Escape empties it. */
const Search = ({ toList }: Pick<InboxToolsProps, 'toList'>) => {
  const { t } = useTranslation();
  const { state, change } = useInbox();
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  return (
    <TextInput
      ref={field}
      type="text"
      role="searchbox"
      className={css.search}
      aria-label={t('plan.alerts.search')}
      placeholder={t('plan.alerts.search')}
      value={state.search}
      onChange={(event) => change({ search: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && state.search !== '') change({ search: '' });
        else if (event.key === 'Enter' || event.key === 'ArrowDown') toList();
        else return;
        event.preventDefault();
      }}
      rightSection={
        state.search === '' ? null : (
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

/** The tools. */
export const InboxTools = ({ page, toList }: InboxToolsProps) => (
  <div className={css.tools}>
    <Folders page={page} />
    <Kinds />
    <Search toList={toList} />
    <span className={css.limits}>
      <LimitsMenu limits={page.limits} />
    </span>
  </div>
);
