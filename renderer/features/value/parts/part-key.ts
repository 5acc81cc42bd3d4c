/** The parts that money is kept apart in: one group of accounts in one currency. Pure. */

/** Where money belongs. */
export interface Place {
  readonly group: string | null;
  readonly currency: string | null;
}

/** A text that two places share only if they are the same. */
export const partKey = ({ group, currency }: Place): string => JSON.stringify([group, currency]);

/** The part that was chosen; undefined where it is gone, or none was. */
export const chosenIn = <Part extends Place>(parts: readonly Part[], key: string | null): Part | undefined =>
  key === null ? undefined : parts.find((part) => partKey(part) === key);
