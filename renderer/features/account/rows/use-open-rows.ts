/** The way to the rows behind a figure of the account that is shown. */
import { useCallback } from 'react';
import { aboutText, type RowsAbout } from '../../../../shared/model/rows-about.ts';
import { useSession } from '../../../app/session.tsx';
import { useAccountPage } from '../page-context.ts';

/** Goes to the rows view, at this figure. */
export const useOpenRows = (): ((about: RowsAbout) => void) => {
  const { dispatch } = useSession();
  const { id } = useAccountPage().score;
  return useCallback(
    (about) =>
      dispatch({
        type: 'screen.shown',
        screen: { name: 'account', account: id, view: 'rows', about: aboutText(about) },
      }),
    [dispatch, id],
  );
};
