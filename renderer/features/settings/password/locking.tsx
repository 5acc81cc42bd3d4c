/** When the workspace is locked by itself, and locking it now. */
import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lockAfterMinutes, type LockAfterMinutes } from '../../../../shared/lock-after.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useLockNow } from '../../lock/lock-context.tsx';
import css from '../settings-screen.module.css';

/** The choice holds for every workspace with a password on this machine. */
export const Locking = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { session, dispatch } = useSession();
  const { sayError } = useNotices();
  const lockNow = useLockNow();
  const keep = async (minutes: number): Promise<void> => {
    const answer = await callEngine('app.preferences', { lockAfterMinutes: minutes as LockAfterMinutes });
    if (answer.ok) dispatch({ type: 'app.changed', app: answer.value });
    else sayError(answer.error);
  };
  return (
    <Section title={t('lock.title')}>
      <div className={css.fields}>
        <NativeSelect
          label={t('lock.after')}
          description={t('lock.afterHint')}
          value={session.app.lockAfterMinutes}
          data={lockAfterMinutes.map((minutes) => ({
            value: String(minutes),
            label:
              minutes === 0
                ? t('lock.never')
                : t('lock.minutes', { count: minutes, shown: format.number(minutes, 0) }),
          }))}
          onChange={(event) => void keep(Number(event.currentTarget.value))}
        />
        <Button className={css.act} aria-keyshortcuts="Control+L" onClick={lockNow}>
          {t('lock.now')}
        </Button>
      </div>
    </Section>
  );
};
