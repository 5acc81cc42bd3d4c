/** Above the inbox: its folders, the reason, the search, and what an alert is. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { alertKinds } from '../../../../shared/model/plan/alert.ts';
import type { AlertsPage } from '../../../../shared/model/plan/plan-page.ts';
import { Choice } from '../../../ui/choice.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
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

const Search = ({ toList }: Pick<InboxToolsProps, 'toList'>) => {
  const { t } = useTranslation();
  const { state, change } = useInbox();
  return (
    <SearchField
      className={css.search}
      label={t('plan.alerts.search')}
      value={state.search}
      onChange={(search) => change({ search })}
      toList={toList}
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
