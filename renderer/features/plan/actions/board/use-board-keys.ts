/** The keyboard on the board: arrows go from card to card, with Shift or by number the card goes along. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { ListedAction } from '../../../../../shared/model/plan/action.ts';
import type { ActionsModel } from '../use-actions.ts';
import { useActionsView } from '../view-context.tsx';
import { cardElementId } from './card.tsx';
import { type BoardColumn, cardAfter, stateAfter } from './columns.ts';

interface BoardKeys {
  readonly columns: readonly BoardColumn[];
  readonly current: ListedAction | null;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly model: ActionsModel;
  readonly open: (action: ListedAction) => void;
}

/** What the board does with a key that is pressed on a card. */
export const useBoardKeys = ({ columns, current, box, model, open }: BoardKeys) => {
  const { change } = useActionsView();
  const wantsFocus = useRef(false);
  // The card that was moved is drawn in another column: the focus goes there with it.
  useLayoutEffect(() => {
    if (!wantsFocus.current || !current) return;
    const card = box.current?.querySelector<HTMLElement>(`#${cardElementId(current.id)}`);
    if (!card) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const move = (card: ListedAction, event: KeyboardEvent): boolean => {
    const isRtl = document.documentElement.dir === 'rtl';
    const next = stateAfter(card.state, { key: event.key, shiftKey: event.shiftKey, isRtl });
    if (next) model.move(card, next);
    return next !== null;
  };
  const go = (event: KeyboardEvent): boolean => {
    if (event.shiftKey) return false;
    const isRtl = document.documentElement.dir === 'rtl';
    const next = cardAfter(columns, current?.id ?? null, { key: event.key, isRtl });
    if (next) change({ current: { action: next.id } });
    return next !== null;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    if (event.target.dataset['card'] === undefined || !current) return;
    const isOpening = event.key === 'Enter' || event.key === ' ';
    if (isOpening) open(current);
    else if (!move(current, event) && !go(event)) return;
    wantsFocus.current = !isOpening;
    event.preventDefault();
  };
  return {
    press,
    /** Whoever leaves the board does not want to be taken back. */
    leave: () => {
      if (document.hasFocus() && !box.current?.contains(document.activeElement)) wantsFocus.current = false;
    },
  };
};
