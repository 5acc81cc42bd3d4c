/** Puts another model in the place of the draft and says so; Undo brings the draft back. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Model } from '../../../../shared/model/model.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useEditor } from '../draft-context.tsx';

/** Takes a model as the draft; `what` is what the reader calls it. */
export const useTakeDraft = (): ((what: string, change: (draft: Model) => Model) => void) => {
  const { t } = useTranslation();
  const { edit } = useEditor();
  const { say } = useNotices();
  return useCallback(
    (what, change) => {
      edit(change);
      say({ tone: 'plain', text: t('model.versions.taken', { what }) });
    },
    [edit, say, t],
  );
};
