/** What is typed about plays stays until it is saved or given up. */
import { describe, expect, it } from 'vitest';
import { playEntries } from '../../../../renderer/features/plan/plays/play-entries.ts';
import {
  blankFields,
  fieldsOf,
  type PlayFields,
} from '../../../../renderer/features/plan/plays/play-fields.ts';
import {
  type PlaysAction,
  type PlaysState,
  reducePlays,
  startPlays,
  unsavedPlays,
} from '../../../../renderer/features/plan/plays/plays-state.ts';
import { builtInPlays, type Play } from '../../../../shared/model/plan/play.ts';

const after = (...actions: readonly PlaysAction[]): PlaysState => actions.reduce(reducePlays, startPlays);

const [first, second] = builtInPlays as readonly [Play, Play];
const later = (play: Play): PlayFields => ({ ...fieldsOf(play), dueDays: 90 });
const typed = (play: Play, fields: PlayFields): PlaysAction => ({
  type: 'typed',
  key: play.key,
  fields,
  kept: fieldsOf(play),
});

describe('what is typed', () => {
  it('stays while others are looked at, and is named in the list', () => {
    const state = after(typed(first, later(first)), { type: 'chosen', key: second.key });
    const entries = playEntries(builtInPlays, state.drafts);
    expect(entries.filter(({ isUnsaved }) => isUnsaved).map(({ key }) => key)).toEqual([first.key]);
    expect(entries[0]?.fields.dueDays).toBe(90);
    expect(unsavedPlays(state)).toBe(1);
  });

  it('is nothing once the fields are as they are kept, once it is given up, and once it is saved', () => {
    const state = after(typed(first, later(first)));
    for (const action of [
      typed(first, fieldsOf(first)),
      { type: 'left', key: first.key },
      { type: 'saved', key: first.key, as: first.key },
    ] as const)
      expect(reducePlays(state, action).drafts).toEqual({});
  });

  it('is said to be wrong only after somebody tried, and goes on being so', () => {
    const state = after(typed(first, later(first)), { type: 'tried', key: first.key });
    expect(reducePlays(state, typed(first, { ...later(first), bands: [] })).drafts[first.key]?.isTried).toBe(
      true,
    );
    expect(after({ type: 'tried', key: first.key }).drafts).toEqual({});
  });
});

describe('new plays', () => {
  const begin = { type: 'begun', fields: blankFields } as const;
  const fields = { ...blankFields, dueDays: 5 };
  const write = { type: 'typed', key: 'new.1', fields, kept: null } as const;

  it('go when nothing was typed in them, and stay when something was', () => {
    expect(after(begin, { type: 'chosen', key: first.key }).drafts).toEqual({});
    expect(after(begin, begin).drafts).toEqual({ 'new.2': { fields: blankFields, isTried: false } });
    expect(Object.keys(after(begin, write, begin).drafts)).toEqual(['new.1', 'new.2']);
  });

  it('stand at the end of the list until they are kept, then in sight under their key until the next search', () => {
    const state = after({ type: 'searched', search: 'x' }, { type: 'filtered', filter: 'off' }, begin, write);
    expect(playEntries(builtInPlays, state.drafts).at(-1)).toMatchObject({ key: 'new.1', play: null, fields });
    const saved = reducePlays(state, { type: 'saved', key: 'new.1', as: 'own.1' });
    expect(saved).toMatchObject({ chosen: 'own.1', saved: 'own.1', search: 'x', filter: 'off', drafts: {} });
    expect(reducePlays(saved, { type: 'searched', search: '' }).saved).toBeNull();
    expect(reducePlays(saved, { type: 'filtered', filter: 'all' }).saved).toBeNull();
  });

  it('take in what was typed about a play that is gone', () => {
    const { drafts } = after(typed(first, later(first)));
    const entries = playEntries(builtInPlays.slice(1), drafts);
    expect(entries.at(-1)).toMatchObject({ key: first.key, play: null, isUnsaved: true });
  });
});
