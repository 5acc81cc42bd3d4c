/** Moments as the reader's own clock tells them: the date of a moment in UTC may be another one. Pure. */

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment (ISO date and time) as day and time of the reader's own clock. */
export const localMoment = (iso: string): { readonly day: string; readonly time: string } => {
  const at = new Date(iso);
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
};
