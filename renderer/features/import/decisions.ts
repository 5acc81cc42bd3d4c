/** What the user says of names that come close to known accounts. Pure. */
import type { AccountDecision, FoundAccounts, SimilarName } from '../../../shared/import/index.ts';

/** The decision about a name; undefined while there is none. */
export const decisionOn = (
  decisions: readonly AccountDecision[],
  { text }: Pick<SimilarName, 'text'>,
): AccountDecision | undefined => decisions.find((decision) => decision.text === text);

/** The list with one decision taken, or taken otherwise. */
export const withDecision = (
  decisions: readonly AccountDecision[],
  decision: AccountDecision,
): readonly AccountDecision[] => [...decisions.filter(({ text }) => text !== decision.text), decision];

/** Names that nobody has decided about. */
export const undecided = (
  similar: readonly SimilarName[],
  decisions: readonly AccountDecision[],
): readonly SimilarName[] => similar.filter((name) => !decisionOn(decisions, name));

/** The accounts that are made after all: a name that is another account's, or whose rows are left out, makes none. */
export const createdAfter = (accounts: FoundAccounts, decisions: readonly AccountDecision[]): FoundAccounts => {
  const settled = new Set(decisions.filter(({ decision }) => decision !== 'new').map(({ text }) => text));
  const created = accounts.created.filter((name) => !settled.has(name));
  return {
    ...accounts,
    created,
    createdCount: accounts.createdCount - (accounts.created.length - created.length),
  };
};

/** A name as the select box of its line says it: a known account, a new one, or no account at all. */
export const choiceValue = (decision: AccountDecision | undefined): string => {
  if (!decision) return '';
  return decision.decision === 'same' ? `same:${decision.account ?? ''}` : decision.decision;
};

/** The decision that a select box's value stands for; undefined for the blank one. */
export const decisionFor = (text: string, value: string): AccountDecision | undefined => {
  if (value === 'new' || value === 'skip') return { text, decision: value };
  return value.startsWith('same:')
    ? { text, decision: 'same', account: value.slice('same:'.length) }
    : undefined;
};

/** The same answer for every name that is still open: its closest account, or an account of its own. */
export const decideAll = (
  similar: readonly SimilarName[],
  decisions: readonly AccountDecision[],
  decision: 'same' | 'new',
): readonly AccountDecision[] => [
  ...decisions,
  ...undecided(similar, decisions).map(({ text, candidates: [closest] }): AccountDecision =>
    decision === 'same' && closest ? { text, decision, account: closest.key } : { text, decision: 'new' },
  ),
];
