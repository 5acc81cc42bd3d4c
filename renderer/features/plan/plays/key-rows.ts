/** The keys among the plays, for the line at its foot and for the help. */

/** The keys among the plays. */
export const playKeys = [
  { name: 'search', keys: ['/'] },
  { name: 'choose', keys: ['↑', '↓'] },
  { name: 'edit', keys: ['Enter'] },
  { name: 'back', keys: ['Esc'] },
  { name: 'save', keys: ['Ctrl', 'Enter'] },
] as const;
