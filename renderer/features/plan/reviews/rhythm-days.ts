/** Days between two reviews, as somebody types them. Pure. */

/** The shortest and the longest rhythm that is taken. */
export const rhythmDays = { least: 1, most: 3650 } as const;

/** Whether a number is one: whole days within the limits. */
export const isRhythm = (days: number | null): days is number =>
  days !== null && Number.isInteger(days) && days >= rhythmDays.least && days <= rhythmDays.most;
