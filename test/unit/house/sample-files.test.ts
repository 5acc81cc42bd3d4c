/** The sample client's files: the same on every run, written as people write such files. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as XLSX from 'xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleTables, writeSample } from '../../../build/samples/generate.ts';

const { sheets } = sampleTables();

describe('the files', () => {
  let folder: string;
  let files: readonly string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nabiz-sample-'));
    files = await writeSample(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are a workbook and two text files', () => {
    expect(files.map((file) => basename(file))).toEqual([
      'Nabiz sample client.xlsx',
      'Nabiz sample usage.csv',
      'Nabiz sample surveys.csv',
    ]);
  });

  it('have the same bytes on every run', async () => {
    const again = await writeSample(join(folder, 'again'));
    for (const [index, file] of files.entries()) {
      expect((await readFile(file)).equals(await readFile(again[index] as string))).toBe(true);
    }
  });

  it('take less than 4 MB', async () => {
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000);
  });

  it('hold real dates, a held heading row and one sheet laid out from the right', async () => {
    const workbook = XLSX.read(await readFile(files[0] as string), {
      cellNF: true,
      bookFiles: true,
    }) as XLSX.WorkBook & { files: Record<string, { content: Uint8Array }> };
    expect(workbook.SheetNames).toEqual(sheets.map(({ name }) => name));
    const since = workbook.Sheets['Accounts']?.['K2'] as XLSX.CellObject;
    expect([since.t, since.z]).toEqual(['n', 'yyyy-mm-dd']);
    const xml = (n: number): string =>
      Buffer.from(workbook.files[`xl/worksheets/sheet${n}.xml`]?.content ?? []).toString('utf8');
    expect(sheets.every((_, i) => xml(i + 1).includes('state="frozen"'))).toBe(true);
    expect(sheets.map((_, i) => xml(i + 1).includes('rightToLeft="1"'))).toEqual(
      sheets.map(({ name }) => name === 'הפניות'),
    );
  });

  it('write use as a Turkish Excel does and surveys plainly', async () => {
    const [, turkish, plain] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(turkish?.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFMüşteri No;Tarih;Kullanıcı;Özellik;İşlem sayısı;Süre (saat)',
      expect.stringMatching(/^ACC-001;\d\d\.11\.2024;P-001-\d\d;\p{L}[\p{L} ]+;\d+;\d+(,\d)?$/u),
    ]);
    expect(plain?.split('\r\n')[1]).toMatch(
      /^ACC-001,P-001-\d\d,(NPS|CSAT|CES),\d{4}-\d\d-\d\d,(\d{4}-\d\d-\d\d)?,\d*,[01],(5|7|10),/,
    );
  });
});
