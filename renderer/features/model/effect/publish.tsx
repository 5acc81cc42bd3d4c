/** Publishing: the button or why there is nothing to publish, then a note and the question, in place. */
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { nextVersion } from '../../../../shared/model/next-version.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';
import { isChanged } from '../draft-state.ts';
import { publishState } from './publish-state.ts';
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

/** The number that publishing will give, as it is shown. */
const useNextVersion = (): string => {
  const { draft, page } = useEditor();
  const versions = page.versions.map(({ version }) => version);
  return useFormat().number(nextVersion(draft.version, versions), 0);
};

/** The note and the last question before every score changes. */
const Question = ({ canPublish, onEnd }: { readonly canPublish: boolean; readonly onEnd: () => void }) => {
  const { t } = useTranslation();
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
  const version = useNextVersion();
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

/** That another version was published since the draft was begun. */
const Overtaken = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = useEditor();
  if (state.overtakenBy === null || !isChanged(state)) return null;
  return (
    <p className={css.overtaken} role="status">
      {t('model.effect.overtaken', { version: format.number(state.overtakenBy, 0) })}
    </p>
  );
};

/** Where the draft stands, and the way on. */
const Standing = () => {
  const { t } = useTranslation();
  const { state, check, isChecking } = useEditor();
  const [asking, setAsking] = useState(false);
  const changed = isChanged(state);
  const standing = publishState({ changed, check, isChecking });
  // An answer that is on its way must not make the button flicker at every step of a slider.
  const canAsk = standing === 'ready' || standing === 'checking';
  useSaveKey(() => {
    if (canAsk) setAsking(true);
  });
  const version = useNextVersion();
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

/** What stands between the draft and being current. */
export const Publish = () => (
  <>
    <Overtaken />
    <Standing />
  </>
);
