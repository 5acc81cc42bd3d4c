/** Subscriptions that followed an earlier one, out of the rows behind the trait "renews". Pure. */
import type { RowsBehind } from '../../../../shared/model/rows-behind.ts';

/** One that followed another. */
export interface FollowOn {
  readonly key: string | null;
  readonly startedOn: string;
  /** The key of the earlier one. */
  readonly after: string | null;
  /** From its end; below 0 while it still ran. */
  readonly daysAfter: number;
}

/** Those among the rows; none where other rows are shown. */
export const followOnsIn = ({ columns, rows }: Pick<RowsBehind, 'columns' | 'rows'>): readonly FollowOn[] => {
  const place = (key: string): number => columns.findIndex((column) => column.key === key);
  if (place('daysAfter') < 0) return [];
  return rows.map(({ cells }) => ({
    key: cells[place('key')] as string | null,
    startedOn: cells[place('startedOn')] as string,
    after: cells[place('follows')] as string | null,
    daysAfter: cells[place('daysAfter')] as number,
  }));
};
