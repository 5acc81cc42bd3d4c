/** Leaving the workspace: what nothing holds yet is named first, and let go only when the user says so. */
import { Button } from '@mantine/core';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNoteDrafts } from '../features/account/plan/note-drafts-context.tsx';
import { useModelDraft } from '../features/model/draft-context.tsx';
import { usePlayDrafts } from '../features/plan/plays/plays-context.tsx';
import { useQuestionnaire } from '../features/questionnaire/questionnaire-context.tsx';
import { useAnswerForm } from '../features/surveys/answers/answers-context.tsx';
import { Ask } from '../ui/ask.tsx';
import { useFormat } from '../ui/use-format.ts';
import css from './leaving.module.css';
import { useSession } from './session.tsx';
import { type Unsaved, unsavedIn } from './unsaved.ts';
import { useUnloadGuard } from './use-unload-guard.ts';

type Leave = (go: () => void) => void;

const LeavingContext = createContext<Leave | null>(null);

const nothing: Unsaved = { changes: 0, answers: 0, surveys: 0, plays: 0, notes: 0 };

const countOf = ({ changes, answers, surveys, plays, notes }: Unsaved): number =>
  changes + answers + surveys + plays + notes;

const useUnsaved = (): Unsaved => {
  const { workspace } = useSession().session.app;
  const { state } = useModelDraft();
  const { flow } = useQuestionnaire();
  const { form } = useAnswerForm();
  const { state: plays } = usePlayDrafts();
  const { drafts: notes } = useNoteDrafts();
  return workspace ? unsavedIn({ draft: state, answers: flow, survey: form, plays, notes }) : nothing;
};

const Lost = ({ changes, answers, surveys, plays, notes }: Unsaved) => {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = (count: number): string => format.number(count, 0);
  return (
    <ul className={css.lost}>
      {changes > 0 ? <li>{t('app.leaving.model', { count: changes, shown: shown(changes) })}</li> : null}
      {answers > 0 ? <li>{t('app.leaving.answers', { count: answers, shown: shown(answers) })}</li> : null}
      {surveys > 0 ? <li>{t('app.leaving.survey')}</li> : null}
      {plays > 0 ? <li>{t('app.leaving.plays', { count: plays, shown: shown(plays) })}</li> : null}
      {notes > 0 ? <li>{t('app.leaving.notes', { count: notes, shown: shown(notes) })}</li> : null}
    </ul>
  );
};

interface QuestionProps {
  readonly unsaved: Unsaved;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

const Question = ({ unsaved, onStay, onLeave }: QuestionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const count = countOf(unsaved);
  return (
    <Ask isOpen onClose={onStay} title={t('app.leaving.title', { count, shown: format.number(count, 0) })}>
      <Lost {...unsaved} />
      <p className={css.hint}>{t('app.leaving.hint')}</p>
      <div className={css.buttons}>
        <Button variant="filled" onClick={onLeave}>
          {t('app.leaving.discard')}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {t('common.cancel')}
        </Button>
      </div>
    </Ask>
  );
};

/** Asks for everything inside before the workspace is left. */
export const LeavingProvider = ({ children }: { readonly children: ReactNode }) => {
  const unsaved = useUnsaved();
  const [going, setGoing] = useState<(() => void) | null>(null);
  const isSafe = countOf(unsaved) === 0;
  const isLocked = useSession().session.app.locked !== null;
  // What was asked before the window was locked is not to be answered by whoever stands before it now.
  useEffect(() => setGoing(null), [isLocked]);
  useUnloadGuard(isSafe);
  const leave = useCallback<Leave>((go) => (isSafe ? go() : setGoing(() => go)), [isSafe]);
  const answer = (next: (() => void) | null): void => {
    setGoing(null);
    next?.();
  };
  return (
    <LeavingContext value={leave}>
      {children}
      {going ? <Question unsaved={unsaved} onStay={() => answer(null)} onLeave={() => answer(going)} /> : null}
    </LeavingContext>
  );
};

/** Leaves the workspace in the way that is given: at once when nothing would be lost, else once the user agrees. */
export const useLeave = (): Leave => {
  const leave = useContext(LeavingContext);
  if (!leave) throw new Error('useLeave outside LeavingProvider');
  return leave;
};
