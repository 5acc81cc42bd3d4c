/**
 * The success measures as React context: the page and what it takes as given outlive the screen. What is changed is
 * asked with at once, and kept with the workspace.
 */
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { ValuePage } from '../../../shared/model/value-page.ts';
import { usualSettings, type ValueSettings } from '../../../shared/model/value-settings.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { perOpening } from '../../app/per-opening.ts';
import { useSession } from '../../app/session.tsx';
import { useCall, type CallState } from '../../app/use-call.ts';
import { usePerOpening } from '../../app/use-per-opening.ts';
import { KeptViewProvider } from './parts/kept-view.tsx';
import { wholeWorth, type WorthView } from './worth/accounts/rows.ts';

interface Value {
  /** The page at the date, as far as it was answered. */
  readonly call: CallState<ValuePage>;
  /** What is taken as given. */
  readonly question: ValueSettings;
  readonly change: (part: Partial<ValueSettings>) => void;
  /** How the table of accounts is looked at. */
  readonly view: WorthView;
  readonly look: (part: Partial<WorthView>) => void;
}

const ValueContext = createContext<Value | null>(null);

/** Null: nothing was changed in this opening, the workspace's own settings hold. */
const heldSettings = perOpening<ValueSettings | null, ValueSettings>((_, settings) => settings, null);

const heldView = perOpening<WorthView, Partial<WorthView>>((view, part) => ({ ...view, ...part }), wholeWorth);

/** Keeps settings with the workspace; what goes wrong is said. */
const useKeep = (): ((settings: ValueSettings) => Promise<void>) => {
  const { sayError } = useNotices();
  return useCallback(
    async (settings) => {
      const answer = await callEngine('value.settings', settings);
      if (!answer.ok) sayError(answer.error);
    },
    [sayError],
  );
};

/** What was answered, and nothing of another workspace: there its figures would be taken for those of this one. */
const useOfOpening = (call: CallState<ValuePage>): CallState<ValuePage> => {
  const { opening } = useSession().session;
  const [answered, setAnswered] = useState({ value: call.value, opening });
  if (answered.value !== call.value) setAnswered({ value: call.value, opening });
  return useMemo(
    () => (answered.opening === opening ? call : { ...call, value: null, error: null }),
    [call, answered.opening, opening],
  );
};

/** Holds page and settings for everything inside; asks only while the success measures are looked at. */
export const ValueProvider = ({ children }: { readonly children: ReactNode }) => {
  const { screen, asOf, revision } = useSession().session;
  const [changed, hold] = usePerOpening(heldSettings);
  const [view, look] = usePerOpening(heldView);
  const keep = useKeep();
  const input = screen.name === 'value' ? { ...(asOf !== null && { asOf }), ...changed } : null;
  const call = useOfOpening(useCall('value.open', input, revision));
  const question = changed ?? call.value?.settings ?? usualSettings;
  const change = useCallback(
    (part: Partial<ValueSettings>) => {
      const settings = { ...question, ...part };
      hold(settings);
      void keep(settings);
    },
    [question, hold, keep],
  );
  const value = useMemo(() => ({ call, question, change, view, look }), [call, question, change, view, look]);
  return (
    <ValueContext value={value}>
      <KeptViewProvider>{children}</KeptViewProvider>
    </ValueContext>
  );
};

/** How far the page is: for the screen, which shows its tabs once there is one. */
export const useValueCall = (): Value => {
  const value = useContext(ValueContext);
  if (!value) throw new Error('useValueCall outside ValueProvider');
  return value;
};

/** The page, what it takes as given, and how to change that. Throws while there is no page: tabs are shown with one. */
export const useValue = (): Omit<Value, 'call'> & { readonly page: ValuePage } => {
  const { call, ...rest } = useValueCall();
  if (!call.value) throw new Error('useValue without a page');
  return { page: call.value, ...rest };
};
