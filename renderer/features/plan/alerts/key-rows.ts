/** The keys of the inbox, for the line at its foot and for the help. */

/** The keys of the inbox. */
export const inboxKeys = [
  { name: 'move', keys: ['↑', '↓'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'done', keys: ['e'] },
  { name: 'snooze', keys: ['s'] },
  { name: 'unread', keys: ['u'] },
  { name: 'select', keys: ['x', 'Ctrl A'] },
  { name: 'search', keys: ['/'] },
] as const;
