/** Survey answers typed in, for tests: of Ada on the last day of June, unless the test says otherwise. */
import { type AnswerToSave, saveAnswer } from '../../electron/engine/typed/save-answer.ts';
import type { Workspace } from '../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../shared/dates.ts';
import type { SavedAnswer, TypedAnswer } from '../../shared/model/surveys/typed-answers.ts';
import { idOf } from './questionnaire.ts';

/** When answers are typed in. */
export const typedAt = new Date(2026, 5, 30, 12);

/** The same as a day number. */
export const typedDay = parseDay('2026-06-30') as number;

/** What a test says of an answer; `account` is a name. */
export type Typing = Partial<Omit<AnswerToSave, 'account'>> & { readonly account?: string };

/** Types in an answer. */
export const typeIn = (workspace: Workspace, { account = 'Acme', ...answer }: Typing = {}): SavedAnswer =>
  saveAnswer(workspace.db, {
    account: idOf(workspace, account),
    id: null,
    kind: 'nps',
    scale: [0, 10],
    day: typedDay,
    score: 9,
    person: '',
    comment: '',
    author: 'Ada',
    now: typedAt,
    evenIfTwice: false,
    ...answer,
  });

/** Types in an answer that nothing speaks against. */
export const typed = (workspace: Workspace, answer: Typing = {}): TypedAnswer => {
  const saved = typeIn(workspace, answer);
  if (saved.result === 'twice') throw new Error('answered twice');
  return saved.answer;
};
