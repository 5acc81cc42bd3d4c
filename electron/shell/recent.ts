/** The list of workspaces opened before. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { RecentWorkspace } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import type { PreferenceStore } from './preferences.ts';

const longest = 12;

/** The name of a workspace as its file is called, without the ending. */
const workspaceNameOf = (path: string): string => basename(path, extname(path));

/** The list as the page sees it, newest first. */
export const recentList = (store: PreferenceStore): readonly RecentWorkspace[] =>
  store.current.recent.map(({ id, path, openedAt }) => ({
    id,
    name: workspaceNameOf(path),
    openedAt,
    available: existsSync(path),
  }));

/** Puts a workspace at the top of the list. */
export const remember = (store: PreferenceStore, path: string, now: Date = new Date()): void => {
  const known = store.current.recent.find((entry) => entry.path === path);
  const entry = { id: known?.id ?? randomUUID(), path, openedAt: now.toISOString() };
  store.change({
    recent: [entry, ...store.current.recent.filter((other) => other !== known)].slice(0, longest),
  });
};

/** Takes a workspace off the list; its file stays. */
export const forget = (store: PreferenceStore, id: string): void => {
  store.change({ recent: store.current.recent.filter((entry) => entry.id !== id) });
};

/** The path of a listed workspace. Throws `workspace.missing`. */
export const recentPath = (store: PreferenceStore, id: string): string => {
  const entry = store.current.recent.find((candidate) => candidate.id === id);
  if (!entry) throw new AppError('workspace.missing', { file: id });
  return entry.path;
};
