/** Rows of a recovered file whose owner is lost. */
import type { Db } from '../../db/statements.ts';
import { quoted } from './read-rows.ts';

interface Reference {
  readonly id: number;
  readonly parent: string;
  readonly column: string;
  /** Null: the parent's key. */
  readonly key: string | null;
}

/** Which rows of a table name none of their owners, one condition for each reference. */
const orphanConditions = (to: Db, table: string): readonly string[] => {
  const references = to
    .prepare<[string], Reference>(
      `SELECT f.id, f."table" AS parent, f."from" AS "column",
        coalesce(f."to", (SELECT name FROM pragma_table_info(f."table") WHERE pk = f.seq + 1)) AS key
       FROM pragma_foreign_key_list(?) AS f`,
    )
    .all(table);
  return [...Map.groupBy(references, ({ id }) => id).values()].map((columns) => {
    const parent = quoted(columns[0]?.parent ?? '');
    const own = ({ column }: Reference): string => `${quoted(table)}.${quoted(column)}`;
    const isNamed = columns.map((one) => `${own(one)} IS NOT NULL`).join(' AND ');
    const isOwner = columns.map((one) => `owner.${quoted(one.key ?? '')} = ${own(one)}`).join(' AND ');
    return `${isNamed} AND NOT EXISTS (SELECT 1 FROM ${parent} AS owner WHERE ${isOwner})`;
  });
};

/** Removes rows whose owner is lost, and those that belong to them; answers how many. */
export const removeOrphans = (to: Db, tables: readonly string[]): number => {
  const removals = tables.flatMap((table) =>
    orphanConditions(to, table).map((condition) =>
      to.prepare(`DELETE FROM ${quoted(table)} WHERE ${condition}`),
    ),
  );
  let removed = 0;
  for (;;) {
    const now = removals.reduce((sum, removal) => sum + removal.run().changes, 0);
    if (now === 0) return removed;
    removed += now;
  }
};
