/** What stands in the list of plays: those that are kept as they are being edited, and new ones. Pure. */
import type { Play } from '../../../../shared/model/plan/play.ts';
import { fieldsOf, type PlayFields } from './play-fields.ts';
import type { PlayFilter, PlaysState } from './plays-state.ts';

/** One of them. */
export interface PlayEntry {
  readonly key: string;
  /** Null for a new one. */
  readonly play: Play | null;
  readonly fields: PlayFields;
  /** Whether something of it is typed and not saved. */
  readonly isUnsaved: boolean;
  /** Whether somebody tried to save what is typed. */
  readonly isTried: boolean;
}

const entryOf = (play: Play, drafts: PlaysState['drafts']): PlayEntry => {
  const draft = drafts[play.key];
  return {
    key: play.key,
    play,
    fields: draft?.fields ?? fieldsOf(play),
    isUnsaved: draft !== undefined,
    isTried: draft?.isTried ?? false,
  };
};

/** All plays in their order, those not kept yet at the end: new ones, and one whose play was removed meanwhile. */
export const playEntries = (plays: readonly Play[], drafts: PlaysState['drafts']): readonly PlayEntry[] => {
  const known = new Set(plays.map(({ key }) => key));
  const added = Object.entries(drafts)
    .filter(([key]) => !known.has(key))
    .map(([key, { fields, isTried }]): PlayEntry => ({ key, play: null, fields, isUnsaved: true, isTried }));
  return [...plays.map((play) => entryOf(play, drafts)), ...added];
};

/** Whether a filter lets a play through. */
export const passes = (play: Play, filter: PlayFilter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'edited':
      return play.isEdited;
    case 'own':
      return !play.isBuiltIn;
    case 'off':
      return play.isOff;
  }
};
