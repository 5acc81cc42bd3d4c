/** Changing or removing the selected actions in one step, with one way back. */
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../../../shared/contract.ts';
import { useNotices } from '../../../../app/notices.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { noSelection } from '../../../portfolio/rows/selection.ts';
import { useAt } from '../../use-at.ts';
import { usePlanStep } from '../../use-plan-step.ts';
import { chosen, currentAction } from '../choosing.ts';
import type { ActionsModel } from '../use-actions.ts';
import { useActionsView } from '../view-context.tsx';

/** What is changed of all of them. */
export type BulkChange = CallInput<'plan.change'>['change'];

/** What can be done with the selected actions. */
export interface Bulk {
  readonly ids: readonly number[];
  /** Answers whether it was stored. */
  readonly change: (change: BulkChange) => Promise<boolean>;
  /** Without a selection, the action that the keyboard stands on. */
  readonly remove: () => Promise<void>;
}

/** The ways. */
export const useBulk = (model: ActionsModel): Bulk => {
  const { t } = useTranslation();
  const format = useFormat();
  const step = usePlanStep();
  const at = useAt();
  const { sayError } = useNotices();
  const { view, change: changeView } = useActionsView();
  const ids = chosen(model.shown, view.selected).map(({ id }) => id);
  const counted = (of: readonly number[]) => ({ count: of.length, shown: format.number(of.length, 0) });
  const change = async (own: BulkChange): Promise<boolean> => {
    const done = t('plan.actions.bulk.changed', counted(ids));
    const error = await step('plan.change', { ids: [...ids], change: own, ...at }, done);
    if (error) sayError(error);
    return error === null;
  };
  const remove = async (): Promise<void> => {
    const current = currentAction(view);
    const isShown = model.shown.some(({ id }) => id === current);
    const taken = ids.length === 0 && current !== null && isShown ? [current] : ids;
    if (taken.length === 0) return;
    const error = await step(
      'plan.remove',
      { ids: [...taken] },
      t('plan.actions.bulk.removed', counted(taken)),
    );
    if (error) sayError(error);
    else changeView({ ...noSelection, current: null });
  };
  return { ids, change, remove };
};
