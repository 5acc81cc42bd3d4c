/** What a recovery missed, in the words of who reads it: tables are the program's own affair. Pure. */
import { type DatasetName, datasetNames } from '../../../shared/datasets/types.ts';
import type { RecoveredTable } from '../../../shared/model/integrity.ts';

/** Tables that are no kind of data that is imported, by what they are about. */
const tablesOf = {
  decisions: ['account_decisions', 'not_applicable', 'overrides'],
  plan: ['actions', 'alerts', 'checkpoints', 'notes', 'plan_changes', 'plan_steps', 'plays', 'rhythms'],
  models: ['models'],
  log: ['audit_log'],
  settings: ['settings'],
  imports: [
    'imports',
    'sources',
    'import_issues',
    'rejected_rows',
    'remembered_mappings',
    'repeated_facts',
    'repeated_rows',
    'replaced_rows',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Group = keyof typeof tablesOf;

/** A kind of data, or what other tables are about; the table's own name where nothing is known of it. */
export type Subject =
  | { readonly kind: 'dataset'; readonly name: DatasetName }
  | { readonly kind: 'group'; readonly name: Group }
  | { readonly kind: 'table'; readonly name: string };

/** What is missing of one of them; `lost` null where nobody can tell. */
export interface Missing {
  readonly subject: Subject;
  readonly rows: number;
  readonly lost: number | null;
}

/** What a table is about. */
export const subjectOf = (table: string): Subject => {
  const dataset = datasetNames.find((name) => name === table);
  if (dataset) return { kind: 'dataset', name: dataset };
  const groups = Object.entries(tablesOf) as readonly (readonly [Group, readonly string[]])[];
  const group = groups.find(([, tables]) => tables.includes(table))?.[0];
  return group ? { kind: 'group', name: group } : { kind: 'table', name: table };
};

const added = (one: Missing | undefined, { table, rows, lost }: RecoveredTable): Missing => ({
  subject: one?.subject ?? subjectOf(table),
  rows: (one?.rows ?? 0) + rows,
  lost: lost === null || one?.lost === null ? null : (one?.lost ?? 0) + lost,
});

/** The subjects of which something is missing, in the order of their tables. */
export const missingOf = (tables: readonly RecoveredTable[]): readonly Missing[] => {
  const found = new Map<string, Missing>();
  for (const table of tables) {
    const { name } = subjectOf(table.table);
    found.set(name, added(found.get(name), table));
  }
  return [...found.values()].filter(({ lost }) => lost !== 0);
};
