/** When a workspace that nobody touches is locked. */

/** After how many minutes it may be; 0 = never. */
export const lockAfterMinutes = [0, 5, 15, 30, 60] as const;

/** One of them. */
export type LockAfterMinutes = (typeof lockAfterMinutes)[number];
