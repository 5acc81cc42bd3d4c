/** Asking for the value of rows put into a real workspace file. */
import { valuePage } from '../../electron/engine/pages/index.ts';
import type { ValueQuestion } from '../../electron/engine/value/index.ts';
import { parseDay } from '../../shared/dates.ts';
import type { AccountValue } from '../../shared/model/account-value.ts';
import type { WorkspaceValue } from '../../shared/model/value.ts';
import { type Row, type Rows, workspaceWith } from './workspace.ts';

/** The as-of date of value tests; the window of twelve months begins on 30 June 2025. */
export const valueDay = '2026-06-30';

/** The value of a workspace with these rows. */
export const valueOf = (
  rows: Rows,
  { asOf = valueDay, ...question }: Partial<Omit<ValueQuestion, 'asOf'>> & { readonly asOf?: string } = {},
): WorkspaceValue => valuePage(workspaceWith(rows).db, { ...question, asOf: parseDay(asOf) as number });

/** The account with a key. Throws where there is none. */
export const accountIn = ({ accounts }: WorkspaceValue, key: string): AccountValue => {
  const account = accounts.find((candidate) => candidate.key === key);
  if (!account) throw new RangeError(`no account ${key}`);
  return account;
};

/** A subscription's row: since 2024 and without an end unless told. */
export const runs = (
  account: string,
  mrr: number,
  [startedOn, endedOn]: readonly [startedOn: string, endedOn?: string] = ['2024-01-01'],
): Row => ({ account, startedOn, endedOn: endedOn ?? null, mrr });
