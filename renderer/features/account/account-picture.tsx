/** The charts of an account's page, each alone, as its picture shows it. */
import type { AccountPage } from '../../../shared/model/account-page.ts';
import type { HistoryPoint } from '../../../shared/model/score.ts';
import { DrawnHistory } from './history.tsx';
import { useKnownVersionLine, useLines } from './history-lines.ts';
import { AccountPageProvider } from './page-context.ts';
import { Bridge } from './why/bridge.tsx';

interface LinesProps {
  /** Their lines are drawn beside the score's. */
  readonly dimensions: readonly string[];
  /** Another version of the model whose scores are drawn, and they; null: none. */
  readonly other: { readonly version: number; readonly points: readonly HistoryPoint[] } | null;
}

const Lines = ({ dimensions, other }: LinesProps) => {
  const own = useLines(dimensions);
  const under = useKnownVersionLine(other?.version ?? null, other?.points ?? null);
  return <DrawnHistory lines={[...own, ...under]} />;
};

/** The score at the last month ends, with the lines that were shown beside it. */
export const HistoryPicture = ({ page, ...lines }: LinesProps & { readonly page: AccountPage }) => (
  <AccountPageProvider value={page}>
    <Lines {...lines} />
  </AccountPageProvider>
);

/** From nothing to the score, and on to green. */
export const WaterfallPicture = ({ page }: { readonly page: AccountPage }) => (
  <AccountPageProvider value={page}>
    <Bridge />
  </AccountPageProvider>
);
