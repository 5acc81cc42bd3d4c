/** Takes an import back: says what will happen, asks, and says what happened. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndoResult } from '../../../shared/import/index.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useUndo } from './undo-context.tsx';
import css from './undo-panel.module.css';

/** What an undo would take back. */
export interface Undoable {
  readonly import: number;
  /** Rows that it added, and rows that it changed. */
  readonly added: number;
  readonly changed: number;
}

/** What taking back did, sentence by sentence. */
const Undone = ({ result }: { readonly result: UndoResult }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const number = (value: number): string => format.number(value, 0);
  const { removed, restored, kept, alsoIn } = result;
  return (
    <div className={css.undone} role="status">
      <p>
        <b>{t('imports.undone.title')}</b>
      </p>
      <p>{t('imports.undone.removed', { count: removed, rows: number(removed) })}</p>
      {restored > 0 ? <p>{t('imports.undone.restored', { count: restored, rows: number(restored) })}</p> : null}
      {kept > 0 ? <p>{t('imports.undone.kept', { count: kept, rows: number(kept) })}</p> : null}
      {alsoIn.map(({ import: id, file, rows }) => (
        <p key={`${id} ${file}`}>{t('imports.undone.alsoIn', { count: rows, rows: number(rows), file, id })}</p>
      ))}
    </div>
  );
};

/** The question before, with what will happen. */
const Question = ({ of, onEnd }: { readonly of: Undoable; readonly onEnd: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { undo } = useUndo();
  const sentences = [
    t('imports.undo.removes', { count: of.added, rows: format.number(of.added, 0) }),
    ...(of.changed > 0
      ? [t('imports.undo.restores', { count: of.changed, rows: format.number(of.changed, 0) })]
      : []),
    t('imports.undo.keeps'),
  ];
  const go = (): void => {
    undo(of.import);
    onEnd();
  };
  return (
    <div className={css.question} role="group" aria-label={t('imports.undo.ask')}>
      <p>
        <b>{t('imports.undo.ask')}</b>
        <span>{sentences.join(' ')}</span>
      </p>
      <Button variant="filled" onClick={go} autoFocus>
        {t('imports.undo.go')}
      </Button>
      <Button onClick={onEnd}>{t('imports.undo.stay')}</Button>
    </div>
  );
};

/** The button, the question behind it, and the result after it. */
export const UndoPanel = ({ of, undone = false }: { readonly of: Undoable; readonly undone?: boolean }) => {
  const { t } = useTranslation();
  const { results, busy } = useUndo();
  const [asking, setAsking] = useState(false);
  const result = results.get(of.import);
  if (result) return <Undone result={result} />;
  if (undone) return null;
  if (asking) return <Question of={of} onEnd={() => setAsking(false)} />;
  return (
    <Button disabled={busy} onClick={() => setAsking(true)}>
      {t('imports.undo.action')}
    </Button>
  );
};
