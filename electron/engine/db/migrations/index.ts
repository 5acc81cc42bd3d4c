/** The migrations, oldest first. A new one is a new `NNNN_name.sql` beside this file, numbered by ten, and a line here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One step of the schema: after it `user_version` is `version`. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

const names = [
  '0010_workspace',
  '0020_import',
  '0030_undo',
  '0040_history',
  '0050_decisions',
  '0060_questionnaire',
  '0070_kept_history',
  '0080_usage_sources',
  '0090_typed_answers',
  '0100_plan',
  '0110_standing_alerts',
  '0120_audit_log',
] as const;

/** All migrations in order. */
export const migrations: readonly Migration[] = names.map((name) => ({
  version: Number(name.slice(0, 4)),
  name,
  sql: readFileSync(join(import.meta.dirname, `${name}.sql`), 'utf8'),
}));

/** The version of a workspace file that this program writes. */
export const newestVersion = migrations.at(-1)?.version ?? 0;
