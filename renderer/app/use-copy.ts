/** Copying, and saying what came of it. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../ui/copy-text.ts';
import { useNotices } from './notices.tsx';

/** What copies a text and says `done`, or that nothing was copied. To be called from a key or a click. */
export const useCopy = (): ((text: string, done: string) => void) => {
  const { t } = useTranslation();
  const { say } = useNotices();
  return useCallback(
    (text, done) =>
      say(copyText(text) ? { tone: 'done', text: done } : { tone: 'problem', text: t('common.notCopied') }),
    [t, say],
  );
};
