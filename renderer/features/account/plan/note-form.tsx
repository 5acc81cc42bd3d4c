/** Writing a note: Ctrl+Enter keeps it, Escape gives it up. */
import { Button, Switch, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHints } from '../../../ui/key-hints.tsx';
import { isTouched, type NoteText } from './note-drafts.ts';
import css from './notes-part.module.css';
import type { NoteWriting } from './use-note-draft.ts';

/** As long as the call takes it. */
const longest = 4000;

interface NoteFormProps {
  readonly writing: NoteWriting;
  /** What the field is, for screen readers. */
  readonly label: string;
  /** Stores it; answers whether it was. */
  readonly onKeep: (said: NoteText) => Promise<boolean>;
  /** Whether the form goes when it is left, and begins with the focus. */
  readonly isEdit?: boolean;
}

const isKeep = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key === 'Enter' && (ctrlKey || metaKey);

/** Keeps the note once, however often it is pressed. */
const useKeeping = ({ writing, onKeep }: Pick<NoteFormProps, 'writing' | 'onKeep'>) => {
  const [isTried, setTried] = useState(false);
  const isBusy = useRef(false);
  const { draft, end } = writing;
  const isBlank = draft.text.trim() === '';
  const keep = async (): Promise<void> => {
    setTried(true);
    if (isBlank || isBusy.current) return;
    isBusy.current = true;
    const isKept = await onKeep({ text: draft.text, prints: draft.prints });
    isBusy.current = false;
    if (!isKept) return;
    setTried(false);
    end();
  };
  return { keep, isRefused: isTried && isBlank, forgive: () => setTried(false) };
};

const Keys = () => {
  const { t } = useTranslation();
  const hints = [
    { keys: ['Ctrl', 'Enter'], does: t('account.plan.notes.keep') },
    { keys: ['Esc'], does: t('common.cancel') },
  ];
  return <KeyHints label={t('account.plan.notes.keys')} hints={hints} />;
};

/** The form. */
export const NoteForm = ({ writing, label, onKeep, isEdit = false }: NoteFormProps) => {
  const { t } = useTranslation();
  const { draft, type, giveUp } = writing;
  const { keep, isRefused, forgive } = useKeeping({ writing, onKeep });
  const isOpen = isEdit || isTouched(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void keep();
  };
  const leave = (): void => {
    forgive();
    giveUp();
  };
  const press = (event: KeyboardEvent): void => {
    if (isKeep(event)) {
      event.preventDefault();
      void keep();
    }
    if (event.key !== 'Escape' || event.defaultPrevented || !(isOpen || isRefused)) return;
    event.preventDefault();
    leave();
  };
  return (
    <form className={css.form} onSubmit={submit} onKeyDown={press}>
      <Textarea
        size="xs"
        autosize
        minRows={2}
        maxRows={12}
        maxLength={longest}
        dir={draft.text === '' ? undefined : 'auto'}
        aria-label={label}
        placeholder={t('account.plan.notes.hint')}
        autoFocus={isEdit}
        value={draft.text}
        error={isRefused ? t('errors.plan.noText') : undefined}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <div className={css.foot}>
        <Switch
          size="xs"
          label={t('account.plan.notes.prints')}
          checked={draft.prints}
          onChange={(event) => type({ prints: event.currentTarget.checked })}
        />
        <span className={css.presses}>
          {isOpen ? (
            <Button size="compact-xs" onClick={leave}>
              {t('common.cancel')}
            </Button>
          ) : null}
          <Button type="submit" size="compact-xs" variant={isOpen ? 'filled' : 'default'}>
            {t('account.plan.notes.keep')}
          </Button>
        </span>
      </div>
      {isOpen ? <Keys /> : null}
    </form>
  );
};
