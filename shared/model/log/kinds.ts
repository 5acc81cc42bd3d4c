/** The kinds of entries of the audit log: what is done to a workspace. */
import type { StepKind } from '../plan/step.ts';

/** What entries are filtered by. */
export const logGroups = ['imports', 'decisions', 'plan', 'model', 'settings', 'files', 'workspace'] as const;

/** One of them. */
export type LogGroup = (typeof logGroups)[number];

/** Every kind of entry, with its group. */
export const logKinds = {
  'import.stored': 'imports',
  'import.undone': 'imports',
  'names.decided': 'imports',
  'names.added': 'imports',
  'answer.added': 'decisions',
  'answer.changed': 'decisions',
  'answer.deleted': 'decisions',
  'answer.putBack': 'decisions',
  'judgement.saved': 'decisions',
  'band.set': 'decisions',
  'band.withdrawn': 'decisions',
  'metric.excepted': 'decisions',
  'metric.counted': 'decisions',
  'decision.undone': 'decisions',
  'action.added': 'plan',
  'action.changed': 'plan',
  'action.removed': 'plan',
  'note.added': 'plan',
  'note.changed': 'plan',
  'note.removed': 'plan',
  'checkpoint.frozen': 'plan',
  'checkpoint.removed': 'plan',
  'rhythm.set': 'plan',
  'play.saved': 'plan',
  'play.removed': 'plan',
  'alert.marked': 'plan',
  'step.undone': 'plan',
  'plan.changed': 'plan',
  'model.published': 'model',
  'model.restored': 'model',
  'settings.reports': 'settings',
  'settings.value': 'settings',
  'settings.boxes': 'settings',
  'settings.rhythm': 'settings',
  'settings.alerts': 'settings',
  'paper.printed': 'files',
  'picture.saved': 'files',
  'scores.exported': 'files',
  'table.saved': 'files',
  'rejected.saved': 'files',
  'model.saved': 'files',
  'log.exported': 'files',
  'workspace.created': 'workspace',
  'workspace.migrated': 'workspace',
  'log.began': 'workspace',
  'backup.made': 'workspace',
  'backup.restored': 'workspace',
  'workspace.recovered': 'workspace',
  'password.given': 'workspace',
  'password.changed': 'workspace',
  'password.removed': 'workspace',
} as const satisfies Readonly<Record<string, LogGroup>>;

/** One of them. */
export type LogKind = keyof typeof logKinds;

/** Whether a word is the kind of an entry that this version knows. */
export const isLogKind = (word: string): word is LogKind => Object.hasOwn(logKinds, word);

/** The kinds of a group. */
export const kindsOf = (group: LogGroup): readonly LogKind[] =>
  Object.entries(logKinds).flatMap(([kind, own]) => (own === group && isLogKind(kind) ? kind : []));

/** Steps of the plan; of another version of the program, a change of it. */
export type StepLogKind = StepKind | 'plan.changed';
