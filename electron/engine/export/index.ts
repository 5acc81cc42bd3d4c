/** What the rest of the engine asks of export. */
export type { ExportPlace } from './export-place.ts';
export { saveCsv } from './save-csv.ts';
export { saveWorkbook } from './save-workbook.ts';
