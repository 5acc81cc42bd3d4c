/** The questionnaire of the day that is judged, and who judges. */
import type { QuestionnairePage } from '../../../shared/model/questionnaire/page.ts';
import { useSession } from '../../app/session.tsx';
import { useCall, type CallState } from '../../app/use-call.ts';
import { useQuestionnaire } from './questionnaire-context.tsx';

/** Asks for the page: of the day that was picked here, else of the one that the whole window looks at. */
export const usePage = (): CallState<QuestionnairePage> => {
  const { session } = useSession();
  const { flow } = useQuestionnaire();
  const date = flow.date ?? session.asOf;
  return useCall('questionnaire.open', date === null ? {} : { date }, session.revision);
};

/** Who judges: as typed, else whoever judged last or signs changes of the plan; empty while nobody said. */
export const useAuthorTyped = (page: Pick<QuestionnairePage, 'author'>): string => {
  const { flow } = useQuestionnaire();
  const { author } = useSession().session.app;
  return flow.author ?? page.author ?? author ?? '';
};

/** The same as it is stored. */
export const useAuthor = (page: Pick<QuestionnairePage, 'author'>): string => useAuthorTyped(page).trim();
