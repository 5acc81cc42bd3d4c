/** Workspaces opened before. */
import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecentWorkspace } from '../../../shared/contract.ts';
import type { PlanAttention } from '../../../shared/model/plan/today.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import type { Screen } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { isolated } from '../../ui/isolated.ts';
import { localMoment } from '../../ui/local-moment.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useOpening } from '../password/opening-context.tsx';
import { attentionText } from './attention-words.ts';
import css from './recent-list.module.css';
import { useAttentions } from './use-attentions.ts';

/** Opening and forgetting, with what the answer means for the session. */
const useRecent = () => {
  const { dispatch } = useSession();
  const openWorkspace = useOpening();
  const { sayError } = useNotices();
  return {
    /** `screen`: where to go instead of where the workspace opens by itself. */
    open: (id: string, screen?: Screen): Promise<void> => openWorkspace({ what: { id }, screen }),
    forget: async (id: string): Promise<void> => {
      const answer = await callEngine('workspace.forgetRecent', { id });
      if (answer.ok) dispatch({ type: 'app.changed', app: answer.value });
      else sayError(answer.error);
    },
  };
};

interface RecentRowProps {
  readonly workspace: RecentWorkspace;
  /** Undefined while it is not known, and where it cannot be told. */
  readonly attention: PlanAttention | undefined;
}

/** What needs attention there: a press leads to it. */
const Attention = ({ workspace, attention }: Required<RecentRowProps>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { open } = useRecent();
  if (!attention) return null;
  const what = attentionText(attention, t, format);
  return (
    <p className={css.attention}>
      {what === '' ? (
        t('start.attention.nothing')
      ) : (
        <TextLink
          label={t('start.attention.open', { workspace: isolated(workspace.name), what })}
          onClick={() => void open(workspace.id, { name: 'plan', tab: 'today' })}
        >
          {what}
        </TextLink>
      )}
      <span>{t('start.attention.asOf', { date: format.date(attention.asOf) })}</span>
    </p>
  );
};

const RecentRow = ({ workspace, attention }: RecentRowProps) => {
  const { t } = useTranslation();
  const { open, forget } = useRecent();
  const { id, name, openedAt, available } = workspace;
  const day = useFormat().date(localMoment(openedAt).day);
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
      <Attention workspace={workspace} attention={attention} />
    </li>
  );
};

/** The list, newest first. A workspace whose file is gone can only be forgotten. */
export const RecentList = ({ recent }: { readonly recent: readonly RecentWorkspace[] }) => {
  const { t } = useTranslation();
  const attentions = useAttentions(recent);
  return (
    <section className={css.recent} aria-labelledby="recent-title">
      <h2 id="recent-title">{t('start.recent.title')}</h2>
      <ul>
        {recent.map((workspace) => (
          <RecentRow key={workspace.id} workspace={workspace} attention={attentions.get(workspace.id)} />
        ))}
      </ul>
    </section>
  );
};
