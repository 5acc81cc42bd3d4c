/** Which tables of a hand-written mapping file are meant for which table of a file. */
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../../../shared/errors.ts';
import { mappingFileSchema, type MappingFile, type TableMapping } from '../../../../shared/import/index.ts';

/** Whether a name is a pattern with `*` for any signs. Piece by piece: an expression of many `.*` would try for hours. */
const fits = (pattern: string | undefined, name: string): boolean => {
  if (pattern === undefined) return true;
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const text = name.toLowerCase();
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
};

/** The rules of a mapping file for one table: by the file's base name and the sheet, `*` as wild card. */
export const mappingsFor = (
  mapping: MappingFile,
  table: { file: string; sheet: string },
): readonly TableMapping[] =>
  mapping.tables.filter((rule) => fits(rule.file, table.file) && fits(rule.sheet, table.sheet));

/** Far more than anybody writes: each rule that fits a table reads it once. */
const mostLetters = 1_000_000;
/** A sentence names no more of what is wrong. */
const mostIssues = 5;

const tooLong = (): AppError =>
  new AppError('mapping.invalid', { problem: `it has more than ${mostLetters} characters` });

/** A mapping from its JSON text. Throws `mapping.invalid` with what is wrong with it. */
export const parseMapping = (text: string): MappingFile => {
  if (text.length > mostLetters) throw tooLong();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new AppError(
      'mapping.invalid',
      { problem: error instanceof Error ? error.message : 'no JSON' },
      { cause: error },
    );
  }
  const parsed = mappingFileSchema.safeParse(json);
  if (!parsed.success) {
    const first = new z.ZodError(parsed.error.issues.slice(0, mostIssues));
    throw new AppError('mapping.invalid', { problem: z.prettifyError(first).replaceAll(/\s+/g, ' ') });
  }
  return parsed.data;
};

/** Reads a mapping file. Throws `file.missing` or `mapping.invalid`. */
export const readMapping = (path: string): MappingFile => {
  // A character takes at most four bytes: what is larger is not read to be counted.
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 4 * mostLetters) throw tooLong();
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError('file.missing', { file: path }, { cause: error });
  }
  return parseMapping(text.replace(/^\ufeff/, ''));
};
