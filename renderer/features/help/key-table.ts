/** All keys of the window, place by place: those of the lists are the very tables that stand at their feet. Pure. */
import { accountViews } from '../../app/session-state.ts';
import { actionKeys } from '../plan/actions/key-rows.ts';
import { inboxKeys } from '../plan/alerts/key-rows.ts';
import { playKeys } from '../plan/plays/key-rows.ts';
import { listKeys } from '../portfolio/rows/key-rows.ts';
import { commentKeys } from '../surveys/comments/key-rows.ts';

/** Keys, and the sentence that says what they do. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** A place and its keys; `title` is a sentence. */
export interface KeyGroup {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

const named = (
  keys: readonly { readonly name: string; readonly keys: readonly string[] }[],
  prefix: string,
): readonly KeyRow[] => keys.map((row) => ({ keys: row.keys, does: `${prefix}.${row.name}` }));

const here = (keys: readonly string[], name: string): KeyRow => ({ keys, does: `help.keys.${name}` });

/** The places, the ones used most first. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'help.keys.everywhere',
    rows: [
      here(['F1', '?'], 'help'),
      here(['Esc'], 'back'),
      here(['/'], 'search'),
      here(['Ctrl Z'], 'undo'),
      here(['Ctrl Y', 'Ctrl ⇧Z'], 'redo'),
    ],
  },
  { title: 'app.places.portfolio', rows: named([...listKeys, { name: 'fold', keys: ['←', '→'] }], 'keys') },
  {
    title: 'account.controls',
    rows: [
      here(['←', '→'], 'turn'),
      here(['1', '…', String(accountViews.length)], 'views'),
      here(['Esc'], 'leave'),
    ],
  },
  { title: 'plan.tabs.actions', rows: named(actionKeys.list, 'plan.actions.keys') },
  { title: 'help.keys.board', rows: named(actionKeys.board, 'plan.actions.keys') },
  { title: 'plan.tabs.alerts', rows: named(inboxKeys, 'plan.alerts.keys') },
  { title: 'plan.tabs.plays', rows: named(playKeys, 'plan.plays.keys') },
  { title: 'surveys.tabs.comments', rows: named(commentKeys, 'surveys.comments.keys') },
  {
    title: 'surveys.tabs.answers',
    rows: [
      { keys: ['0', '…', '9'], does: 'surveys.answers.keys.score' },
      { keys: ['Enter'], does: 'surveys.answers.keys.save' },
      { keys: ['⇧Enter'], does: 'surveys.answers.keys.line' },
    ],
  },
  {
    title: 'app.places.questionnaire',
    rows: [
      { keys: ['1', '…', '5'], does: 'questionnaire.keys.answer' },
      { keys: ['0'], does: 'questionnaire.keys.unknown' },
      { keys: ['Enter'], does: 'questionnaire.keys.next' },
      { keys: ['Ctrl Enter'], does: 'questionnaire.keys.save' },
    ],
  },
];
