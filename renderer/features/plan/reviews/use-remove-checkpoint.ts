/** Removes a checkpoint, with the way back beside what is said. Not for paper. */
import { useTranslation } from 'react-i18next';
import type { CheckpointHead } from '../../../../shared/model/plan/checkpoint.ts';
import { useNotices } from '../../../app/notices.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { usePlanStep } from '../use-plan-step.ts';

/** The removal; what goes wrong is said. */
export const useRemoveCheckpoint = (): ((checkpoint: CheckpointHead) => Promise<void>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const step = usePlanStep();
  const { sayError } = useNotices();
  return async ({ id, account, date }) => {
    const said = { account: isolated(account.name), date: format.date(date) };
    const error = await step('reviews.remove', { checkpoint: id }, t('plan.reviews.removed', said));
    if (error) sayError(error);
  };
};
