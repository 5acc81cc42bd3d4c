/** What an import says about accounts: those that it made of names, and names that are nearly those of others. */
import { fold } from '../../../../../shared/fold.ts';
import type { FoundAccounts, SimilarName } from '../../../../../shared/import/index.ts';
import { prepare, type Db } from '../../../db/statements.ts';
import type { AccountNotes } from './account-notes.ts';
import type { Decisions } from './decisions.ts';
import { nearNames } from './near-names.ts';

/** Names listed; what lies beyond is counted only. */
const mostNames = 1_000;
/** Names looked up: some seconds' work, and more than anybody would go through. */
const mostQueries = 10_000;
/** Names looked up between two looks at the clock. */
const stretchNames = 20;

interface PlacedAccount {
  readonly id: number;
  readonly key: string;
  readonly name: string | null;
  readonly declared: 0 | 1;
  readonly file: string;
  readonly row: number;
}

const placedAccounts = (db: Db): readonly PlacedAccount[] =>
  prepare<[], PlacedAccount>(
    db,
    `SELECT a.id, a.key, a.name, a.declared, s.file, a.source_row AS "row"
     FROM accounts a JOIN sources s ON s.id = a.source_id ORDER BY a.id`,
  ).all();

/** A name to look up, and among which accounts. */
interface Query {
  readonly account: PlacedAccount;
  readonly text: string;
  /** What it is called: its name where that is more than the text. */
  readonly called: string;
  readonly isWanted: (id: number) => boolean;
}

const queriesOf = (accounts: readonly PlacedAccount[], notes: AccountNotes): readonly Query[] => {
  const named = new Set(accounts.filter(({ declared }) => declared === 0).map(({ id }) => id));
  return accounts.flatMap((account): Query[] => {
    const { id, key, name } = account;
    // Of two new names that are near each other, the later one is asked about.
    if (notes.created.has(id) && named.has(id))
      return [
        {
          account,
          text: key,
          called: name ?? key,
          isWanted: (other) => other < id || (other > id && !notes.created.has(other)),
        },
      ];
    if (!notes.listed.has(id) || named.size === 0) return [];
    return [
      {
        account,
        text: name ?? key,
        called: name ?? key,
        isWanted: (other) => named.has(other) && !notes.created.has(other),
      },
    ];
  });
};

const noAccounts: FoundAccounts = { created: [], createdCount: 0, similar: [] };

/**
 * The accounts that an import made of names in other tables than the list of accounts, and the names among them (and
 * those of new rows of the list against accounts only named earlier) that come close to another account. Names that
 * were decided about are not asked again, and of very many names the first 10,000 are looked up. `pause` is called
 * between stretches of work and may throw.
 */
export const findAccounts = async (
  db: Db,
  notes: AccountNotes,
  { decisions, pause }: { decisions: Decisions; pause: () => Promise<void> },
): Promise<FoundAccounts> => {
  if (notes.created.size === 0 && notes.listed.size === 0) return noAccounts;
  const accounts = placedAccounts(db);
  const names = nearNames(() => accounts);
  const similar: SimilarName[] = [];
  const open = queriesOf(accounts, notes)
    .filter(({ text }) => !decisions.has(fold(text)))
    .slice(0, mostQueries);
  for (const [at, { account, text, called, isWanted }] of open.entries()) {
    if (at % stretchNames === 0) await pause();
    if (similar.length >= mostNames) break;
    const near = names.near(called, isWanted);
    if (near.length === 0) continue;
    const candidates = near.map(({ key, name, similarity }) => ({ key, name, similarity }));
    const rows = Math.max(1, notes.rows.get(account.id) ?? 1);
    similar.push({ text, rows, file: account.file, row: account.row, candidates });
  }
  const created = accounts.filter(({ id, declared }) => declared === 0 && notes.created.has(id));
  return {
    created: created.slice(0, mostNames).map(({ key }) => key),
    createdCount: created.length,
    similar,
  };
};
