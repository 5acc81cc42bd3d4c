/** A problem of a row names the column by the heading that the file has. */
import { describe, expect, it } from 'vitest';
import type { AccountDecision, TableMapping } from '../../../shared/import/index.ts';
import { emptyWorkspace, importTexts, linesOf, onlyTable } from '../../helpers/import.ts';

const problemsOf = async (
  mapping: TableMapping,
  lines: readonly string[],
  decisions: AccountDecision[] = [],
) => {
  const files = { 'a.csv': linesOf(...lines) };
  const result = await importTexts(emptyWorkspace(), files, { mapping: { tables: [mapping] }, decisions });
  return onlyTable(result).issues.map(({ column, code }) => [column, code]);
};

describe('the column of a problem', () => {
  it('is the heading of scores outside their scale', async () => {
    const fields = { account: 'Firma', answeredOn: 'Gün', kind: { constant: 'nps' }, score: 'Puan' };
    expect(await problemsOf({ dataset: 'surveys', fields }, ['Firma,Gün,Puan', 'A1,2026-01-05,11'])).toEqual([
      ['Puan', 'value.outOfRange'],
    ]);
  });

  it('is the heading of what is blank, as the file writes it, the first of several', async () => {
    const fields = {
      account: { columns: ['firma', 'Şube'] },
      date: 'gün',
      metric: { constant: 'mood' },
      value: 'Değer',
    };
    expect(
      await problemsOf({ dataset: 'measurements', fields }, [
        'Firma,Şube,Gün,Değer',
        ',,2026-01-05,4',
        'A1,x,,4',
        'A1,x,2026-01-05,4',
      ]),
    ).toEqual([
      ['Firma', 'required.blank'],
      ['Gün', 'required.blank'],
    ]);
    const dates = { invitedOn: 'davet', answeredOn: 'Yanıt' };
    expect(
      await problemsOf(
        {
          dataset: 'surveys',
          fields: { account: 'Firma', ...dates, score: 'Puan', kind: { constant: 'nps' } },
        },
        ['Firma,Davet,Yanıt,Puan', 'A1,,,9', 'A1,2026-01-02,2026-01-05,9'],
      ),
    ).toEqual([['Davet', 'required.blank']]);
  });

  it('is the heading of names to be left out, in lists of accounts and elsewhere', async () => {
    const skip: AccountDecision[] = [{ text: 'Old test', decision: 'skip' }];
    const list: TableMapping = { dataset: 'accounts', fields: { key: 'Kod', name: 'Unvan' } };
    expect(await problemsOf(list, ['Kod,Unvan', 'A1,Acme', 'A2,Old test'], skip)).toEqual([
      ['Unvan', 'account.skipped'],
    ]);
    const events = { constant: 3 };
    const usage: TableMapping = { dataset: 'usage', fields: { account: 'firma', date: 'Gün', events } };
    expect(await problemsOf(usage, ['Firma,Gün', 'Acme,2026-01-05', 'Old test,2026-01-05'], skip)).toEqual([
      ['Firma', 'account.skipped'],
    ]);
  });

  it('is the heading of a key that leads to no account', async () => {
    const account = { columns: ['Abonelik', 'Yedek'], take: 'first' as const, lookup: 'subscription' as const };
    const usage: TableMapping = { dataset: 'usage', fields: { account, date: 'Gün', events: { constant: 3 } } };
    expect(await problemsOf(usage, ['Abonelik,Yedek,Gün', 'S1,,2026-01-05'])).toEqual([
      ['Abonelik', 'account.unresolved'],
    ]);
  });
});
