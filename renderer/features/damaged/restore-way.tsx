/** The first way out: the newest backup that can be read takes the damaged file's place. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Damaged } from '../../../shared/calls/backups.ts';
import type { ErrorValue } from '../../../shared/errors.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import { useErrorText } from '../../app/use-error-text.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useHolds } from '../settings/backups/holds.ts';
import css from './ways-out.module.css';

interface RestoreWayProps {
  readonly damaged: Damaged;
  readonly onClose: () => void;
}

/** Why the last one was refused; those that were are not offered again. */
const useRestore = (onClose: () => void) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const { say, sayError } = useNotices();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [why, setWhy] = useState<ErrorValue | null>(null);
  const restore = async (file: string): Promise<void> => {
    setBusy(true);
    const answer = await callEngine('damaged.restore', { file });
    setBusy(false);
    if (answer.ok) {
      onClose();
      dispatch({ type: 'workspace.entered', workspace: answer.value });
      return say({ tone: 'done', text: t('damaged.restored') });
    }
    if (!answer.error.code.startsWith('backup.')) {
      onClose();
      return sayError(answer.error);
    }
    setRefused((before) => [...before, file]);
    setWhy(answer.error);
  };
  return { restore, isBusy, refused, why };
};

/** What it would bring back, and the button; the next one where the newest is refused. */
export const RestoreWay = ({ damaged, onClose }: RestoreWayProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const errorText = useErrorText();
  const holds = useHolds();
  const { restore, isBusy, refused, why } = useRestore(onClose);
  const good = damaged.backups.find(({ file, contents }) => contents !== null && !refused.includes(file));
  const date = good ? format.date(good.madeAt.slice(0, 10)) : '';
  return (
    <>
      {why ? <p role="alert">{errorText(why)}</p> : null}
      {good?.contents ? (
        <>
          <p>
            {t('damaged.restoreHint', { date, time: good.madeAt.slice(11, 16), holds: holds(good.contents) })}
          </p>
          <Button
            variant="filled"
            className={css.act}
            loading={isBusy}
            onClick={() => void restore(good.file)}
            data-autofocus
          >
            {t('damaged.restore')}
          </Button>
        </>
      ) : (
        <p>{t('damaged.none')}</p>
      )}
    </>
  );
};
