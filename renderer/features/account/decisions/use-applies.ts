/** Saying that a metric does not apply to the account, or that it applies again. */
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../../shared/contract.ts';
import type { ErrorValue } from '../../../../shared/errors.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { useDecide } from './use-decide.ts';

type Order = Omit<CallInput<'account.setApplies'>, 'account'>;

/** The way to say so; a refusal is told as a notice as well as answered. */
export const useApplies = (): { readonly setApplies: (order: Order) => Promise<ErrorValue | null> } => {
  const { t } = useTranslation();
  const decide = useDecide();
  const { sayError } = useNotices();
  const names = useNames();
  const { score } = useAccountPage();
  return {
    setApplies: async (order) => {
      const detail = { metric: names.metricInText(order.metric), account: score.name };
      const done = order.applies
        ? t('account.decisions.wasApplied', detail)
        : t('account.decisions.wasExcepted', detail);
      const error = await decide('account.setApplies', { ...order, account: score.id }, done);
      if (error) sayError(error);
      return error;
    },
  };
};
