/** Where a stored row came from, as pages say it. */
import { isoOf, today } from '../../../../shared/dates.ts';
import type { RowOrigin } from '../../../../shared/model/rows-behind.ts';

/** What is read of a row, its table and its import. */
export interface StoredOrigin extends Omit<RowOrigin, 'storedOn'> {
  /** When it was imported or typed in: ISO date and time, in UTC. */
  readonly storedAt: string;
}

/** The origin of a row; the day is that of this machine's calendar, as everywhere where people type or import. */
export const originOf = ({ file, sheet, row, typedBy, storedAt }: StoredOrigin): RowOrigin => ({
  file,
  sheet,
  row,
  typedBy,
  storedOn: isoOf(today(new Date(storedAt))),
});
