/** Makes decisions: calls the engine, has the page ask again, and offers the way back. */
import { useTranslation } from 'react-i18next';
import type { Answer, CallInput } from '../../../../shared/contract.ts';
import type { ErrorValue } from '../../../../shared/errors.ts';
import type { DecisionUndo } from '../../../../shared/model/decisions.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useSignature } from '../../../app/use-signature.ts';
import { useRefresh } from '../../../app/use-refresh.ts';

/** The calls that change decisions. */
type DecideCall = 'account.setBand' | 'account.withdrawBand' | 'account.setApplies';

/** Makes one change and says `done` with an undo beside it; answers why not, null where it was made. */
export type Decide = <N extends DecideCall>(
  name: N,
  input: CallInput<N>,
  done: string,
) => Promise<ErrorValue | null>;

/** The way to decide. */
export const useDecide = (): Decide => {
  const { t } = useTranslation();
  const { say, sayError } = useNotices();
  const refresh = useRefresh();
  const { keepFirst } = useSignature();
  const undo = async (change: DecisionUndo): Promise<void> => {
    const answer = await callEngine('account.undoDecision', { ...change, ended: [...change.ended] });
    if (!answer.ok) return sayError(answer.error);
    await refresh();
    say({ tone: 'plain', text: t('account.decisions.undone') });
  };
  return async (name, input, done) => {
    const answer = (await callEngine(name, input)) as Answer<DecisionUndo>;
    if (!answer.ok) return answer.error;
    await keepFirst(input.author);
    const run = (): void => void undo(answer.value);
    say({ tone: 'done', text: done, action: { label: t('account.decisions.undo'), run, isOnce: true } });
    await refresh();
    return null;
  };
};
