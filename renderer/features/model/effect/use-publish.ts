/** Publishes the draft and says what came of it. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useRefresh } from '../../../app/use-refresh.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';

/** What publishes with a note, and whether that is under way. */
export interface Publishing {
  /** Answers whether the draft is now the current model. */
  readonly publish: (note: string) => Promise<boolean>;
  readonly busy: boolean;
}

/** The way to publish the draft of the moment. */
export const usePublish = (): Publishing => {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, dispatch } = useEditor();
  const { say, sayError } = useNotices();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const publish = useCallback(
    async (note: string): Promise<boolean> => {
      setBusy(true);
      const answer = await callEngine('model.publish', { draft: { ...draft }, note });
      setBusy(false);
      if (!answer.ok) sayError(answer.error);
      else if (!answer.value.published) say({ tone: 'problem', text: t('model.effect.refused') });
      else {
        const { version, isNew } = answer.value;
        dispatch({ type: 'published', model: { ...draft, version }, from: draft });
        const number = format.number(version, 0);
        say({
          tone: 'done',
          text: t(isNew ? 'model.effect.published' : 'model.effect.same', { version: number }),
        });
        await refresh();
        return true;
      }
      return false;
    },
    [draft, dispatch, say, sayError, refresh, t, format],
  );
  return { publish, busy };
};
