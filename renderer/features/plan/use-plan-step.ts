/** Changes the plan: calls the engine, has the pages ask again, and offers the way back. */
import { useTranslation } from 'react-i18next';
import type { Answer, CallInput, CallName, CallOutputs } from '../../../shared/contract.ts';
import type { ErrorValue } from '../../../shared/errors.ts';
import type { StepDone } from '../../../shared/model/plan/step.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import { useRefresh } from '../../app/use-refresh.ts';

/** The calls that change the plan in one step. */
export type StepCall = {
  [N in CallName]: CallOutputs[N] extends StepDone<unknown> ? N : never;
}[CallName];

/** What such a call takes, without who changes: that is whoever gave a name in this window. */
export type StepInput<N extends StepCall> = Omit<CallInput<N>, 'author'>;

/** Makes one change and says `done` with an undo beside it; answers why not, null where it was made. */
export type PlanStep = <N extends StepCall>(
  name: N,
  input: StepInput<N>,
  done: string,
) => Promise<ErrorValue | null>;

/** Takes a step back; what goes wrong is said. */
const useUndoStep = (): ((step: number) => Promise<void>) => {
  const { t } = useTranslation();
  const { say, sayError } = useNotices();
  const refresh = useRefresh();
  const { author } = useSession().session.app;
  return async (step) => {
    const answer = await callEngine('plan.undo', { step, author });
    if (!answer.ok) return sayError(answer.error);
    await refresh();
    say({ tone: 'plain', text: t('plan.undone') });
  };
};

/** The one way of the page to change the plan, answering what came of it. */
export const useStepAnswer = (): (<N extends StepCall>(
  name: N,
  input: StepInput<N>,
  done: string,
) => Promise<Answer<CallOutputs[N]>>) => {
  const { t } = useTranslation();
  const { say } = useNotices();
  const refresh = useRefresh();
  const undo = useUndoStep();
  const { author } = useSession().session.app;
  return async (name, input, done) => {
    const answer = await callEngine(name, { ...input, author } as CallInput<typeof name>);
    if (!answer.ok) return answer;
    const { step } = answer.value as StepDone<unknown>;
    const run = (): void => void undo(step);
    say({ tone: 'done', text: done, step, action: { label: t('plan.undo'), run, isOnce: true } });
    await refresh();
    return answer;
  };
};

/** The same, where only the change itself matters. */
export const usePlanStep = (): PlanStep => {
  const step = useStepAnswer();
  return async (name, input, done) => {
    const answer = await step(name, input, done);
    return answer.ok ? null : answer.error;
  };
};
