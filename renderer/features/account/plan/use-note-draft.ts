/** A note while it is written: it stays in the window until it is stored or given up. */
import { useTranslation } from 'react-i18next';
import { useNotices } from '../../../app/notices.tsx';
import { type DraftPlace, draftAt, isTouched, type NoteDraft, type NoteText } from './note-drafts.ts';
import { useNoteDrafts } from './note-drafts-context.tsx';

/** What a form of a note works with. */
export interface NoteWriting {
  readonly draft: NoteDraft;
  readonly type: (text: Partial<NoteText>) => void;
  /** It is stored. */
  readonly end: () => void;
  /** What was typed can be brought back. */
  readonly giveUp: () => void;
}

/** The draft of a place. */
export const useNoteDraft = (place: DraftPlace): NoteWriting => {
  const { t } = useTranslation();
  const { say } = useNotices();
  const { drafts, dispatch } = useNoteDrafts();
  const draft = draftAt(drafts, place);
  const end = (): void => dispatch({ type: 'ended', place });
  return {
    draft,
    type: (text) => dispatch({ type: 'typed', place, text }),
    end,
    giveUp: () => {
      end();
      if (!isTouched(draft)) return;
      const run = (): void => dispatch({ type: 'back', place, draft });
      const action = { label: t('account.plan.notes.bringBack'), run, isOnce: true } as const;
      say({ tone: 'plain', text: t('account.plan.notes.givenUp'), action });
    },
  };
};
