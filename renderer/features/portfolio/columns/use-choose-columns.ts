/** Changing the columns of the list: they are kept in the workspace. */
import { useCallback } from 'react';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { usePortfolioView } from '../view-context.tsx';

/** Shows these columns from now on; null = the usual ones. */
export const useChooseColumns = (): ((columns: readonly string[] | null) => void) => {
  const { change } = usePortfolioView();
  const { sayError } = useNotices();
  return useCallback(
    (columns) => {
      change({ columns });
      void callEngine('portfolio.keepColumns', { columns: columns && [...columns] }).then((answer) => {
        if (!answer.ok) sayError(answer.error);
      });
    },
    [change, sayError],
  );
};
