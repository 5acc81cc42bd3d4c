/** Taking steps of the record back, and doing them again, with words for what came of it. */
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../../../shared/model/plan/step.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { useRefresh } from '../../../app/use-refresh.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { usePlayWords } from '../play-words.ts';
import { stepToDoAgain, stepToTakeBack } from './choose-step.ts';
import { stepLine, type StepWording } from './step-words.ts';

/** What finds the words of steps. */
export const useStepWording = (): StepWording => {
  const { t } = useTranslation();
  const format = useFormat();
  const playWords = usePlayWords();
  return { t, format, playTitle: (play) => playWords(play).title };
};

/** Takes a step back, whatever it was, and says what that came to; why not where it cannot be. */
export const useTurn = (): ((step: PlanStep) => Promise<void>) => {
  const { say, sayError, dismissStep } = useNotices();
  const refresh = useRefresh();
  const wording = useStepWording();
  const { author } = useSession().session.app;
  return async (step) => {
    const answer = await callEngine('plan.undo', { step: step.id, author });
    if (!answer.ok) return sayError(answer.error);
    dismissStep(step.id);
    await refresh();
    const way = step.way === 'back' ? 'again' : 'back';
    say({ tone: 'plain', text: stepLine({ way, deed: step.deed }, wording) });
  };
};

/** Takes the last change of one's own back, or does it again; says so where there is none. */
export const useTurnLast = (): ((direction: 'back' | 'again') => Promise<void>) => {
  const { t } = useTranslation();
  const { say, sayError } = useNotices();
  const turn = useTurn();
  const { author } = useSession().session.app;
  return async (direction) => {
    const answer = await callEngine('plan.steps', {});
    if (!answer.ok) return sayError(answer.error);
    const choose = direction === 'back' ? stepToTakeBack : stepToDoAgain;
    const step = choose(answer.value, author);
    if (step) return turn(step);
    say({
      tone: 'plain',
      text: t(direction === 'back' ? 'plan.record.nothingBack' : 'plan.record.nothingAgain'),
    });
  };
};
