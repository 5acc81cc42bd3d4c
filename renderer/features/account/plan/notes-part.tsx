/** What was noted about the account, newest first, and the field for the next note. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';
import { Signature } from '../../plan/signature/signature.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import { useAccountPage } from '../page-context.ts';
import { NoteForm } from './note-form.tsx';
import { NoteItem } from './note-item.tsx';
import css from './parts.module.css';
import { useNoteDraft } from './use-note-draft.ts';
import { useNoteSteps } from './use-note-steps.ts';

const NewNote = () => {
  const { t } = useTranslation();
  const { id } = useAccountPage().score;
  const { add } = useNoteSteps();
  const writing = useNoteDraft(`account:${id}`);
  return <NoteForm key={id} writing={writing} label={t('account.plan.notes.new')} onKeep={add} />;
};

/** More than these are one press away. */
const shownFirst = 20;

/** The part. */
export const NotesPart = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { notes } = useAccountPage().plan;
  const [isWhole, setWhole] = useState(false);
  const kept = useKeptFocus<HTMLDivElement>(notes, 'list');
  return (
    <div className={css.part} {...kept}>
      <Section
        title={t('account.plan.notes.title')}
        aside={notes.length === 0 ? null : format.number(notes.length, 0)}
      >
        <NewNote />
        <Signature />
        {notes.length === 0 ? (
          <Empty what={t('account.plan.notes.empty')} toDo={t('account.plan.notes.emptyToDo')} />
        ) : null}
        <ul className={css.cards} aria-label={t('account.plan.notes.title')}>
          {(isWhole ? notes : notes.slice(0, shownFirst)).map((note) => (
            <NoteItem key={note.id} note={note} />
          ))}
        </ul>
        {isWhole || notes.length <= shownFirst ? null : (
          <TextLink onClick={() => setWhole(true)}>
            {t('common.showAll', { count: notes.length, shown: format.number(notes.length, 0) })}
          </TextLink>
        )}
      </Section>
    </div>
  );
};
