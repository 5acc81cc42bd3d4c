/** What is asked of the program for what was chosen: the call that prints or saves, and the paper of the preview. Pure. */
import type { CallInput } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/languages.ts';
import type { Paper, PaperSize } from '../../../shared/model/paper.ts';
import type { JobKind } from '../../app/jobs-state.ts';
import { isOfAccounts, type ReportChoices } from './choices.ts';

/** The date and the look of what is printed. */
export interface ReportLook {
  /** Null: the newest fact's. */
  readonly asOf: string | null;
  readonly language: Language;
  readonly size: PaperSize;
}

type OrderOf<
  N extends 'report.account' | 'report.accounts' | 'report.portfolio' | 'report.plan' | 'export.scores',
> = { readonly call: N; readonly input: CallInput<N>; readonly job: JobKind };

/** A call that prints or saves. */
export type ReportOrder =
  | OrderOf<'report.account'>
  | OrderOf<'report.accounts'>
  | OrderOf<'report.portfolio'>
  | OrderOf<'report.plan'>
  | OrderOf<'export.scores'>;

const dated = (asOf: string | null) => (asOf === null ? {} : { asOf });

/** The call for what was chosen; `accounts` are the ids that it comes to, at least one. */
export const orderOf = (
  { kind, scope }: ReportChoices,
  accounts: readonly number[],
  { asOf, language, size }: ReportLook,
): ReportOrder => {
  const look = { ...dated(asOf), language, size };
  const among = scope.by === 'all' ? null : [...accounts];
  if (kind === 'xlsx' || kind === 'csv')
    return { call: 'export.scores', input: { kind, ...dated(asOf), language }, job: 'exportScores' };
  if (kind === 'plan') return { call: 'report.plan', input: look, job: 'reportWhole' };
  if (kind === 'portfolio')
    return { call: 'report.portfolio', input: { accounts: among, ...look }, job: 'reportWhole' };
  const [only, ...others] = accounts;
  return only !== undefined && others.length === 0
    ? { call: 'report.account', input: { account: only, kind, ...look }, job: 'reportAccount' }
    : { call: 'report.accounts', input: { accounts: among, kind, ...look }, job: 'reportAll' };
};

/** The paper that is shown before it is printed; null where there is none. `account`: the one of those chosen that is looked at. */
export const previewOf = (
  { kind, scope }: ReportChoices,
  {
    accounts,
    account,
    asOf,
  }: Pick<ReportLook, 'asOf'> & {
    readonly accounts: readonly number[];
    readonly account: number | undefined;
  },
): Paper | null => {
  if (isOfAccounts(kind)) return account === undefined ? null : { kind, account, ...dated(asOf) };
  if (kind === 'portfolio') {
    if (accounts.length === 0) return null;
    return { kind, accounts: scope.by === 'all' ? null : accounts, ...dated(asOf) };
  }
  return kind === 'plan' ? { kind, ...dated(asOf) } : null;
};
