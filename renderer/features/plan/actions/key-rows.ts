/** The keys of the actions, for the line at its foot and for the help. */
import type { ActionsView } from './view-state.ts';

/** The keys of the actions, as a list and as a board. */
export const actionKeys: Readonly<
  Record<ActionsView['layout'], readonly { readonly name: string; readonly keys: readonly string[] }[]>
> = {
  list: [
    { name: 'go', keys: ['↑', '↓'] },
    { name: 'open', keys: ['Enter'] },
    { name: 'move', keys: ['m'] },
    { name: 'select', keys: ['Space', '⇧↑↓', 'Ctrl A'] },
    { name: 'remove', keys: ['Del'] },
    { name: 'search', keys: ['/'] },
    { name: 'begin', keys: ['n'] },
    { name: 'board', keys: ['b'] },
  ],
  board: [
    { name: 'go', keys: ['↑', '↓', '←', '→'] },
    { name: 'open', keys: ['Enter'] },
    { name: 'shift', keys: ['⇧←', '⇧→'] },
    { name: 'column', keys: ['1', '…', '4'] },
    { name: 'search', keys: ['/'] },
    { name: 'begin', keys: ['n'] },
    { name: 'list', keys: ['b'] },
  ],
};
