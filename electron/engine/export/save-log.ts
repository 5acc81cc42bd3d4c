/** The audit log as a file: for a spreadsheet, or for whoever checks its hashes with a program of their own. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { LogFileKind } from '../../../shared/calls/log.ts';
import { harmless } from '../../../shared/harmless.ts';
import { formatFor } from '../../../shared/format.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { logSentence } from '../../../shared/i18n/log-sentence.ts';
import type { Language } from '../../../shared/languages.ts';
import type { LogEntry } from '../../../shared/model/log/entry.ts';
import { fingerprintOf } from '../../../shared/model/log/fingerprint.ts';
import { logHead } from '../db/log/head.ts';
import { eachLogEntry } from '../db/queries/log.ts';
import type { Db } from '../db/statements.ts';
import { writeWhole } from '../workbook/whole-file.ts';
import { quoted } from './quoted.ts';

/** Where it goes. */
export interface LogPlace {
  readonly path: string;
  readonly kind: LogFileKind;
  /** Of the sentences beside the entries. */
  readonly language: Language;
  /** The workspace's name. */
  readonly workspace: string;
}

const columns = ['entry', 'time', 'author', 'kind', 'detail', 'previous_hash', 'hash', 'text'] as const;

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;

const cellsOf = (entry: LogEntry, text: string): readonly string[] => {
  const { id, happenedAt, author, kind, detail, previousHash, hash } = entry;
  return [String(id), happenedAt, author ?? '', kind, detail, previousHash, hash, text];
};

/** Programs that open such a file by a double click take it for Latin letters without this. */
const byteOrderMark = '\uFEFF';

const csvOf = function* (db: Db, say: (entry: LogEntry) => string): Generator<string> {
  yield byteOrderMark + line(columns);
  for (const entry of eachLogEntry(db)) yield line(cellsOf(entry, say(entry)));
};

/** What is hashed, in words: the file explains itself. */
const hashed =
  'SHA-256 of the UTF-8 text: previousHash, entry, time, author (empty where null), kind and detail (as the text it is here), joined by line feeds';

const jsonOf = function* (db: Db, workspace: string, say: (entry: LogEntry) => string): Generator<string> {
  const head = logHead(db);
  const about = {
    format: 'nabiz-log',
    formatVersion: 1,
    workspace,
    fingerprint: head ? fingerprintOf(head) : null,
  };
  yield `${JSON.stringify({ ...about, hashed }).slice(0, -1)},"entries":[\n`;
  let parting = '';
  for (const entry of eachLogEntry(db)) {
    const { id, happenedAt, ...rest } = entry;
    yield `${parting}${JSON.stringify({ entry: id, time: happenedAt, ...rest, text: say(entry) })}`;
    parting = ',\n';
  }
  yield '\n]}\n';
};

const pieceCharacters = 500_000;

/** Saves all of it; answers how many entries. Throws `report.unwritable`. */
export const saveLog = async (db: Db, { path, kind, language, workspace }: LogPlace): Promise<number> => {
  const wording = { t: translator(language), format: formatFor(language), apart: (name: string) => name };
  const say = (entry: LogEntry): string => logSentence(entry, wording);
  const lines = kind === 'csv' ? csvOf(db, say) : jsonOf(db, workspace, say);
  let entries = 0;
  await writeWhole(path, new AbortController().signal, async (part) => {
    const file = openSync(part, 'w');
    try {
      let piece = '';
      for (const text of lines) {
        piece += text;
        if (piece.length < pieceCharacters) continue;
        writeFileSync(file, piece);
        piece = '';
      }
      writeFileSync(file, piece);
      entries = logHead(db)?.count ?? 0;
    } finally {
      closeSync(file);
    }
  });
  return entries;
};
