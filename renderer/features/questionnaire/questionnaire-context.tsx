/** The questionnaire as React context: what is typed outlives the screen, until the workspace is closed. */
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useReducer,
  type Dispatch,
  type ReactNode,
} from 'react';
import { useSession } from '../../app/session.tsx';
import { type Flow, type FlowAction, flowIn, reduceHeld, startFlow } from './flow.ts';

interface QuestionnaireValue {
  readonly flow: Flow;
  readonly dispatch: Dispatch<FlowAction>;
}

const QuestionnaireContext = createContext<QuestionnaireValue | null>(null);

/** Holds the flow for everything inside; it belongs to the workspace that is open. */
export const QuestionnaireProvider = ({ children }: { readonly children: ReactNode }) => {
  const { opening } = useSession().session;
  const [held, hold] = useReducer(reduceHeld, { opening, flow: startFlow });
  const dispatch = useCallback((action: FlowAction) => hold({ opening, action }), [opening]);
  const flow = flowIn(held, opening);
  const value = useMemo(() => ({ flow, dispatch }), [flow, dispatch]);
  return <QuestionnaireContext value={value}>{children}</QuestionnaireContext>;
};

/** The flow and the way to change it. */
export const useQuestionnaire = (): QuestionnaireValue => {
  const value = useContext(QuestionnaireContext);
  if (!value) throw new Error('useQuestionnaire outside QuestionnaireProvider');
  return value;
};
