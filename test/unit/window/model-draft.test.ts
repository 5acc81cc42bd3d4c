/** The draft of the model: gestures, the way back and forth, what becomes of it when another model is current. */
import { describe, expect, it } from 'vitest';
import {
  type DraftAction,
  draftOf,
  type DraftState,
  heldDraft,
  isChanged,
  reduceDraft,
} from '../../../renderer/features/model/draft-state.ts';
import type { Held } from '../../../renderer/app/per-opening.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Model } from '../../../shared/model/model.ts';

const named = (name: string, gesture?: string): DraftAction => ({
  type: 'edited',
  change: (model) => ({ ...model, name }),
  gesture,
});

const after = (...actions: readonly DraftAction[]): DraftState => {
  const state = actions.reduce(reduceDraft, draftOf(defaultModel) as DraftState | null);
  if (!state) throw new Error('no draft');
  return state;
};

const undone: DraftAction = { type: 'undone' };
const redone: DraftAction = { type: 'redone' };
const name = ({ draft }: DraftState): string => draft.name;
const other: Model = { ...defaultModel, name: 'Other', version: 2 };

describe('steps back', () => {
  it('are one per gesture, however many edits it has', () => {
    const state = after(named('a', 'drag 1'), named('b', 'drag 1'), named('c', 'drag 1'), named('d', 'drag 2'));
    expect(state.past.map((model) => model.name)).toEqual(['Standard', 'c']);
    expect(name(after(named('a', 'drag 1'), named('b', 'drag 1'), undone))).toBe('Standard');
  });

  it('are one per edit without a gesture', () => {
    expect(after(named('a'), named('b')).past).toHaveLength(2);
  });

  it('are none for an edit that changes nothing, and for a drag that came back', () => {
    expect(after({ type: 'edited', change: (model) => model }).past).toEqual([]);
    const back = after(named('a', 'drag'), named('Standard', 'drag'));
    expect(back.past).toEqual([]);
    expect(isChanged(back)).toBe(false);
    // The drag goes on: it is a step again, from where it began.
    expect(after(named('a', 'drag'), named('Standard', 'drag'), named('b', 'drag')).past).toHaveLength(1);
  });

  it('do not join an edit with its gesture across an undo', () => {
    const state = after(named('a', 'stay'), named('b', 'other'), undone, named('c', 'stay'));
    expect(state.past.map((model) => model.name)).toEqual(['Standard', 'a']);
  });

  it('lead forth again until something else is done', () => {
    const there = after(named('a'), named('b'), undone, undone, redone);
    expect(name(there)).toBe('a');
    expect(name(after(named('a'), named('b'), undone, undone, redone, redone, redone))).toBe('b');
    expect(after(named('a'), undone, named('c')).future).toEqual([]);
  });

  it('end at the beginning', () => {
    expect(name(after(undone, undone))).toBe('Standard');
  });

  it('are remembered for the last two hundred', () => {
    const many = Array.from({ length: 250 }, (_, i) => named(`name ${i}`));
    expect(after(...many).past).toHaveLength(200);
  });
});

describe('discarding', () => {
  it('goes back to the current model, and can itself be taken back', () => {
    const discarded = after(named('a'), named('b'), { type: 'discarded' });
    expect(isChanged(discarded)).toBe(false);
    expect(name(reduceDraft(discarded, undone) as DraftState)).toBe('b');
  });
});

describe('another current model', () => {
  const opened: DraftAction = { type: 'opened', model: other };

  it('is followed by an untouched draft, and leaves what is looked at', () => {
    const state = after({ type: 'metric.shown', metric: 'csat' }, opened);
    expect(state).toMatchObject({ base: other, draft: other, metric: 'csat', past: [] });
  });

  it('leaves a changed draft as it is, compares it with the other one, and tells of it until it is published', () => {
    const state = after(named('a'), opened);
    expect(name(state)).toBe('a');
    expect(state).toMatchObject({ base: other, overtakenBy: 2 });
    expect(name(reduceDraft(state, { type: 'discarded' }) as DraftState)).toBe('Other');
    const model = { ...state.draft, version: 3 };
    expect(reduceDraft(state, { type: 'published', model, from: state.draft })?.overtakenBy).toBeNull();
  });

  it('is not told of where it is the same version, read again', () => {
    expect(after(named('a'), { type: 'opened', model: { ...defaultModel, caps: [] } }).overtakenBy).toBeNull();
    expect(after(opened).overtakenBy).toBeNull();
  });

  it('begins the draft anew once it is published, without the way back', () => {
    const drafted = after(named('a'));
    const model = { ...drafted.draft, version: 2 };
    const state = reduceDraft(drafted, { type: 'published', model, from: drafted.draft }) as DraftState;
    expect(isChanged(state)).toBe(false);
    expect(state.past).toEqual([]);
  });

  it('keeps what was edited while the draft was on its way', () => {
    const sent = after(named('a'));
    const model = { ...sent.draft, version: 2 };
    const edited = reduceDraft(sent, named('b'));
    const state = reduceDraft(edited, { type: 'published', model, from: sent.draft }) as DraftState;
    expect(name(state)).toBe('b');
    expect(state.base).toBe(model);
    expect(name(reduceDraft(state, undone) as DraftState)).toBe('a');
  });

  it('keeps the way back when it is the same model', () => {
    const state = after(named('a'), undone, { type: 'opened', model: structuredClone(defaultModel) });
    expect(state.future).toHaveLength(1);
  });
});

describe('the draft of a workspace', () => {
  const all = (
    ...steps: readonly (readonly [opening: number, action: DraftAction])[]
  ): Held<DraftState | null> =>
    steps.reduce((held, [opening, action]) => heldDraft.reduceHeld(held, { opening, action }), {
      opening: 0,
      state: null,
    } as Held<DraftState | null>);
  const opened: DraftAction = { type: 'opened', model: defaultModel };

  it('is there while the workspace is open', () => {
    const held = all([0, opened], [0, named('a')]);
    expect(heldDraft.stateIn(held, 0)?.draft.name).toBe('a');
  });

  it('is gone in the next one, changed or not', () => {
    const held = all([0, opened], [0, named('a')]);
    expect(heldDraft.stateIn(held, 1)).toBeNull();
    const next = heldDraft.reduceHeld(held, { opening: 1, action: { type: 'opened', model: other } });
    expect(heldDraft.stateIn(next, 1)).toEqual(draftOf(other));
  });

  it('takes no edit before its model is known', () => {
    expect(heldDraft.stateIn(all([0, named('a')]), 0)).toBeNull();
  });
});
