/** The line that says that the workspace is open for reading only, why, and how to go on. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format.ts';
import { callEngine } from './bridge.ts';
import { useNotices } from './notices.tsx';
import css from './read-only-line.module.css';
import { readOnlyWords } from './read-only-words.ts';
import { useSession } from './session.tsx';

/** Opens the workspace once more; where it still cannot be written, that is said and what is shown is what stands now. */
const useReopen = () => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  const { say, sayError } = useNotices();
  const [busy, setBusy] = useState(false);
  const reopen = async (): Promise<void> => {
    setBusy(true);
    const answer = await callEngine('workspace.reopen', {});
    setBusy(false);
    if (!answer.ok) return sayError(answer.error);
    dispatch({ type: 'data.changed', app: { ...session.app, workspace: answer.value } });
    const isStill = answer.value.readOnly !== null;
    say({
      tone: isStill ? 'plain' : 'done',
      newsOf: 'readOnly',
      text: t(isStill ? 'app.readOnly.still' : 'app.readOnly.over'),
    });
  };
  return { busy, reopen };
};

/** The line; it is there for screen readers before there is anything to say. */
export const ReadOnlyLine = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const readOnly = useSession().session.app.workspace?.readOnly ?? null;
  const { busy, reopen } = useReopen();
  return (
    <aside className={css.place} aria-label={t('app.readOnly.title')}>
      <p role="status" className={readOnly ? css.text : undefined}>
        {readOnly ? <strong>{t('app.readOnly.title')}</strong> : null}
        {readOnly
          ? readOnlyWords(readOnly, format.date).map(({ key, values }) => (
              <span key={key}>{t(`app.readOnly.${key}`, values)}</span>
            ))
          : null}
      </p>
      {readOnly ? (
        <Button size="compact-xs" loading={busy} onClick={() => void reopen()}>
          {t('app.readOnly.again')}
        </Button>
      ) : null}
    </aside>
  );
};
