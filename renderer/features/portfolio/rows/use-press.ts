/** The mouse on the list: a press opens an account; with Ctrl it selects it, with Shift all up to it. */
import { useCallback, useEffect, useRef } from 'react';
import type { Group } from '../groups/group-lines.ts';
import { useOpenAccount } from '../use-open-account.ts';
import { usePortfolioView } from '../view-context.tsx';
import type { RowPress } from './account-row.tsx';
import { lineAt, withFold } from './list-places.ts';
import { withRange, withToggled } from './selection.ts';
import type { ListModel } from './use-list.ts';

/** What lines do when they are pressed; the same functions at every drawing, so that rows are not drawn for them. */
export interface LinePress {
  readonly press: (account: number, how: RowPress) => void;
  readonly toggle: (group: Group) => void;
}

/** The functions for a list. */
export const usePress = (model: ListModel): LinePress => {
  const { view, change } = usePortfolioView();
  const open = useOpenAccount();
  const now = useRef({ model, view });
  useEffect(() => {
    now.current = { model, view };
  });
  const press = useCallback(
    (account: number, { withCommand, withShift }: RowPress) => {
      const { model: shown, view: old } = now.current;
      const there = { account, groupAt: null };
      if (withShift) {
        window.getSelection()?.empty();
        const to = lineAt(shown.lines, there);
        change({ ...there, ...withRange(shown.lines, { view: old, to }) });
      } else if (withCommand) change({ ...there, ...withToggled(old, account) });
      else open(account);
    },
    [change, open],
  );
  const toggle = useCallback(
    ({ value, isFolded }: Group) =>
      change({
        account: null,
        groupAt: { value },
        folded: withFold(now.current.view.folded, value, !isFolded),
      }),
    [change],
  );
  return { press, toggle };
};
