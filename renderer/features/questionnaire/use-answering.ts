/** Answering about one account: what is known, what is typed, storing it, and who comes next. */
import { useState } from 'react';
import type {
  AskedAccount,
  EarlierAnswers,
  QuestionnairePage,
} from '../../../shared/model/questionnaire/page.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import { useCall, type CallState } from '../../app/use-call.ts';
import { useSignature } from '../../app/use-signature.ts';
import { useRefresh } from '../../app/use-refresh.ts';
import { waiting } from './flow.ts';
import { useQuestionnaire } from './questionnaire-context.tsx';
import { type Change, changesOf, type Draft, type Sheet } from './sheet.ts';
import { useAuthor } from './use-page.ts';

/** What the sheet of an account works with. */
export interface Answering {
  readonly author: string;
  readonly sheet: Sheet;
  /** Null until the account's answers are known. */
  readonly answers: readonly EarlierAnswers[] | null;
  readonly error: CallState<unknown>['error'];
  readonly retry: () => void;
  readonly changes: readonly Change[];
  /** Others that still wait; the first one comes next. */
  readonly others: readonly AskedAccount[];
  readonly isSaving: boolean;
  readonly type: (key: string, draft: Draft) => void;
  /** Stores what was answered and goes to the next account, or to the list after the last one. */
  readonly save: () => void;
  readonly skip: () => void;
  readonly back: () => void;
}

/** Going from account to account. */
const useMoves = (others: readonly AskedAccount[]) => {
  const { dispatch } = useSession();
  const show = (account?: number): void =>
    dispatch({
      type: 'screen.shown',
      screen: { name: 'questionnaire', ...(account !== undefined && { account }) },
    });
  return { back: () => show(), goOn: () => show(others[0]?.id) };
};

/** Stores changes; answers whether that went well. */
const useStore = (page: QuestionnairePage, account: AskedAccount) => {
  const { dispatch } = useQuestionnaire();
  const { sayError } = useNotices();
  const refresh = useRefresh();
  const { keepFirst } = useSignature();
  const author = useAuthor(page);
  return async (changes: readonly Change[], sheet: Sheet): Promise<boolean> => {
    const { id, name } = account;
    const order = { account: id, date: page.date, author, answers: [...changes] };
    const answer = await callEngine('questionnaire.save', order);
    if (!answer.ok) sayError(answer.error);
    else {
      dispatch({ type: 'saved', account: id, name, answers: changes.length, sheet });
      await keepFirst(author);
      await refresh();
    }
    return answer.ok;
  };
};

/** Answering about an account of the page. */
export const useAnswering = (page: QuestionnairePage, account: AskedAccount): Answering => {
  const { session } = useSession();
  const { flow, dispatch } = useQuestionnaire();
  const author = useAuthor(page);
  const [isSaving, setSaving] = useState(false);
  const { id } = account;
  const asked = { account: id, date: page.date, author };
  const { value, error, retry } = useCall('questionnaire.account', asked, session.revision);
  const sheet = flow.sheets[id] ?? {};
  const changes = value ? changesOf(value.answers, sheet) : [];
  const others = waiting(page.accounts, { passed: [...flow.passed, id] });
  const { back, goOn } = useMoves(others);
  const store = useStore(page, account);
  const skip = (): void => {
    dispatch({ type: 'skipped', account: id });
    goOn();
  };
  const save = async (): Promise<void> => {
    if (isSaving || !value) return;
    if (changes.length === 0) return skip();
    setSaving(true);
    const isStored = await store(changes, sheet);
    setSaving(false);
    if (isStored) goOn();
  };
  return {
    author,
    sheet,
    answers: value?.answers ?? null,
    error,
    retry,
    changes,
    others,
    isSaving,
    type: (key, draft) => dispatch({ type: 'typed', account: id, key, draft }),
    save: () => void save(),
    skip,
    back,
  };
};
