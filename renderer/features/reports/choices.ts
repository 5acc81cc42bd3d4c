/** What is to be printed or saved, and of which accounts. Pure. */
import type { FoundAccount } from '../../../shared/model/surveys/typed-answers.ts';
import { accountPapers, type AccountPaper } from '../../../shared/model/paper.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';

/** What there is: papers, and files for other programs. */
export const reportKinds = ['account', 'dossier', 'portfolio', 'plan', 'xlsx', 'csv'] as const;

/** One of them. */
export type ReportKind = (typeof reportKinds)[number];

/** The lights, the worst first. */
export const lights = ['red', 'amber', 'green', 'unknown'] as const satisfies readonly Band[];

/** Ways to say which accounts; `shown`: those that the list of accounts shows, or the selected of them. */
export const scopeKinds = ['all', 'shown', 'band', 'owner', 'segment', 'account'] as const;

/** One of them. */
export type ScopeKind = (typeof scopeKinds)[number];

/** Which accounts. Owner and segment: null is those without one. */
export type Scope =
  | { readonly by: 'all' | 'shown' }
  | { readonly by: 'band'; readonly band: Band }
  | { readonly by: 'owner' | 'segment'; readonly value: string | null }
  | { readonly by: 'account'; readonly account: FoundAccount | null; readonly text: string };

/** All that is chosen, kept as long as the workspace is open. */
export interface ReportChoices {
  readonly kind: ReportKind;
  readonly scope: Scope;
}

/** Before anybody chose. */
export const usualReport: ReportChoices = { kind: 'account', scope: { by: 'all' } };

/** Whether each account gets a paper of its own. */
export const isOfAccounts = (kind: ReportKind): kind is AccountPaper =>
  (accountPapers as readonly string[]).includes(kind);

/** The ways of saying which accounts that go with a kind; none where it is always all of them. */
export const scopesOf = (kind: ReportKind): readonly ScopeKind[] => {
  if (isOfAccounts(kind)) return scopeKinds;
  return kind === 'portfolio' ? scopeKinds.filter((by) => by !== 'account') : [];
};

/** The next choices; which accounts is kept, unless it does not go with the kind. */
export const reduceChoices = (old: ReportChoices, part: Partial<ReportChoices>): ReportChoices => {
  const next = { ...old, ...part };
  const ways = scopesOf(next.kind);
  return ways.length === 0 || ways.includes(next.scope.by) ? next : { ...next, scope: { by: 'all' } };
};

/** The accounts of the date, and those that the list shows or has selected. */
export interface Accounts {
  readonly all: readonly PortfolioRow[];
  readonly shown: readonly PortfolioRow[];
}

/** What owners or segments there are, each once, and how many accounts each has. */
export const valuesOf = (
  by: 'owner' | 'segment',
  { all }: Pick<Accounts, 'all'>,
  compare: (a: string, b: string) => number,
): readonly (readonly [value: string | null, count: number])[] => {
  const counts = new Map<string | null, number>();
  for (const { [by]: value } of all) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return compare(a, b);
  });
};

/** What a way of choosing begins with: the first that has accounts. */
export const scopeBeginning = (
  by: ScopeKind,
  accounts: Accounts,
  compare: (a: string, b: string) => number,
): Scope => {
  switch (by) {
    case 'all':
    case 'shown':
      return { by };
    case 'band':
      return { by, band: lights.find((band) => accounts.all.some((row) => row.band === band)) ?? 'red' };
    case 'owner':
    case 'segment':
      return { by, value: valuesOf(by, accounts, compare)[0]?.[0] ?? null };
    case 'account':
      return { by, account: null, text: '' };
  }
};

/** The accounts that a choice comes to, in the order of the list that it is of. */
export const chosenAccounts = (scope: Scope, { all, shown }: Accounts): readonly PortfolioRow[] => {
  switch (scope.by) {
    case 'all':
      return all;
    case 'shown':
      return shown;
    case 'band':
      return all.filter(({ band }) => band === scope.band);
    case 'owner':
    case 'segment':
      return all.filter(({ [scope.by]: value }) => value === scope.value);
    case 'account':
      return all.filter(({ id }) => id === scope.account?.id);
  }
};
