/** Where a key takes the current row. Pure. */

const pageRows = 20;

/** The new index within 0..count-1, or null for a key that does not move. `from` is -1 while no row is current. */
export const movedIndex = (key: string, from: number, count: number): number | null => {
  const within = (index: number): number => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(from + 1);
    case 'ArrowUp':
      return within(from - 1);
    case 'PageDown':
      return within(from + pageRows);
    case 'PageUp':
      return within(from - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return null;
  }
};
