/** Notes that are being written: they outlive the view and the account that is looked at. Pure. */
import type { AccountNote } from '../../../../shared/model/plan/note.ts';
import { perOpening } from '../../../app/per-opening.ts';

/** What people say in a note. */
export type NoteText = Pick<AccountNote, 'text' | 'prints'>;

/** Where a draft belongs: a new note of an account, or one that is there. */
export type DraftPlace = `account:${number}` | `note:${number}`;

/** A note as it is typed, beside what is kept of it. */
export interface NoteDraft extends NoteText {
  readonly kept: NoteText;
}

/** All drafts by their places. */
export type NoteDrafts = Readonly<Partial<Record<DraftPlace, NoteDraft>>>;

/** What can happen to them. */
export type NoteDraftAction =
  | { readonly type: 'began'; readonly place: DraftPlace; readonly kept: NoteText }
  | { readonly type: 'typed'; readonly place: DraftPlace; readonly text: Partial<NoteText> }
  /** It was stored, or given up. */
  | { readonly type: 'ended'; readonly place: DraftPlace }
  /** One that was given up by mistake. */
  | { readonly type: 'back'; readonly place: DraftPlace; readonly draft: NoteDraft };

/** A new note before anybody typed. */
const blankNote: NoteText = { text: '', prints: false };

/** The draft of a place, as it begins where there is none. */
export const draftAt = (drafts: NoteDrafts, place: DraftPlace): NoteDraft =>
  drafts[place] ?? { ...blankNote, kept: blankNote };

/** Whether something would be lost with it. */
export const isTouched = ({ text, prints, kept }: NoteDraft): boolean =>
  kept.text === '' ? text.trim() !== '' : text.trim() !== kept.text || prints !== kept.prints;

/** How many drafts hold something that nothing else holds. */
export const touchedCount = (drafts: NoteDrafts): number =>
  Object.values(drafts).filter((draft) => draft !== undefined && isTouched(draft)).length;

const without = (drafts: NoteDrafts, place: DraftPlace): NoteDrafts => {
  const { [place]: _, ...others } = drafts;
  return others;
};

/** The next drafts. */
export const reduceDrafts = (drafts: NoteDrafts, action: NoteDraftAction): NoteDrafts => {
  const { place } = action;
  switch (action.type) {
    case 'began':
      return { ...drafts, [place]: { ...action.kept, kept: action.kept } };
    case 'typed':
      return { ...drafts, [place]: { ...draftAt(drafts, place), ...action.text } };
    case 'ended':
      return without(drafts, place);
    case 'back':
      return { ...drafts, [place]: action.draft };
  }
};

/** The drafts of each opening of a workspace. */
export const heldDrafts = perOpening<NoteDrafts, NoteDraftAction>(reduceDrafts, {});

/** As much of a note as tells it from another one. */
const beginningLetters = 40;

/** The first words of a note, on one line. */
export const beginningOf = (text: string): string => {
  const letters = [...text.trim().replaceAll(/\s+/g, ' ')];
  return letters.length > beginningLetters
    ? `${letters.slice(0, beginningLetters).join('').trim()}…`
    : letters.join('');
};
