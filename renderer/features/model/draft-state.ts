/** A model while it is edited: the draft, the way back and forth, and the metric that is looked at. Pure. */
import { modelDifferences } from '../../../shared/model/differences.ts';
import type { Model } from '../../../shared/model/model.ts';
import { perOpening } from '../../app/per-opening.ts';

/** The draft and what it was before. */
export interface DraftState {
  /** The current model: what the draft is compared with, and what publishing it would replace. */
  readonly base: Model;
  /** The version that somebody published after the draft was begun, and that it does not build on; null = none. */
  readonly overtakenBy: number | null;
  readonly draft: Model;
  readonly past: readonly Model[];
  readonly future: readonly Model[];
  /** What the last edit belongs to: one drag, or one stay in a field. Null: the next edit is a step of its own. */
  readonly gesture: string | null;
  /** Key of the metric whose details are open. */
  readonly metric: string | null;
}

/** What can happen to a draft. */
export type DraftAction =
  /** Another model is current: an untouched draft follows it, a changed one stays and is told. */
  | { readonly type: 'opened'; readonly model: Model }
  /** Edits with one `gesture` right after each other are one step back. */
  | { readonly type: 'edited'; readonly change: (model: Model) => Model; readonly gesture?: string | undefined }
  /** Another model takes the draft's place, made over the current one: a file, a version. One step back. */
  | { readonly type: 'replaced'; readonly from: (base: Model) => Model }
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
  overtakenBy: null,
  draft: model,
  past: [],
  future: [],
  gesture: null,
  metric: model.metrics[0]?.key ?? null,
});

const same = (a: Model, b: Model): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether the draft differs from the current model. */
export const isChanged = ({ base, draft }: DraftState): boolean => !same(base, draft);

/** In how many parts the draft differs from the model that it began with. */
export const changeCount = (state: DraftState): number =>
  isChanged(state) ? modelDifferences(state.base, state.draft).length : 0;

/** Another model to begin with; what is looked at stays. */
const begunAnew = ({ metric }: DraftState, model: Model): DraftState => ({ ...draftOf(model), metric });

const opened = (state: DraftState, model: Model): DraftState => {
  if (same(state.base, model)) return state;
  if (!isChanged(state)) return begunAnew(state, model);
  const overtakenBy = model.version === state.base.version ? state.overtakenBy : model.version;
  const version = Math.max(state.draft.version, model.version);
  return { ...state, base: model, overtakenBy, draft: { ...state.draft, version } };
};

const edited = (
  state: DraftState,
  { change, gesture: own }: Extract<DraftAction, { type: 'edited' }>,
): DraftState => {
  const gesture = own ?? null;
  const draft = change(state.draft);
  if (draft === state.draft) return state;
  const goesOn = gesture !== null && state.gesture === gesture;
  const past = goesOn ? state.past : [...state.past, state.draft].slice(-mostSteps);
  const before = past.at(-1);
  // A drag that came back to where it began is no step.
  if (before && same(before, draft))
    return { ...state, draft: before, past: past.slice(0, -1), future: [], gesture: null };
  return { ...state, draft, past, future: [], gesture };
};

const undone = (state: DraftState): DraftState => {
  const draft = state.past.at(-1);
  if (!draft) return state;
  const future = [state.draft, ...state.future];
  return { ...state, draft, past: state.past.slice(0, -1), future, gesture: null };
};

const redone = (state: DraftState): DraftState => {
  const [draft, ...future] = state.future;
  if (!draft) return state;
  return { ...state, draft, past: [...state.past, state.draft], future, gesture: null };
};

/** What was edited while the draft was on its way stays, as a change of the published model. */
const published = (
  state: DraftState,
  { model, from }: Extract<DraftAction, { type: 'published' }>,
): DraftState => {
  const fresh = begunAnew(state, model);
  if (state.draft === from) return fresh;
  return { ...fresh, draft: { ...state.draft, version: model.version }, past: [model] };
};

/** The next state; null until a model was opened. */
export const reduceDraft = (state: DraftState | null, action: DraftAction): DraftState | null => {
  if (!state) return action.type === 'opened' ? draftOf(action.model) : null;
  switch (action.type) {
    case 'opened':
      return opened(state, action.model);
    case 'edited':
      return edited(state, action);
    case 'replaced':
      return edited(state, { type: 'edited', change: () => action.from(state.base) });
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

/** The draft of each opening: what was drafted for another workspace is none of it. */
export const heldDraft = perOpening(reduceDraft, null);
