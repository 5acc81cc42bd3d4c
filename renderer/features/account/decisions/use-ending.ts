/** How a decision stands: in force, or how it ended. */
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../../shared/model/decisions.ts';
import { localMoment } from '../../../ui/local-moment.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { stateOf } from './decision-state.ts';

/** What says it at the page's date. */
export const useEnding = (): ((decision: Decision) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { asOf } = useAccountPage();
  return (decision) => {
    const state = stateOf(decision, asOf);
    if (state !== 'withdrawn') return t(`account.decisions.state.${state}`);
    const day =
      decision.kind === 'band'
        ? decision.withdrawnOn
        : localMoment(decision.withdrawnAt ?? decision.decidedAt).day;
    const detail = { date: day === null ? '' : format.date(day), author: decision.withdrawnBy ?? '' };
    return t(`account.decisions.state.${decision.kind === 'band' ? 'withdrawn' : 'appliesAgain'}`, detail);
  };
};
