/** Which tables of a hand-written mapping file are meant for which table of a file. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../../../shared/errors.ts';
import { mappingFileSchema, type MappingFile, type TableMapping } from '../../../../shared/import/index.ts';

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const fits = (pattern: string | undefined, name: string): boolean =>
  pattern === undefined || new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`, 'iu').test(name);

/** The rules of a mapping file for one table: by the file's base name and the sheet, `*` as wild card. */
export const mappingsFor = (
  mapping: MappingFile,
  table: { file: string; sheet: string },
): readonly TableMapping[] =>
  mapping.tables.filter((rule) => fits(rule.file, table.file) && fits(rule.sheet, table.sheet));

/** A mapping from its JSON text. Throws `mapping.invalid` with what is wrong with it. */
export const parseMapping = (text: string): MappingFile => {
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
  if (!parsed.success)
    throw new AppError('mapping.invalid', { problem: z.prettifyError(parsed.error).replaceAll(/\s+/g, ' ') });
  return parsed.data;
};

/** Reads a mapping file. Throws `file.missing` or `mapping.invalid`. */
export const readMapping = (path: string): MappingFile => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError('file.missing', { file: path }, { cause: error });
  }
  return parseMapping(text.replace(/^\ufeff/, ''));
};
