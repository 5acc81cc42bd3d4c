/** The window: asks for the app's state once, then provides it to the frame and its screens. */
import { useEffect, useState } from 'react';
import type { Answer, AppState, Language } from '../../shared/contract.ts';
import { languages } from '../../shared/languages.ts';
import { callEngine } from './bridge.ts';
import { WaysOut } from '../features/damaged/ways-out.tsx';
import { EngineEvents } from './engine-events.tsx';
import { Failure } from './failure.tsx';
import { Frame } from './frame.tsx';
import { LockedFrame } from './locked-frame.tsx';
import { Preferences } from './preferences.tsx';
import { SessionProvider, useSession } from './session.tsx';
import { viewProviders, windowProviders } from './window-providers.ts';
import { Within } from './within.tsx';

/** What the window speaks before it knows the user's choice. */
const systemLanguage = (): Language => {
  const code = navigator.language.slice(0, 2);
  return languages.find((language) => language === code) ?? 'en';
};

/** What is seen: while the workspace is locked nothing that shows it is there at all. */
const Seen = () => {
  const { locked } = useSession().session.app;
  if (locked) return <LockedFrame name={locked.name} />;
  return (
    <Within providers={viewProviders}>
      <Frame />
    </Within>
  );
};

/** Everything below knows the session. */
const Providers = () => {
  const { app } = useSession().session;
  return (
    <Preferences language={app.language} theme={app.theme}>
      <Within providers={windowProviders}>
        <EngineEvents />
        <WaysOut />
        <Seen />
      </Within>
    </Preferences>
  );
};

/** The whole window. */
export const App = () => {
  const [answer, setAnswer] = useState<Answer<AppState> | null>(null);
  const ask = () => void callEngine('app.state', {}).then(setAnswer);
  useEffect(ask, []);
  if (!answer) return null;
  if (answer.ok)
    return (
      <SessionProvider app={answer.value}>
        <Providers />
      </SessionProvider>
    );
  return (
    <Preferences language={systemLanguage()} theme="auto">
      <Failure error={answer.error} retry={ask} />
    </Preferences>
  );
};
