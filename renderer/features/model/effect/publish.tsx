/** Publishing: the button or why there is nothing to publish, then a note and the question, in place. */
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';
import { isChanged } from '../draft-state.ts';
import { nextVersion, publishState } from './publish-state.ts';
import css from './publish.module.css';
import { usePublish } from './use-publish.ts';

/** The same limit as in the contract. */
const longestNote = 500;

/** Ctrl+S, on any keyboard and wherever the focus is; the browser's own saving of the page is never wanted here. */
const useSaveKey = (onSave: () => void): void => {
  const current = useRef(onSave);
  useEffect(() => {
    current.current = onSave;
  });
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent): void => {
      const isSave = event.code === 'KeyS' || event.key.toLowerCase() === 's';
      if (!isSave || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      current.current();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
};

/** The note and the last question before every score changes. */
const Question = ({ canPublish, onEnd }: { readonly canPublish: boolean; readonly onEnd: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, page } = useEditor();
  const { publish, busy } = usePublish();
  const [note, setNote] = useState('');
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (canPublish && !busy && (await publish(note))) onEnd();
  };
  const keepEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onEnd();
  };
  const version = format.number(nextVersion(draft, page.versions), 0);
  return (
    <form
      className={css.question}
      aria-label={t('model.effect.ask', { version })}
      onSubmit={(event) => void go(event)}
      onKeyDown={keepEscape}
    >
      <p>
        <b>{t('model.effect.ask', { version })}</b> {t('model.effect.askMeans')}
      </p>
      <TextInput
        label={t('model.effect.note')}
        placeholder={t('model.effect.noteHint')}
        value={note}
        maxLength={longestNote}
        autoFocus
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={css.buttons}>
        <Button type="submit" variant="filled" disabled={!canPublish || busy}>
          {t('model.effect.publish')}
        </Button>
        <Button onClick={onEnd}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};

/** Where the draft stands, and the way on. */
export const Publish = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, draft, page, check, isChecking } = useEditor();
  const [asking, setAsking] = useState(false);
  const changed = isChanged(state);
  const standing = publishState({ changed, check, isChecking });
  // An answer that is on its way must not make the button flicker at every step of a slider.
  const canAsk = standing === 'ready' || standing === 'checking';
  useSaveKey(() => {
    if (canAsk) setAsking(true);
  });
  const version = format.number(nextVersion(draft, page.versions), 0);
  const words = {
    unchanged: t('model.effect.unchanged'),
    problems: t('model.effect.mendFirst'),
    ready: t('model.effect.willBe', { version }),
    checking: t('model.effect.willBe', { version }),
  };
  if (asking && changed)
    return (
      <div className={css.publish}>
        <Question canPublish={standing === 'ready'} onEnd={() => setAsking(false)} />
      </div>
    );
  return (
    <div className={css.publish}>
      <p className={css.standing} id="model-standing">
        {words[standing]}
      </p>
      <Button
        variant="filled"
        disabled={!canAsk}
        aria-describedby="model-standing"
        aria-keyshortcuts="Control+S"
        onClick={() => setAsking(true)}
      >
        {t('model.effect.publishAs')}
      </Button>
    </div>
  );
};
