import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { describeError } from '../../../shared/i18n/describe.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { emptyWorkspace, importTexts, linesOf } from '../../helpers/import.ts';
import { workbook } from '../../helpers/workbook.ts';

describe('files that cannot be imported', () => {
  it('say it with the words of the user, and in which of several sheets', async () => {
    const tables = {
      Müşteriler: [
        ['Müşteri Kodu', 'Müşteri'],
        ['M1', 'Çınar'],
      ],
      Faturalar: [
        ['Müşteri Kodu', 'Fatura No', 'Tutar', 'Ödeme Tarihi'],
        ['M1', 'F1', 5, '31.12.2025'],
      ],
    };
    const result = await importTexts(emptyWorkspace(), { 'defter.xlsx': workbook(tables, 'xlsx') });
    const error = result.files[0]?.error;
    expect(error?.detail).toMatchObject({ file: 'defter.xlsx › Faturalar', fields: 'dueOn' });
    if (!error) throw new Error('nothing is missing');
    const sentence = describeError(new AppError('file.requiredColumn', error.detail), 'tr');
    expect(sentence).toContain(translator('tr')('import.fields.dueOn'));
    expect(sentence).not.toContain('dueOn');
  });

  it('are told when nothing heads the columns', async () => {
    const rows = [13, 14, 15].map((day) => `Acme,INV${day},2025-03-${day},2025-04-${day},100.00`);
    const result = await importTexts(emptyWorkspace(), { 'list.csv': linesOf(...rows) });
    expect(result.files[0]?.error?.code).toBe('file.noHeadings');
  });
});
