/** Above the model: what it is called, whether it was changed, and the way back and forth. */
import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { type Editor, useEditor, useProblems } from './draft-context.tsx';
import { changeCount, isChanged } from './draft-state.ts';
import css from './model-head.module.css';
import { ProblemLines } from './problem-lines.tsx';

const Name = () => {
  const { t } = useTranslation();
  const { draft, edit } = useEditor();
  const problems = useProblems('name');
  const id = useId();
  return (
    <div className={css.name}>
      <TextField
        look="heading"
        label={t('model.frame.name')}
        value={draft.name}
        onChange={(name, stay) => edit((model) => ({ ...model, name }), stay)}
        problem={problems.length > 0 ? id : undefined}
      />
      <ProblemLines problems={problems} id={id} />
    </div>
  );
};

/** Whether the draft is what scores now, and in how many parts it is not. */
const Changed = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = useEditor();
  const count = changeCount(state);
  return (
    <span className={css.changed} data-changed={count > 0 ? '' : undefined} role="status">
      {count > 0
        ? t('model.frame.changed', { count, shown: format.number(count, 0) })
        : t('model.frame.unchanged')}
    </span>
  );
};

const Steps = ({ state, dispatch }: Pick<Editor, 'state' | 'dispatch'>) => {
  const { t } = useTranslation();
  return (
    <div className={css.steps}>
      <Button
        title={t('model.frame.undoKeys')}
        disabled={state.past.length === 0}
        onClick={() => dispatch({ type: 'undone' })}
      >
        {t('model.frame.undo')}
      </Button>
      <Button
        title={t('model.frame.redoKeys')}
        disabled={state.future.length === 0}
        onClick={() => dispatch({ type: 'redone' })}
      >
        {t('model.frame.redo')}
      </Button>
      <Button
        title={t('model.frame.discardHint')}
        disabled={!isChanged(state)}
        onClick={() => dispatch({ type: 'discarded' })}
      >
        {t('model.frame.discard')}
      </Button>
    </div>
  );
};

/** One line. */
export const ModelHead = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, dispatch } = useEditor();
  return (
    <header className={css.head}>
      <h1 className={css.title}>{t('app.places.model')}</h1>
      <Name />
      <span className={css.version}>
        {t('model.frame.version', { version: format.number(state.base.version, 0) })}
      </span>
      <Changed />
      <Steps state={state} dispatch={dispatch} />
    </header>
  );
};
