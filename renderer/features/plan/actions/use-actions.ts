/** The actions as the user looks at them: asked, narrowed, ordered, grouped. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ActionState, ListedAction } from '../../../../shared/model/plan/action.ts';
import type { ActionsPage } from '../../../../shared/model/plan/plan-page.ts';
import type { CallState } from '../../../app/use-call.ts';
import { useLanguage } from '../../../ui/use-format.ts';
import { collatorOf } from '../../portfolio/rows/kept-keys.ts';
import { useAboutName } from '../about-name.ts';
import { type ActionLine, linesOf } from './group-lines.ts';
import { foldAhead, inStates, narrowed } from './matching.ts';
import { noMoves, stillOpen, withMove, withMoves, withStored } from './moves.ts';
import { ordered } from './order.ts';
import { type MovedAction, useMoveAction } from './use-move-action.ts';
import { useActionsView } from './view-context.tsx';

/** What the parts of the screen draw. */
export interface ActionsModel {
  readonly page: ActionsPage;
  /** Those of the owner, the account and the words that are looked for, in whatever state. */
  readonly narrowed: readonly ListedAction[];
  /** Those in the states that are looked for, in the order that is wanted, those of folded groups among them. */
  readonly shown: readonly ListedAction[];
  readonly lines: readonly ActionLine[];
  /** Moves an action at once; what is stored follows. */
  readonly move: (action: MovedAction, state: ActionState) => void;
}

/** The page with what was moved just now, and the way to move. */
const useMoves = (page: ActionsPage | null) => {
  const [moves, setMoves] = useState(noMoves);
  const store = useMoveAction();
  const latest = useRef(store);
  useEffect(() => {
    latest.current = store;
  });
  useEffect(() => setMoves(stillOpen), [page]);
  const shown = useMemo(() => page && withMoves(page, moves), [page, moves]);
  const move = useCallback((action: MovedAction, state: ActionState) => {
    setMoves((old) => withMove(old, action.id, state));
    void latest
      .current(action, state)
      .then((isStored) => setMoves((old) => (isStored ? withStored(old, action.id, state) : noMoves)));
  }, []);
  return { shown, move };
};

const nothing: readonly ListedAction[] = [];

/** The first key in the search should not wait for all words to be folded. */
const useFoldAhead = (actions: readonly ListedAction[]): void => {
  useEffect(() => {
    const idle = requestIdleCallback(() => foldAhead(actions), { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [actions]);
};

const noNames = { metrics: {}, dimensions: {} };

/** Ordered once per order, then narrowed, so that typing in the search never orders again. */
const useNarrowed = (page: ActionsPage | null) => {
  const { view } = useActionsView();
  const { search, owner, account, show, order, group, folded } = view;
  const language = useLanguage();
  const aboutName = useAboutName(page?.names ?? noNames);
  const actions = page?.actions ?? nothing;
  const { compare } = collatorOf(language);
  const inOrder = useMemo(() => {
    const reasonOf = ({ about }: ListedAction) => (about === null ? null : aboutName(about));
    return ordered(actions, order, { compare, language, reasonOf });
  }, [actions, order, compare, language, aboutName]);
  const found = useMemo(() => narrowed(inOrder, { search, owner, account }), [inOrder, search, owner, account]);
  const shown = useMemo(() => inStates(found, show), [found, show]);
  const lines = useMemo(() => linesOf(shown, { by: group, folded, compare }), [shown, group, folded, compare]);
  useFoldAhead(actions);
  return { narrowed: found, shown, lines };
};

/** The model; null until the engine has answered. */
export const useActions = (): Pick<CallState<ActionsPage>, 'error' | 'retry'> & {
  readonly model: ActionsModel | null;
} => {
  const { value, error, retry } = useActionsView().call;
  const { shown: page, move } = useMoves(value);
  const lists = useNarrowed(page);
  const model = useMemo(() => page && { page, ...lists, move }, [page, lists, move]);
  return { model, error, retry };
};
