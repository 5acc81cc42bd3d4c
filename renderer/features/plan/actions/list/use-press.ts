/** The mouse on the list: a press opens an action; with Ctrl it selects it, with Shift all up to it. */
import { useCallback, useEffect, useRef } from 'react';
import type { ListedAction } from '../../../../../shared/model/plan/action.ts';
import { useSession } from '../../../../app/session.tsx';
import { withToggled } from '../../../portfolio/rows/selection.ts';
import { lineAt, withRange } from '../choosing.ts';
import type { ActionGroup } from '../group-lines.ts';
import type { ActionsModel } from '../use-actions.ts';
import { useActionsView } from '../view-context.tsx';
import type { RowHandlers, RowPress } from './action-row.tsx';

/** Groups that are folded, with one more or one less. */
export const withFold = (folded: ReadonlySet<string>, key: string, fold: boolean): ReadonlySet<string> => {
  const next = new Set(folded);
  if (fold) next.add(key);
  else next.delete(key);
  return next;
};

/** What lines do when they are pressed. */
export interface LineHandlers extends RowHandlers {
  readonly toggle: (group: ActionGroup) => void;
}

/** The same functions at every drawing, so that rows are not drawn for them. */
export const usePress = (model: ActionsModel, open: (action: ListedAction) => void): LineHandlers => {
  const { view, change } = useActionsView();
  const { dispatch } = useSession();
  const now = useRef({ model, view, open });
  useEffect(() => {
    now.current = { model, view, open };
  });
  const press = useCallback(
    (action: ListedAction, { withCommand, withShift }: RowPress) => {
      const { model: shown, view: old, open: show } = now.current;
      const current = { action: action.id };
      if (withShift) {
        window.getSelection()?.empty();
        change({ current, ...withRange(shown.lines, old, lineAt(shown.lines, current)) });
      } else if (withCommand) change({ current, ...withToggled(old, action.id) });
      else {
        change({ current });
        show(action);
      }
    },
    [change],
  );
  const toggle = useCallback(
    ({ key, isFolded }: ActionGroup) =>
      change({ current: { group: key }, folded: withFold(now.current.view.folded, key, !isFolded) }),
    [change],
  );
  const toAccount = useCallback(
    (account: number) =>
      dispatch({ type: 'screen.shown', screen: { name: 'account', account, view: 'plan', from: 'actions' } }),
    [dispatch],
  );
  return { press, toggle, toAccount, move: model.move };
};
