/** The way through the accounts: who judges for which day, what is typed and not saved, who comes next. Pure. */
import type { AskedAccount, StoredNames, TakenStatements } from '../../../shared/model/questionnaire/page.ts';
import { perOpening } from '../../app/per-opening.ts';
import { type Draft, type Sheet, typedCount } from './sheet.ts';

/** What was stored last, to be told until something is typed again. */
export type Told =
  | { readonly what: 'answers'; readonly name: string; readonly answers: number }
  | ({ readonly what: 'names' } & StoredNames)
  | ({ readonly what: 'statements' } & TakenStatements);

/** All of it. */
export interface Flow {
  /** As typed; null: whoever judged last. */
  readonly author: string | null;
  /** `YYYY-MM-DD`; null: the day that is taken by itself. */
  readonly date: string | null;
  /** Account → what is typed and not saved. */
  readonly sheets: Readonly<Record<number, Sheet>>;
  /** Accounts that were saved or skipped since the list was left: they do not come again by themselves. */
  readonly passed: readonly number[];
  readonly told: Told | null;
}

/** What can happen. */
export type FlowAction =
  | { readonly type: 'author.typed'; readonly author: string }
  | { readonly type: 'date.picked'; readonly date: string }
  | { readonly type: 'typed'; readonly account: number; readonly key: string; readonly draft: Draft }
  /** `sheet`: as it was sent; what was typed while it was on its way is not in it. */
  | {
      readonly type: 'saved';
      readonly account: number;
      readonly name: string;
      readonly answers: number;
      readonly sheet: Sheet;
    }
  /** Names or statements were stored. */
  | { readonly type: 'told'; readonly told: Told }
  | { readonly type: 'skipped'; readonly account: number }
  /** The list is shown: whoever was skipped may come again. */
  | { readonly type: 'listed' };

/** The flow as it begins. */
export const startFlow: Flow = { author: null, date: null, sheets: {}, passed: [], told: null };

/** What of a sheet is still unsaved once `sent` was stored: later words, and a note that has no answer yet. */
const leftOf = (sheet: Sheet, sent: Sheet): Sheet =>
  Object.fromEntries(
    Object.entries(sheet).filter(
      ([key, draft]) => draft !== sent[key] || (draft.value === null && draft.note.trim() !== ''),
    ),
  );

/** The next state. */
export const reduceFlow = (flow: Flow, action: FlowAction): Flow => {
  switch (action.type) {
    case 'author.typed':
      return { ...flow, author: action.author };
    case 'date.picked':
      return { ...flow, date: action.date };
    case 'typed': {
      const { account, key, draft } = action;
      const sheet = { ...flow.sheets[account], [key]: draft };
      return { ...flow, sheets: { ...flow.sheets, [account]: sheet }, told: null };
    }
    case 'saved': {
      const { account, name, answers, sheet } = action;
      const sheets = { ...flow.sheets, [account]: leftOf(flow.sheets[account] ?? {}, sheet) };
      const passed = [...flow.passed, account];
      return { ...flow, sheets, passed, told: { what: 'answers', name, answers } };
    }
    case 'told':
      return { ...flow, told: action.told };
    case 'skipped':
      return { ...flow, passed: [...flow.passed, action.account], told: null };
    case 'listed':
      return flow.passed.length === 0 ? flow : { ...flow, passed: [] };
  }
};

/** The flow of each opening: what was typed about accounts of another workspace is none of it. */
export const heldFlow = perOpening(reduceFlow, startFlow);

/** Accounts still to be judged, the next one first. `accounts` come in their turn. */
export const waiting = (
  accounts: readonly AskedAccount[],
  { passed }: Pick<Flow, 'passed'>,
): readonly AskedAccount[] => accounts.filter(({ id, state }) => state !== 'done' && !passed.includes(id));

/** The accounts of a sheet that holds anything unsaved, with how many answers. */
export const unsaved = (
  accounts: readonly AskedAccount[],
  { sheets }: Pick<Flow, 'sheets'>,
): readonly { readonly id: number; readonly name: string; readonly answers: number }[] =>
  accounts.flatMap(({ id, name }) => {
    const answers = typedCount(sheets[id] ?? {});
    return answers > 0 ? { id, name, answers } : [];
  });
