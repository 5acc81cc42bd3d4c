import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingOutcome } from '../../../build/scripts/reading-outcome.ts';
import { errorCodes, type ErrorCode } from '../../../shared/errors.ts';
import { headText, tablesOf } from '../../helpers/tables.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'import_robustness');
const isThere = existsSync(folder);
const filesUnder = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();

/** `build/scripts/robustness.ts` reads them all; every seventh is read here. */
const every = 7;

describe.skipIf(!isThere)('files that readers are known to stumble over', () => {
  it('end in tables or in a clear sentence, within 10 s and 1 GB', { timeout: 120_000 }, async () => {
    const names = filesUnder('**/*').filter((_, i) => i % every === 0);
    expect(names.length).toBeGreaterThan(100);
    const bad: string[] = [];
    for (const name of names) {
      const { outcome, ms, peakMb } = await readingOutcome(join(folder, name), name);
      const isClear = /^\d+ tables?, \d+ rows$/.test(outcome) || errorCodes.includes(outcome as ErrorCode);
      if (!isClear || outcome === 'internal' || ms > 10_000 || peakMb > 1024)
        bad.push(`${name}: ${outcome}, ${ms.toFixed(0)} ms, ${peakMb.toFixed(0)} MB`);
    }
    expect(bad).toEqual([]);
  });

  it.each(filesUnder('xl_msoffcrypto/tests/inputs/*password*.{xlsx,xls}'))(
    'are said to be protected: %s',
    async (name) => {
      expect((await readingOutcome(join(folder, name), name)).outcome).toBe('file.encrypted');
    },
  );
});

/** Why a table of xlsx2csv differs: it writes cells as they are shown, and some files with options of its own. */
const explained: Readonly<Record<string, string>> = {
  'datetime.xlsx': 'dates and times are ours, without seconds; the other file splits its times at the colon',
  'escape.xlsx': 'the other file was written with line breaks and tabs escaped',
  'float.xlsx': 'numbers are exact here and rounded to their format there',
  'float2.xlsx': 'numbers are exact here and rounded to their format there; the other file is of all sheets',
  'hyperlinks.xlsm': 'links are written as HTML there',
  'hyperlinks_continous.xlsm': 'links are written as HTML there',
  'junk-small.xlsx': 'dates are written in their format there',
  'percentage.xlsx': 'percentages are numbers here (0.5) and shown there (50%)',
  'sheets.xlsx': 'the other file is of all sheets, with lines between them',
  'sheets_order.xlsx': 'the other file is of all sheets, with lines between them',
  'skip_empty_lines.xlsx': 'the other file leaves blank rows out; the head keeps them, as places of rows',
  'timeformat.xlsx': 'times are parts of a day here and shown there',
  'variousdelim.xlsx': 'the other file is of all sheets, with lines between them',
};

describe.skipIf(!isThere)('workbooks with the table that xlsx2csv expects of them', () => {
  const base = 'xl_xlsx2csv/test';
  const books = filesUnder(`${base}/*.xls[xm]`).map((name) => name.slice(base.length + 1));

  it.each(books.filter((name) => !(name in explained)))('are read the same: %s', async (name) => {
    const [own] = await tablesOf(join(folder, base, name));
    const [expected] = await tablesOf(join(folder, base, name.replace(/\.xls[xm]$/, '.csv')));
    const width = Math.max(...(expected?.head ?? []).map((row) => row.length));
    const filled = headText(own).map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
    expect(filled).toEqual(
      headText(expected).map((row) => Array.from({ length: width }, (_, c) => (row[c] ?? '').trim())),
    );
  });

  it.each(books.filter((name) => name in explained))('differ for a known reason: %s', async (name) => {
    const [own] = await tablesOf(join(folder, base, name));
    const [expected] = await tablesOf(join(folder, base, name.replace(/\.xls[xm]$/, '.csv')));
    expect(own?.head.length).toBeGreaterThan(0);
    expect(headText(own)).not.toEqual(headText(expected));
  });
});
