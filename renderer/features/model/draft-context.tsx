/** The draft of the model as React context: it stays while the user looks at other screens. */
import { createContext, useContext, useMemo, type Dispatch, type ReactNode } from 'react';
import type { Model } from '../../../shared/model/model.ts';
import type { DraftCheck, DraftProblem, ModelPage, ModelPreview } from '../../../shared/model/model-page.ts';
import { usePerOpening } from '../../app/use-per-opening.ts';
import { type DraftAction, type DraftState, heldDraft } from './draft-state.ts';

interface DraftValue {
  readonly state: DraftState | null;
  readonly dispatch: Dispatch<DraftAction>;
}

const DraftContext = createContext<DraftValue | null>(null);

/** Holds the draft for everything inside; it belongs to the workspace that is open. */
export const ModelDraftProvider = ({ children }: { readonly children: ReactNode }) => {
  const [state, dispatch] = usePerOpening(heldDraft);
  const value = useMemo(() => ({ state, dispatch }), [state, dispatch]);
  return <DraftContext value={value}>{children}</DraftContext>;
};

/** The draft, null until the model was opened once, and the way to change it. */
export const useModelDraft = (): DraftValue => {
  const value = useContext(DraftContext);
  if (!value) throw new Error('useModelDraft outside ModelDraftProvider');
  return value;
};

/** What the parts of the model's screen work with. */
export interface Editor {
  readonly page: ModelPage;
  readonly state: DraftState;
  readonly draft: Model;
  /** Changes the draft; edits with one `gesture` right after each other are one step back. */
  readonly edit: (change: (model: Model) => Model, gesture?: string) => void;
  readonly dispatch: Dispatch<DraftAction>;
  /** What is wrong with the draft or what it does; the last answer while the next one is on its way, null before the first. */
  readonly check: DraftCheck | null;
  readonly isChecking: boolean;
  /** Keys of metrics that anything in the workspace can feed, as last heard; null before the first answer. */
  readonly fed: ReadonlySet<string> | null;
}

const EditorContext = createContext<Editor | null>(null);

/** Gives the editor to the parts of the screen. */
export const EditorProvider = EditorContext;

/** The editor. */
export const useEditor = (): Editor => {
  const value = useContext(EditorContext);
  if (!value) throw new Error('useEditor outside EditorProvider');
  return value;
};

const EffectContext = createContext<ModelPreview | null>(null);

/** Gives the effect to its panel, apart from the editor: a new effect draws none of the fields again. */
export const EffectProvider = EffectContext;

/** What the newest checked draft without problems does; null before the first answer. */
export const useDraftEffect = (): ModelPreview | null => useContext(EffectContext);

/** The problems at a place of the draft and inside of it: `metrics[3]`, `metrics[3].points`. */
export const useProblems = (path: string): readonly DraftProblem[] => {
  const { check } = useEditor();
  return (check?.problems ?? []).filter(
    (problem) =>
      problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`),
  );
};
