/** Moves one action to another state, with the way back beside what is said. Not for paper. */
import { useTranslation } from 'react-i18next';
import type { ActionState, PlanAction } from '../../../../shared/model/plan/action.ts';
import { useNotices } from '../../../app/notices.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { useAt } from '../use-at.ts';
import { usePlanStep } from '../use-plan-step.ts';

/** What is needed of an action to move it. */
export type MovedAction = Pick<PlanAction, 'id' | 'title' | 'state'>;

/** The move; what goes wrong is said. Answers whether it was stored. */
export const useMoveAction = (): ((action: MovedAction, state: ActionState) => Promise<boolean>) => {
  const { t } = useTranslation();
  const step = usePlanStep();
  const at = useAt();
  const { sayError } = useNotices();
  return async ({ id, title }, state) => {
    const done = t(`plan.actions.moved.${state}`, { title: isolated(title) });
    const error = await step('plan.change', { ids: [id], change: { state }, ...at }, done);
    if (error) sayError(error);
    return error === null;
  };
};
