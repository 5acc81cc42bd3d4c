/** Opening an action of the list: what the list does without is asked for first. */
import { useCallback, useEffect, useRef } from 'react';
import type { ListedAction, PlanAction } from '../../../../shared/model/plan/action.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useAt } from '../use-at.ts';

/** Shows an action once all its words are there; of two presses the last one counts. */
export const useOpenAction = (show: (action: PlanAction) => void): ((listed: ListedAction) => void) => {
  const { sayError } = useNotices();
  const at = useAt();
  const wanted = useRef<number | null>(null);
  const latest = useRef({ show, at });
  useEffect(() => {
    latest.current = { show, at };
  });
  // Whoever has gone elsewhere meanwhile wants none of it.
  useEffect(() => () => void (wanted.current = null), []);
  return useCallback(
    ({ id }: ListedAction): void => {
      wanted.current = id;
      void callEngine('plan.action', { action: id, ...latest.current.at }).then((answer) => {
        if (wanted.current !== id) return;
        wanted.current = null;
        if (answer.ok) latest.current.show(answer.value);
        else sayError(answer.error);
      });
    },
    [sayError],
  );
};
