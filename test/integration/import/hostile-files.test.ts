import { describe, expect, it } from 'vitest';
import { CFB, type WorkSheet } from 'xlsx';
import { emptyWorkspace, importTexts, onlyTable, rowsOf } from '../../helpers/import.ts';
import { workbook } from '../../helpers/workbook.ts';

const rows = [
  ['key', 'name', 'seats', 'Renewal date'],
  ['A1', 'Anadolu', 12, 46_000],
];

const book = (kind: 'xlsx' | 'ods' | 'biff8', change?: (sheet: WorkSheet) => void): Buffer =>
  Buffer.from(workbook({ Accounts: rows }, kind, change));

const errorOf = async (name: string, bytes: Uint8Array): Promise<string | undefined> => {
  const result = await importTexts(emptyWorkspace(), { [name]: bytes });
  return result.files[0]?.error?.code;
};

/** The file with another sheet, or without one. */
const withPart = (bytes: Buffer, path: string, change: (xml: string) => string): Buffer => {
  const zip = CFB.read(bytes, { type: 'buffer' });
  const part = CFB.find(zip, path);
  if (!part) throw new Error(`there is no ${path}`);
  part.content = Buffer.from(change(Buffer.from(part.content as Uint8Array).toString()));
  return CFB.write(zip, { type: 'buffer', fileType: 'zip' }) as Buffer;
};

/** The place of an entry in the directory of a zip file. */
const directoryEntry = (bytes: Buffer, name: string): number => {
  const at = bytes.lastIndexOf(name) - 46;
  expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
  return at;
};

describe('hostile and broken workbooks', () => {
  it('may hold a date that no calendar has; it is left as the number it is', async () => {
    const dates = (sheet: WorkSheet): void => {
      sheet['D2'] = { t: 'n', v: 1e17, z: 'yyyy-mm-dd' };
    };
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'a.xlsx': book('xlsx', dates) });
    expect(rowsOf(workspace, 'SELECT seats, renewal_on FROM accounts')).toEqual([
      { seats: 12, renewal_on: null },
    ]);
  });

  it('may have a row two thousand million rows down; the table ends where sheets end', async () => {
    const far = withPart(book('xlsx'), '/xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="2000000000"><c r="A2000000000"><v>1</v></c></row></sheetData>'),
    );
    expect(onlyTable(await importTexts(emptyWorkspace(), { 'a.xlsx': far })).rows).toBe(1);
  });

  it('are refused unread when they would unpack to more than a gigabyte', async () => {
    const bytes = book('xlsx');
    bytes.writeUInt32LE(0x7fffffff, directoryEntry(bytes, 'xl/worksheets/sheet1.xml') + 24);
    expect(await errorOf('a.xlsx', bytes)).toBe('file.tooLarge');
  });

  it('are called protected when their content is enciphered', async () => {
    const bytes = withPart(book('ods'), '/content.xml', () => 'Ù\u0003 not a word of it');
    expect(await errorOf('a.ods', bytes)).toBe('file.encrypted');
  });

  it('are called damaged when their sectors lead back into themselves', async () => {
    const bytes = book('biff8');
    const chains = (bytes.readInt32LE(76) + 1) * 512;
    const directory = bytes.readInt32LE(48);
    bytes.writeInt32LE(directory, chains + directory * 4);
    expect(await errorOf('a.xls', bytes)).toBe('file.damaged');
  });

  it('are called empty when they have no sheet', async () => {
    const none = withPart(book('xlsx'), '/xl/workbook.xml', (xml) =>
      xml.replace(/<sheets>.*<\/sheets>/s, '<sheets></sheets>'),
    );
    expect(await errorOf('a.xlsx', none)).toBe('file.empty');
  });
});
