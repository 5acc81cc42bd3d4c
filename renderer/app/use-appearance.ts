/** Language and colours of the window: what can be chosen, and keeping a choice. */
import type { AppState, Language } from '../../shared/contract.ts';
import { callEngine } from './bridge.ts';
import { useNotices } from './notices.tsx';
import { useSession } from './session.tsx';

/** The colours that can be chosen. */
export const themes = ['auto', 'light', 'dark'] as const satisfies readonly AppState['theme'][];

/** One or both of them. */
export interface Appearance {
  readonly language?: Language;
  readonly theme?: AppState['theme'];
}

/** Keeps a choice at once, and says where that fails. */
export const useAppearance = (): ((choice: Appearance) => Promise<void>) => {
  const { dispatch } = useSession();
  const { sayError } = useNotices();
  return async (choice) => {
    const answer = await callEngine('app.preferences', choice);
    if (answer.ok) dispatch({ type: 'app.changed', app: answer.value });
    else sayError(answer.error);
  };
};
