/** What the rest of the engine asks of export. */
export type { ExportPlace } from './export-place.ts';
export { exportInThread } from './thread/export-thread.ts';
export { saveLog } from './save-log.ts';
export { saveCsv } from './save-csv.ts';
export { saveWorkbook } from './save-workbook.ts';
