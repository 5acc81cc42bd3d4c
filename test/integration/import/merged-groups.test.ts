/** Workbooks whose headings stand under merged cells: a customer's code and name, a contract's begin and end. */
import { expect, it } from 'vitest';
import { emptyWorkspace, importTexts, onlyTable, rowsOf } from '../../helpers/import.ts';
import { workbook } from '../../helpers/workbook.ts';

const merged = (first: number, last: number) => ({ s: { r: 0, c: first }, e: { r: 0, c: last } });

it.each([
  ['Müşteriler', ['Müşteri', '', 'Sözleşme', '', 'Diğer'], ['Kodu', 'Adı', 'Başlangıç', 'Bitiş', 'Segment']],
  ['Customers', ['Customer', '', 'Contract', '', 'Other'], ['Code', 'Name', 'Start', 'End', 'Segment']],
  ['לקוחות', ['לקוח', '', 'חוזה', '', 'אחר'], ['קוד', 'שם', 'תחילת', 'סיום', 'מגזר']],
])('reads groups over headings that all have a name (%s)', async (sheet, groups, parts) => {
  const workspace = emptyWorkspace();
  const rows = [
    ['M-1', 'Akme', '2025-01-01', '2026-12-31', 'Large'],
    ['M-2', 'Beta', '2025-02-01', '2027-01-31', 'Small'],
  ];
  const bytes = workbook({ [sheet]: [groups, parts, ...rows] }, 'xlsx', (page) => {
    page['!merges'] = [merged(0, 1), merged(2, 3)];
  });
  const table = onlyTable(await importTexts(workspace, { 'list.xlsx': bytes }));
  expect(table).toMatchObject({ dataset: 'accounts', imported: 2, headerRow: 2 });
  expect(rowsOf(workspace, 'SELECT key, name, segment, attributes FROM accounts ORDER BY key')).toEqual([
    { key: 'M-1', name: 'Akme', segment: 'Large', attributes: '{}' },
    { key: 'M-2', name: 'Beta', segment: 'Small', attributes: '{}' },
  ]);
});
