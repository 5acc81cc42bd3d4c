/** When each account is to be reviewed: overdue ones first, then this week, later, and those never reviewed. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import type { OwnedReview } from '../../../../shared/model/plan/plan-page.ts';
import { Empty } from '../../../ui/empty.tsx';
import { useWays } from '../compare/use-ways.ts';
import { type DueActs, GroupHeading, useDueCells } from './due-cells.tsx';
import { type DueLine, dueLines } from './due-groups.ts';
import { type GridLine, RowGrid } from './row-grid.tsx';
import { useReviewView } from './view-context.tsx';

interface DueTableProps extends Omit<DueActs, 'onOpen'> {
  readonly reviews: readonly OwnedReview[];
  readonly cutoffs: Cutoffs;
  /** Whether there is no account at all; else nothing matches what is looked for. */
  readonly isEmpty: boolean;
}

const columns = ['account', 'score', 'last', 'due', 'rhythm', 'act'] as const;

const accountAt = (lines: readonly DueLine[], index: number): number | null => {
  const line = lines[index];
  return line?.kind === 'review' ? line.review.account.id : null;
};

/** The list. */
export const DueTable = ({ reviews, cutoffs, isEmpty, ...acts }: DueTableProps) => {
  const { t } = useTranslation();
  const { view, change } = useReviewView();
  const { toAccount } = useWays();
  const lines = useMemo(() => dueLines(reviews), [reviews]);
  const index = useMemo(
    () => (view.account === null ? -1 : lines.findIndex((_, i) => accountAt(lines, i) === view.account)),
    [lines, view.account],
  );
  const cells = useDueCells({ cutoffs, onOpen: toAccount, ...acts });
  const lineAt = (place: number, isCurrent: boolean): GridLine | null => {
    const line = lines[place];
    if (!line) return null;
    if (line.kind === 'group')
      return { key: line.group, isHeading: true, cells: [<GroupHeading key="group" line={line} />] };
    const { review } = line;
    return { key: String(review.account.id), isHeading: false, cells: cells(review, isCurrent) };
  };
  if (lines.length === 0)
    return <Empty what={t(isEmpty ? 'plan.reviews.noAccount' : 'plan.reviews.noMatch')} />;
  return (
    <RowGrid
      label={t('plan.reviews.due')}
      shape="due"
      headings={columns.map((column) => t(`plan.reviews.columns.${column}`))}
      count={lines.length}
      lineAt={lineAt}
      isHeadingAt={(place) => lines[place]?.kind === 'group'}
      index={index}
      onMove={(place) => change({ account: accountAt(lines, place) })}
      onEnter={(place) => {
        const account = accountAt(lines, place);
        if (account !== null) toAccount(account);
      }}
    />
  );
};
