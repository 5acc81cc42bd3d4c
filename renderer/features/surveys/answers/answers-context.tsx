/** The form for typed answers as React context: what stands in it outlives the screen, until the workspace is closed. */
import { createContext, useContext, useMemo, type Dispatch, type ReactNode } from 'react';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { type AnswerForm, type FormAction, heldForm } from './form-state.ts';

interface AnswersValue {
  readonly form: AnswerForm;
  readonly dispatch: Dispatch<FormAction>;
}

const AnswersContext = createContext<AnswersValue | null>(null);

/** Holds the form for everything inside; it belongs to the workspace that is open. */
export const TypedAnswersProvider = ({ children }: { readonly children: ReactNode }) => {
  const [form, dispatch] = usePerOpening(heldForm);
  const value = useMemo(() => ({ form, dispatch }), [form, dispatch]);
  return <AnswersContext value={value}>{children}</AnswersContext>;
};

/** The form and the way to change it. */
export const useAnswerForm = (): AnswersValue => {
  const value = useContext(AnswersContext);
  if (!value) throw new Error('useAnswerForm outside TypedAnswersProvider');
  return value;
};
