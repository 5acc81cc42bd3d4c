/** What stands in the window while the workspace is locked: its name, and the way back in. */
import { useTranslation } from 'react-i18next';
import type { ErrorValue } from '../../../shared/errors.ts';
import { callEngine } from '../../app/bridge.ts';
import { running } from '../../app/jobs-state.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useSession } from '../../app/session.tsx';
import { useCloseWorkspace } from '../../app/use-close-workspace.ts';
import { PasswordForm } from '../password/password-form.tsx';
import css from './lock-screen.module.css';

/** The screen. */
export const LockScreen = ({ name }: { readonly name: string }) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const close = useCloseWorkspace();
  const isWorking = running(useJobs().jobs).length > 0;
  const unlock = async (password: string): Promise<ErrorValue | null> => {
    const answer = await callEngine('workspace.unlock', { password });
    if (!answer.ok) return answer.error;
    dispatch({ type: 'workspace.unlocked', workspace: answer.value });
    return null;
  };
  return (
    <div className={css.screen}>
      <section className={css.card} aria-labelledby="lock-title">
        <p className={css.what}>{t('lock.locked')}</p>
        <h1 id="lock-title" className={css.name}>
          <bdi>{name}</bdi>
        </h1>
        <div className={css.hint}>
          <p>{t('lock.hint')}</p>
          <p role="status">{isWorking ? t('lock.waits') : ''}</p>
        </div>
        <PasswordForm
          action={t('lock.unlock')}
          onTry={unlock}
          other={{ label: t('app.closeWorkspace'), run: () => close() }}
        />
      </section>
    </div>
  );
};
