import { describe, expect, it } from 'vitest';
import { tableAsCsv } from '../../../electron/engine/import/table-as-csv.ts';
import type { ImportCase } from '../../fixtures/import-cases/case.ts';
import { textCases } from '../../fixtures/import-cases/text.ts';
import { textPollutions } from '../../fixtures/import-cases/text/pollution.ts';
import { filesIn } from '../../helpers/import.ts';
import { readPlainCsv } from '../../helpers/write-csv.ts';

const tableOf = async ({ fileName, bytes }: ImportCase): Promise<string[][]> => {
  let text = '';
  for (const file of filesIn({ [fileName]: bytes() })) for await (const line of tableAsCsv(file)) text += line;
  return readPlainCsv(text);
};

describe('delimited text from real programs', () => {
  it.each(textCases)('$pollution: $name', async (one) => {
    expect(await tableOf(one)).toEqual(one.table);
  });

  it('has a case for each kind of pollution', () => {
    expect(textPollutions.filter((kind) => textCases.every(({ pollution }) => pollution !== kind))).toEqual([]);
  });
});
