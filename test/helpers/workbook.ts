/** Workbooks for import tests. */
import { utils, write, type BookType, type WorkBook, type WorkSheet } from 'xlsx';

/** Sheet name → rows of cells. */
export type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** A workbook with these sheets; `change` may alter each sheet before it is added. */
export const bookOf = (sheets: Sheets, change: (sheet: WorkSheet) => void = () => undefined): WorkBook => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { UTC: true },
    );
    change(sheet);
    utils.book_append_sheet(book, sheet, name);
  }
  return book;
};

/** Its bytes in a format. */
export const workbook = (sheets: Sheets, bookType: BookType, change?: (sheet: WorkSheet) => void): Uint8Array =>
  new Uint8Array(write(bookOf(sheets, change), { type: 'array', bookType, cellDates: false }) as ArrayBuffer);

const date = (iso: string): Date => new Date(`${iso}Z`);

/** A Turkish client's book: invoices below a title, a sheet of notes, customers. */
export const turkishBook: Sheets = {
  Faturalar: [
    ['2025 fatura listesi'],
    [],
    ['Müşteri', 'Fatura No', 'Vade Tarihi', 'Tutar', 'Ödeme Tarihi'],
    ['Çınar', '0042', date('2025-12-31T00:00'), 1234.56, ''],
    ['אלון', 'F2', '31.12.2025', '1.234,56 TL', date('2026-01-05T00:00')],
  ],
  Notlar: [['Bu dosya hakkında'], ['Muhasebe hazırladı']],
  Müşteriler: [
    ['Müşteri Adı', 'Sektör', 'Lisans Sayısı'],
    ['Çınar', 'Gıda', 15],
  ],
};
