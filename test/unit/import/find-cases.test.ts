import { describe, expect, it } from 'vitest';
import { tableAsCsv } from '../../../electron/engine/import/table-as-csv.ts';
import { findCases } from '../../fixtures/import-cases/find.ts';
import type { NamedCase } from '../../fixtures/import-cases/find/several.ts';
import { filesIn } from '../../helpers/import.ts';
import { readPlainCsv } from '../../helpers/write-csv.ts';

const tableOf = async ({ fileName, bytes, sheet }: NamedCase): Promise<string[][]> => {
  let text = '';
  for (const file of filesIn({ [fileName]: bytes() }))
    for await (const line of tableAsCsv(file, sheet)) text += line;
  return readPlainCsv(text);
};

describe('the table in a sheet or a text', () => {
  it.each(findCases)('is found: $name', async (one) => {
    expect(await tableOf(one)).toEqual(one.table);
  });
});
