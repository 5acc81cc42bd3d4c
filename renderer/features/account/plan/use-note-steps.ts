/** Keeps, changes and removes notes, each with the way back; what goes wrong is said. Answers whether it was done. */
import { useTranslation } from 'react-i18next';
import type { ErrorValue } from '../../../../shared/errors.ts';
import type { AccountNote } from '../../../../shared/model/plan/note.ts';
import { useNotices } from '../../../app/notices.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { usePlanStep } from '../../plan/use-plan-step.ts';
import { useAccountPage } from '../page-context.ts';
import { beginningOf, type NoteText } from './note-drafts.ts';

/** The steps. */
export interface NoteSteps {
  /** A new note bears the date that is looked at. */
  readonly add: (said: NoteText) => Promise<boolean>;
  readonly change: (note: AccountNote, said: NoteText) => Promise<boolean>;
  readonly remove: (note: AccountNote) => Promise<boolean>;
}

/** The steps for the account here. */
export const useNoteSteps = (): NoteSteps => {
  const { t } = useTranslation();
  const format = useFormat();
  const step = usePlanStep();
  const { sayError } = useNotices();
  const { asOf, score } = useAccountPage();
  const isDone = (error: ErrorValue | null): boolean => {
    if (error) sayError(error);
    return error === null;
  };
  const saidOf = ({ date }: Pick<AccountNote, 'date'>) => ({ date: format.date(date) });
  return {
    add: async ({ text, prints }) => {
      const done = t('account.plan.notes.added', { text: isolated(beginningOf(text)) });
      return isDone(await step('notes.add', { account: score.id, date: asOf, text, prints }, done));
    },
    change: async (note, { text, prints }) => {
      const { id, date } = note;
      const done = t('account.plan.notes.changed', saidOf(note));
      return isDone(await step('notes.change', { note: id, date, text, prints }, done));
    },
    remove: async (note) =>
      isDone(await step('notes.remove', { note: note.id }, t('account.plan.notes.removed', saidOf(note)))),
  };
};
