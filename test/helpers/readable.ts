/** What of a client can be read on a disk by whoever opens its files with anything at all. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { importInto } from '../../electron/engine/host/imports.ts';
import type { Db } from '../../electron/engine/db/statements.ts';
import type { Workspace } from '../../electron/engine/workspace/workspace.ts';

/** The sample's own files. */
export const sampleFiles = (): readonly string[] => {
  const folder = join(import.meta.dirname, '..', '..', 'dist', 'samples');
  return readdirSync(folder).map((name) => join(folder, name));
};

/** Imports the sample into a workspace. */
export const importSample = async (workspace: Workspace): Promise<void> => {
  const order = { files: sampleFiles().map((path) => ({ path })), dryRun: false };
  await importInto(workspace, order, { signal: new AbortController().signal, progress: () => undefined });
};

const textsOf = (db: Db, sql: string): readonly string[] => db.prepare(sql).pluck().all() as string[];

/** Every account's name, every person's name and address, and every comment of the surveys, by their kinds. */
export const secretKinds = (db: Db) => ({
  accounts: textsOf(db, 'SELECT DISTINCT name FROM accounts'),
  people: textsOf(db, 'SELECT DISTINCT name FROM people WHERE name IS NOT NULL'),
  addresses: textsOf(db, 'SELECT DISTINCT email FROM people WHERE email IS NOT NULL'),
  comments: textsOf(db, 'SELECT DISTINCT comment FROM surveys WHERE comment IS NOT NULL'),
});

/** All of them, each once. */
export const secretsOf = (db: Db): readonly string[] => [...new Set(Object.values(secretKinds(db)).flat())];

/** All files below a folder. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());

const contentOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch {
    // A running browser takes files away as it goes.
    return Buffer.alloc(0);
  }
};

interface Pattern {
  readonly secret: string;
  readonly bytes: Buffer;
}

/** Looks for all of them in one pass: by their first two bytes, which noise seldom shows. */
const seek = (patterns: readonly Pattern[]) => {
  const byStart = new Map<number, Pattern[]>();
  const begins = new Uint8Array(65_536);
  for (const pattern of patterns) {
    const start = pattern.bytes.readUInt16BE(0);
    begins[start] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), pattern]);
  }
  return (content: Buffer): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let at = 0; at + 1 < content.length; at++) {
      const start = ((content[at] ?? 0) << 8) | (content[at + 1] ?? 0);
      if (begins[start] === 0) continue;
      for (const { secret, bytes } of byStart.get(start) ?? [])
        if (content.subarray(at, at + bytes.length).equals(bytes)) found.add(secret);
    }
    return found;
  };
};

/** The secrets that stand in bytes, as UTF-8 or as the two bytes a letter of Windows and of browsers. */
export const seekingFor = (secrets: readonly string[]): ((content: Buffer) => ReadonlySet<string>) =>
  seek(
    secrets.flatMap((secret) =>
      (['utf8', 'utf16le'] as const).map((encoding) => ({ secret, bytes: Buffer.from(secret, encoding) })),
    ),
  );

/** The secrets that stand in some file, with the file. */
export const readableIn = (files: readonly string[], secrets: readonly string[]): readonly string[] => {
  const found = seekingFor(secrets);
  return files.flatMap((path) => [...found(contentOf(path))].map((secret) => `${secret} in ${path}`));
};
