/** Workspaces opened before. */
import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecentWorkspace } from '../../../shared/contract.ts';
import { formatFor } from '../../../shared/format.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import css from './recent-list.module.css';

/** Opening and forgetting, with what the answer means for the session. */
const useRecent = () => {
  const { dispatch } = useSession();
  const { sayError } = useNotices();
  return {
    open: async (id: string): Promise<void> => {
      const answer = await callEngine('workspace.openRecent', { id });
      if (answer.ok) dispatch({ type: 'workspace.entered', workspace: answer.value });
      else sayError(answer.error);
    },
    forget: async (id: string): Promise<void> => {
      const answer = await callEngine('workspace.forgetRecent', { id });
      if (answer.ok) dispatch({ type: 'app.changed', app: answer.value });
      else sayError(answer.error);
    },
  };
};

const RecentRow = ({ workspace }: { readonly workspace: RecentWorkspace }) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const { open, forget } = useRecent();
  const { id, name, openedAt, available } = workspace;
  const day = formatFor(session.app.language).date(openedAt.slice(0, 10));
  return (
    <li className={css.row}>
      {available ? (
        <Button variant="transparent" className={css.open} onClick={() => void open(id)}>
          <bdi>{name}</bdi>
        </Button>
      ) : (
        <bdi className={css.gone}>{name}</bdi>
      )}
      <span className={css.when}>
        {available ? t('start.recent.openedOn', { day }) : t('start.recent.gone')}
      </span>
      <CloseButton size="sm" aria-label={t('start.recent.forget', { name })} onClick={() => void forget(id)} />
    </li>
  );
};

/** The list, newest first. A workspace whose file is gone can only be forgotten. */
export const RecentList = ({ recent }: { readonly recent: readonly RecentWorkspace[] }) => {
  const { t } = useTranslation();
  return (
    <section className={css.recent} aria-labelledby="recent-title">
      <h2 id="recent-title">{t('start.recent.title')}</h2>
      <ul>
        {recent.map((workspace) => (
          <RecentRow key={workspace.id} workspace={workspace} />
        ))}
      </ul>
    </section>
  );
};
