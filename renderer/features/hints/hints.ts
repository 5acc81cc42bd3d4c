/** Hints for whoever is new: which one is shown where, and which never again. Pure. */
import type { Screen } from '../../app/session-state.ts';

/** All hints, the first to be read first. */
export const hints = ['open', 'unknown', 'figures', 'views', 'print', 'plays'] as const;

/** One of them. */
export type Hint = (typeof hints)[number];

/** The hints of a screen, in their order. */
export const hintsOn = (screen: Screen): readonly Hint[] => {
  if (screen.name === 'portfolio') return (screen.tab ?? 'list') === 'list' ? ['open', 'unknown'] : [];
  if (screen.name === 'plan') return screen.tab === 'plays' || screen.tab === undefined ? ['plays'] : [];
  if (screen.name !== 'account') return [];
  if (screen.view === 'plan') return ['plays'];
  return (screen.view ?? 'page') === 'page' ? ['figures', 'views', 'print'] : [];
};

/** How it is remembered that a hint was shown on the sample: there once is enough, and it may come again on own data. */
export const seenOnSample = (hint: Hint): string => `sample.${hint}`;

interface Standing {
  readonly screen: Screen;
  /** The open workspace; null while none is. */
  readonly workspace: { readonly accounts: number; readonly isSample: boolean } | null;
  /** What is remembered: hints that were closed, and those that the sample has shown. */
  readonly closed: readonly string[];
}

/** The hint to show now; null where there is none, and before there is anything to look at. */
export const hintFor = ({ screen, workspace, closed }: Standing): Hint | null => {
  if (workspace === null || workspace.accounts === 0) return null;
  const isOver = (hint: Hint): boolean =>
    closed.includes(hint) || (workspace.isSample && closed.includes(seenOnSample(hint)));
  return hintsOn(screen).find((hint) => !isOver(hint)) ?? null;
};
