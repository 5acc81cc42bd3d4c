/** The questionnaire as React context: what is typed outlives the screen, until the workspace is closed. */
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  type Dispatch,
  type ReactNode,
} from 'react';
import { useSession } from '../../app/session.tsx';
import { type Flow, type FlowAction, reduceFlow, startFlow } from './flow.ts';

interface QuestionnaireValue {
  readonly flow: Flow;
  readonly dispatch: Dispatch<FlowAction>;
}

const QuestionnaireContext = createContext<QuestionnaireValue | null>(null);

/** Holds the flow for everything inside. */
export const QuestionnaireProvider = ({ children }: { readonly children: ReactNode }) => {
  const workspace = useSession().session.app.workspace?.name;
  const [flow, dispatch] = useReducer(reduceFlow, startFlow);
  useEffect(() => dispatch({ type: 'restarted' }), [workspace]);
  const value = useMemo(() => ({ flow, dispatch }), [flow]);
  return <QuestionnaireContext value={value}>{children}</QuestionnaireContext>;
};

/** The flow and the way to change it. */
export const useQuestionnaire = (): QuestionnaireValue => {
  const value = useContext(QuestionnaireContext);
  if (!value) throw new Error('useQuestionnaire outside QuestionnaireProvider');
  return value;
};
