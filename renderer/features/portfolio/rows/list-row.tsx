/** One line of the list: an account, or what a group's accounts have in common. */
import type { CellWords } from '../columns/column.ts';
import type { ListColumn } from '../columns/column.ts';
import type { ListLine } from '../groups/group-lines.ts';
import { GroupRow } from '../groups/group-row.tsx';
import { AccountRow } from './account-row.tsx';
import type { LinePress } from './use-press.ts';

interface ListRowProps extends LinePress {
  readonly line: ListLine;
  readonly columns: readonly ListColumn[];
  readonly words: CellWords;
  readonly place: number;
  readonly offsetPx: number;
  readonly current: boolean;
  readonly selected: ReadonlySet<number>;
}

/** The line at its place. Where nothing is selected, the current account is what keys act on. */
export const ListRow = (props: ListRowProps) => {
  const { line, columns, selected, press, toggle, ...common } = props;
  if (line.kind === 'group')
    return <GroupRow group={line.group} columns={columns.length} toggle={toggle} {...common} />;
  const isSelected = selected.size > 0 ? selected.has(line.row.id) : common.current;
  return <AccountRow row={line.row} columns={columns} selected={isSelected} press={press} {...common} />;
};
