/** The questionnaire as React context: what is typed outlives the screen, until the workspace is closed. */
import { createContext, useContext, useMemo, type Dispatch, type ReactNode } from 'react';
import { usePerOpening } from '../../app/use-per-opening.ts';
import { type Flow, type FlowAction, heldFlow } from './flow.ts';

interface QuestionnaireValue {
  readonly flow: Flow;
  readonly dispatch: Dispatch<FlowAction>;
}

const QuestionnaireContext = createContext<QuestionnaireValue | null>(null);

/** Holds the flow for everything inside; it belongs to the workspace that is open. */
export const QuestionnaireProvider = ({ children }: { readonly children: ReactNode }) => {
  const [flow, dispatch] = usePerOpening(heldFlow);
  const value = useMemo(() => ({ flow, dispatch }), [flow, dispatch]);
  return <QuestionnaireContext value={value}>{children}</QuestionnaireContext>;
};

/** The flow and the way to change it. */
export const useQuestionnaire = (): QuestionnaireValue => {
  const value = useContext(QuestionnaireContext);
  if (!value) throw new Error('useQuestionnaire outside QuestionnaireProvider');
  return value;
};
