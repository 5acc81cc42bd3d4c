/** One note: its date and author, its text with its own line breaks and direction; edited in place, removed. */
import { useTranslation } from 'react-i18next';
import type { AccountNote } from '../../../../shared/model/plan/note.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { NoteForm } from './note-form.tsx';
import { useNoteDrafts } from './note-drafts-context.tsx';
import type { DraftPlace } from './note-drafts.ts';
import css from './notes-part.module.css';
import { useNoteDraft } from './use-note-draft.ts';
import { useNoteSteps } from './use-note-steps.ts';

interface NoteProps {
  readonly note: AccountNote;
}

const Head = ({ note: { date, author, prints } }: NoteProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className={css.head}>
      <b>{format.date(date)}</b>
      {author === null ? null : <bdi>{author}</bdi>}
      {prints ? <span className={css.tag}>{t('account.plan.notes.printed')}</span> : null}
    </p>
  );
};

const Shown = ({ note, onEdit }: NoteProps & { readonly onEdit: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { remove } = useNoteSteps();
  const labelOf = (word: string): string => t('account.plan.pressOf', { word, name: format.date(note.date) });
  return (
    <>
      <p className={css.text} dir="auto">
        {note.text}
      </p>
      <div className={css.presses}>
        <TextLink label={labelOf(t('account.plan.edit'))} onClick={onEdit}>
          {t('account.plan.edit')}
        </TextLink>
        <TextLink label={labelOf(t('account.plan.remove'))} onClick={() => void remove(note)}>
          {t('account.plan.remove')}
        </TextLink>
      </div>
    </>
  );
};

const Edited = ({ note, place }: NoteProps & { readonly place: DraftPlace }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { change } = useNoteSteps();
  const writing = useNoteDraft(place);
  return (
    <NoteForm
      isEdit
      writing={writing}
      label={t('account.plan.notes.of', { date: format.date(note.date) })}
      onKeep={(said) => change(note, said)}
    />
  );
};

/** The note. */
export const NoteItem = ({ note }: NoteProps) => {
  const { drafts, dispatch } = useNoteDrafts();
  const place: DraftPlace = `note:${note.id}`;
  const begin = (): void => dispatch({ type: 'began', place, kept: { text: note.text, prints: note.prints } });
  return (
    <li className={css.item}>
      <Head note={note} />
      {drafts[place] ? <Edited note={note} place={place} /> : <Shown note={note} onEdit={begin} />}
    </li>
  );
};
