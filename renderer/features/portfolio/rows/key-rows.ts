/** The keys of the list of accounts, for the line at its foot and for the help. */

/** The keys of the list of accounts. */
export const listKeys = [
  { name: 'move', keys: ['↑', '↓'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'select', keys: ['Space', '⇧↑↓', 'Ctrl A'] },
  { name: 'copy', keys: ['Ctrl C'] },
  { name: 'search', keys: ['/'] },
  { name: 'filter', keys: ['f'] },
  { name: 'columns', keys: ['c'] },
  { name: 'views', keys: ['v', '1', '…', '9'] },
  { name: 'back', keys: ['Esc'] },
] as const;
