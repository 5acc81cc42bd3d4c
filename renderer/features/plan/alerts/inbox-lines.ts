/** The lines of the inbox that are shown, chosen and acted on. Pure. */
import { fold } from '../../../../shared/fold.ts';
import type { AlertState, InboxLine } from '../../../../shared/model/plan/alert.ts';
import { folderOf, type InboxFolder, type InboxState, inboxFolders } from './inbox-state.ts';

const isIn = ({ state }: InboxLine, folder: InboxFolder): boolean =>
  folder === 'all' || folderOf[state] === folder;

/** Tells whether a line has every word of the search in its name, key or owner. */
const finds = (search: string): ((line: InboxLine) => boolean) => {
  const words = fold(search).split(' ').filter(Boolean);
  return ({ account, owner }) => {
    const text = `${fold(account.name)}\n${fold(account.key)}\n${fold(owner ?? '')}`;
    return words.every((word) => text.includes(word));
  };
};

/** The lines that are shown, in the order of the inbox. */
export const shownLines = (
  lines: readonly InboxLine[],
  { folder, kind, search }: Pick<InboxState, 'folder' | 'kind' | 'search'>,
): readonly InboxLine[] => {
  const found = search.trim() === '' ? undefined : finds(search);
  return lines.filter(
    (line) =>
      isIn(line, folder) &&
      (kind === null || line.alerts.some((alert) => alert.kind === kind)) &&
      (found?.(line) ?? true),
  );
};

/** How many lines lie in each folder. */
export const folderCounts = (lines: readonly InboxLine[]): Readonly<Record<InboxFolder, number>> => {
  const counts = Object.fromEntries(inboxFolders.map((folder) => [folder, 0])) as Record<InboxFolder, number>;
  for (const { state } of lines) counts[folderOf[state]] += 1;
  counts.all = lines.length;
  return counts;
};

/** Where the current line stands: at its account, else at the place that it had; -1 where there is none. */
export const currentIndex = (
  lines: readonly InboxLine[],
  { account, at }: Pick<InboxState, 'account' | 'at'>,
): number => {
  const found = lines.findIndex((line) => line.account.id === account);
  return found >= 0 ? found : Math.min(at, lines.length - 1);
};

/** The lines that are acted on: the selected of those that are shown, else the current one. */
export const actedLines = (lines: readonly InboxLine[], state: InboxState): readonly InboxLine[] => {
  const chosen = lines.filter(({ account }) => state.selected.has(account.id));
  if (chosen.length > 0) return chosen;
  const current = lines[currentIndex(lines, state)];
  return current ? [current] : [];
};

/**
 * The alerts that a mark changes: those that lie where their line lies. What was put off or done with before stays so
 * while something else of the account is open.
 */
export const markedIds = (lines: readonly InboxLine[], to: AlertState): readonly number[] =>
  lines.flatMap(({ state, alerts }) =>
    alerts
      .filter((alert) => folderOf[alert.state] === folderOf[state] && (to === 'snoozed' || alert.state !== to))
      .map(({ id }) => id),
  );

/** The day from which on a line is there again; null where it is not put off. */
export const snoozedUntil = ({ state, alerts }: InboxLine): string | null =>
  state === 'snoozed' ? (alerts.flatMap((alert) => alert.snoozedUntil ?? []).toSorted()[0] ?? null) : null;

/** Selected, or no longer. */
export const toggled = (selected: ReadonlySet<number>, account: number): ReadonlySet<number> => {
  const next = new Set(selected);
  if (!next.delete(account)) next.add(account);
  return next;
};
