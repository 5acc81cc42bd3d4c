/** Files of models as React context: chosen on the model's screen or dropped on the window while it is shown. */
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftProblem } from '../../../../shared/model/model-page.ts';
import { callEngine, fileRefs } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { useModelDraft } from '../draft-context.tsx';
import { draftFrom } from './ready-draft.ts';

/** A file that is no model, and why. */
export interface WrongFile {
  readonly name: string;
  readonly problems: readonly DraftProblem[];
}

interface ModelFileValue {
  /** Reads a file: it becomes the draft, or its problems are listed among the versions. */
  readonly open: (file: File) => Promise<void>;
  readonly wrong: WrongFile | null;
  readonly dismiss: () => void;
}

const ModelFileContext = createContext<ModelFileValue | null>(null);

/** Holds the last wrong file for everything inside. */
export const ModelFileProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { session, dispatch: show } = useSession();
  const { dispatch } = useModelDraft();
  const { say, sayError } = useNotices();
  const [last, setLast] = useState<{ readonly opening: number; readonly file: WrongFile } | null>(null);
  const { asOf, opening } = session;
  // What was wrong with a file of another workspace says nothing here.
  const wrong = last?.opening === opening ? last.file : null;
  const open = useCallback(
    async (file: File): Promise<void> => {
      setLast(null);
      const [ref] = await fileRefs([file]);
      if (!ref) return sayError({ code: 'file.unreadable', detail: { file: file.name } });
      const answer = await callEngine('model.readFile', { file: ref.id, ...(asOf !== null && { asOf }) });
      if (!answer.ok) return sayError(answer.error);
      const { model, problems } = answer.value;
      if (model) {
        dispatch({ type: 'replaced', from: (base) => draftFrom(model, base) });
        return say({ tone: 'done', text: t('model.versions.taken', { what: file.name }) });
      }
      setLast({ opening, file: { name: file.name, problems } });
      show({ type: 'screen.shown', screen: { name: 'model', tab: 'versions' } });
    },
    [asOf, opening, dispatch, say, sayError, show, t],
  );
  const dismiss = useCallback(() => setLast(null), []);
  const value = useMemo(() => ({ open, wrong, dismiss }), [open, wrong, dismiss]);
  return <ModelFileContext value={value}>{children}</ModelFileContext>;
};

/** Files of models. */
export const useModelFile = (): ModelFileValue => {
  const value = useContext(ModelFileContext);
  if (!value) throw new Error('useModelFile outside ModelFileProvider');
  return value;
};
