/** Opening a workspace from anywhere: one with a password is asked for it first. */
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, WorkspaceInfo } from '../../../shared/contract.ts';
import type { ErrorValue } from '../../../shared/errors.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import type { Screen } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { Ask } from '../../ui/ask.tsx';
import { isolated } from '../../ui/isolated.ts';
import { KeepChoice } from './keep-choice.tsx';
import { PasswordForm } from './password-form.tsx';

/** What is opened: a file, or an entry of the list; `screen`: where to go instead of where it opens by itself. */
export interface Opening {
  readonly what: { readonly file: string } | { readonly id: string };
  readonly screen?: Screen | undefined;
}

type Open = (opening: Opening) => Promise<void>;

const OpeningContext = createContext<Open | null>(null);

interface Ways {
  readonly password?: string;
  readonly keep?: boolean;
}

const call = ({ what }: Opening, ways: Ways): Promise<Answer<WorkspaceInfo>> =>
  'file' in what
    ? callEngine('workspace.open', { ...what, ...ways })
    : callEngine('workspace.openRecent', { ...what, ...ways });

interface QuestionProps {
  readonly name: string;
  readonly onTry: (ways: Ways) => Promise<ErrorValue | null>;
  readonly onCancel: () => void;
}

const Question = ({ name, onTry, onCancel }: QuestionProps) => {
  const { t } = useTranslation();
  const [keep, setKeep] = useState(false);
  return (
    <Ask
      isOpen
      onClose={onCancel}
      title={t('password.title', { workspace: isolated(name.replace(/\.nabiz$/iu, '')) })}
    >
      <PasswordForm
        action={t('password.open')}
        onTry={(password) => onTry({ password, keep })}
        other={{ label: t('common.cancel'), run: onCancel }}
      >
        <KeepChoice isChosen={keep} onChange={setKeep} />
      </PasswordForm>
    </Ask>
  );
};

/** Asks for everything inside. */
export const OpeningProvider = ({ children }: { readonly children: ReactNode }) => {
  const { session, dispatch } = useSession();
  const { sayError } = useNotices();
  const [asked, setAsked] = useState<{ readonly opening: Opening; readonly name: string } | null>(null);
  const isLocked = session.app.locked !== null;
  useEffect(() => setAsked(null), [isLocked]);
  const enter = useCallback(
    (workspace: WorkspaceInfo, screen: Screen | undefined) => {
      setAsked(null);
      dispatch({ type: 'workspace.entered', workspace });
      if (screen) dispatch({ type: 'screen.shown', screen });
    },
    [dispatch],
  );
  const open = useCallback<Open>(
    async (opening) => {
      const answer = await call(opening, {});
      if (answer.ok) enter(answer.value, opening.screen);
      // The ways out of a damaged one say what it is.
      else if (answer.error.code === 'workspace.damaged') setAsked(null);
      else if (answer.error.code !== 'workspace.passwordNeeded') sayError(answer.error);
      else setAsked({ opening, name: String(answer.error.detail?.['file'] ?? '') });
    },
    [enter, sayError],
  );
  const tryIt = async (opening: Opening, ways: Ways): Promise<ErrorValue | null> => {
    const answer = await call(opening, ways);
    if (!answer.ok && answer.error.code === 'workspace.damaged') setAsked(null);
    if (!answer.ok) return answer.error;
    enter(answer.value, opening.screen);
    return null;
  };
  return (
    <OpeningContext value={open}>
      {children}
      {asked ? (
        <Question
          name={asked.name}
          onTry={(ways) => tryIt(asked.opening, ways)}
          onCancel={() => setAsked(null)}
        />
      ) : null}
    </OpeningContext>
  );
};

/** Opens a workspace and says where that fails. */
export const useOpening = (): Open => {
  const open = useContext(OpeningContext);
  if (!open) throw new Error('useOpening outside OpeningProvider');
  return open;
};
