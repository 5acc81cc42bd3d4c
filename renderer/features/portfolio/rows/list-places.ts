/** Where the keyboard stands in the lines of the list, and where a key takes it. Pure. */
import type { ListLine } from '../groups/group-lines.ts';
import type { PortfolioView } from '../view-state.ts';

type Place = Pick<PortfolioView, 'account' | 'groupAt'>;

/** The line that the view stands on; -1 for none. */
export const lineAt = (lines: readonly ListLine[], { account, groupAt }: Place): number => {
  if (account === null && groupAt === null) return -1;
  return lines.findIndex((line) =>
    line.kind === 'group' ? groupAt?.value === line.group.value : !groupAt && line.row.id === account,
  );
};

/** The view on a line. */
export const placeOn = (line: ListLine): Place =>
  line.kind === 'group'
    ? { account: null, groupAt: { value: line.group.value } }
    : { account: line.row.id, groupAt: null };

/** The line of the group that a line belongs to; -1 where nothing is grouped. */
export const groupLineOf = (lines: readonly ListLine[], index: number): number =>
  lines.findLastIndex((line, at) => at <= index && line.kind === 'group');

/** Folded groups with one more or one less. */
export const withFold = (
  folded: PortfolioView['folded'],
  value: string | null,
  fold: boolean,
): PortfolioView['folded'] => [...folded.filter((other) => other !== value), ...(fold ? [value] : [])];
