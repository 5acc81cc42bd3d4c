/** What is kept of the list of accounts, for the page. */
import { deleteView, keepColumns, keptViews, saveView } from '../workspace/list-views.ts';
import type { EngineCalls } from './calls.ts';
import type { Session } from './session.ts';

type Calls = 'portfolio.views' | 'portfolio.saveView' | 'portfolio.deleteView' | 'portfolio.keepColumns';

/** The functions of the list's views. */
export const portfolioCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'portfolio.views': () => keptViews(session.reading),
  'portfolio.saveView': (view) => {
    const { db } = session.workspace;
    return session.whileWriting(async () => saveView(db, view));
  },
  'portfolio.deleteView': ({ id }) => {
    const { db } = session.workspace;
    return session.whileWriting(async () => deleteView(db, id));
  },
  'portfolio.keepColumns': ({ columns }) => {
    const { db } = session.workspace;
    return session.whileWriting(async () => {
      keepColumns(db, columns);
      return null;
    });
  },
});
