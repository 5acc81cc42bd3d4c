/** A model while it is edited: the draft, the way back and forth, and the metric that is looked at. Pure. */
import type { Model } from '../../../shared/model/model.ts';

/** The draft and what it was before. */
export interface DraftState {
  /** The current model that the draft began with. */
  readonly base: Model;
  readonly draft: Model;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** Key of the metric whose details are open. */
  readonly metric: string | null;
}

/** A step of the way back; `gesture` joins the edits of one drag or one stay in a field. */
interface Draft {
  readonly draft: Model;
  readonly gesture: string | null;
}

/** What can happen to a draft. */
export type DraftAction =
  /** Another model is current: an untouched draft follows it, a changed one stays. */
  | { readonly type: 'opened'; readonly model: Model }
  /** Edits with one `gesture` right after each other are one step back. */
  | { readonly type: 'edited'; readonly change: (model: Model) => Model; readonly gesture?: string | undefined }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'discarded' }
  /** A draft is now the current model: `model`, that draft with its number. */
  | { readonly type: 'published'; readonly model: Model; readonly from: Model }
  | { readonly type: 'metric.shown'; readonly metric: string | null };

/** As many steps back as anybody takes. */
const mostSteps = 200;

/** A fresh draft of a model. */
export const draftOf = (model: Model): DraftState => ({
  base: model,
  draft: model,
  past: [],
  future: [],
  metric: model.metrics[0]?.key ?? null,
});

/** Whether the draft differs from the model that it began with. */
export const isChanged = ({ base, draft }: DraftState): boolean =>
  JSON.stringify(base) !== JSON.stringify(draft);

const edited = (
  state: DraftState,
  { change, gesture }: Extract<DraftAction, { type: 'edited' }>,
): DraftState => {
  const draft = change(state.draft);
  if (draft === state.draft) return state;
  const isSameGesture = gesture !== undefined && state.past.at(-1)?.gesture === gesture;
  const step = { draft: state.draft, gesture: gesture ?? null };
  const past = isSameGesture ? state.past : [...state.past, step].slice(-mostSteps);
  return { ...state, draft, past, future: [] };
};

const undone = (state: DraftState): DraftState => {
  const last = state.past.at(-1);
  if (!last) return state;
  const future = [{ draft: state.draft, gesture: last.gesture }, ...state.future];
  return { ...state, draft: last.draft, past: state.past.slice(0, -1), future };
};

const redone = (state: DraftState): DraftState => {
  const [next, ...future] = state.future;
  if (!next) return state;
  return { ...state, draft: next.draft, past: [...state.past, { draft: state.draft, gesture: null }], future };
};

/** What was edited while the draft was on its way stays, as a change of the published model. */
const published = (
  state: DraftState,
  { model, from }: Extract<DraftAction, { type: 'published' }>,
): DraftState => {
  const fresh = { ...draftOf(model), metric: state.metric };
  if (state.draft === from) return fresh;
  return {
    ...fresh,
    draft: { ...state.draft, version: model.version },
    past: [{ draft: model, gesture: null }],
  };
};

/** The next state; null until a model was opened. */
export const reduceDraft = (state: DraftState | null, action: DraftAction): DraftState | null => {
  if (action.type === 'opened') {
    if (state && (isChanged(state) || JSON.stringify(state.base) === JSON.stringify(action.model)))
      return state;
    return { ...draftOf(action.model), metric: state?.metric ?? draftOf(action.model).metric };
  }
  if (!state) return state;
  switch (action.type) {
    case 'edited':
      return edited(state, action);
    case 'undone':
      return undone(state);
    case 'redone':
      return redone(state);
    case 'discarded':
      return edited(state, { type: 'edited', change: () => state.base });
    case 'published':
      return published(state, action);
    case 'metric.shown':
      return { ...state, metric: action.metric };
  }
};
