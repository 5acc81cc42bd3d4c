/** The keys of the comments, for the line at its foot and for the help. */

/** The keys of the comments. */
export const commentKeys = [
  { name: 'search', keys: ['/'] },
  { name: 'move', keys: ['↑', '↓'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'copy', keys: ['C'] },
  { name: 'clear', keys: ['Esc'] },
] as const;
