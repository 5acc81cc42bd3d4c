import { describe, expect, it } from 'vitest';
import { changeText } from '../../../renderer/features/import/change-text.ts';
import { formatFor } from '../../../shared/format.ts';

const turkish = { format: formatFor('tr'), yes: 'evet', no: 'hayır' };
const invoice = (field: string, value: string): string =>
  changeText(value, { dataset: 'invoices', field }, turkish);

describe('what an import changes in a row, in words', () => {
  it('writes dates, amounts and numbers as the language does', () => {
    expect(invoice('paidOn', '2026-04-13')).toBe('13 Nis 2026');
    expect(invoice('amount', '1234.56')).toBe('1.234,56');
    expect(changeText('0.8375', { dataset: 'usage', field: 'events' }, turkish)).toBe('0,8375');
  });

  it('keeps the time of a moment', () => {
    const opened = { dataset: 'tickets', field: 'openedOn' } as const;
    expect(changeText('2026-04-13T09:05', opened, turkish)).toBe('13 Nis 2026 09:05');
    expect(changeText('2026-04-13', opened, turkish)).toBe('13 Nis 2026');
  });

  it('says yes and no', () => {
    const failure = { dataset: 'tickets', field: 'failure' } as const;
    expect([changeText('yes', failure, turkish), changeText('no', failure, turkish)]).toEqual([
      'evet',
      'hayır',
    ]);
  });

  it('leaves names, keys and columns of the client alone', () => {
    expect(changeText('2026-04-13', { dataset: 'accounts', field: 'name' }, turkish)).toBe('2026-04-13');
    expect(invoice('Warehouse', '1234.56')).toBe('1234.56');
  });
});
