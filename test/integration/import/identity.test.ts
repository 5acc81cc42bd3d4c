import { describe, expect, it } from 'vitest';
import { countsOf, emptyWorkspace, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';

const usage = linesOf(
  'account,date,person,feature,events',
  'A1,2026-01-05,P1,reports,3',
  'A1,2026-01-05,P1,reports,3',
  'A1,2026-01-06,P2,,1',
);

describe('rows without a key', () => {
  it('are the same when all that the file says is stored already', async () => {
    const workspace = emptyWorkspace();
    expect(countsOf(onlyTable(await importTexts(workspace, { 'usage.csv': usage })))).toEqual({
      rows: 3,
      imported: 3,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    });
    expect(countsOf(onlyTable(await importTexts(workspace, { 'again.csv': usage })))).toEqual({
      rows: 3,
      imported: 0,
      updated: 0,
      unchanged: 3,
      rejected: 0,
    });
    expect(rowsOf(workspace, 'SELECT * FROM usage')).toHaveLength(3);
  });

  it('count as two when one table has them twice', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'usage.csv': usage });
    expect(rowsOf(workspace, 'SELECT count(*) AS n FROM usage WHERE date = 20458')).toEqual([{ n: 2 }]);
  });

  it('are new when one value differs', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'usage.csv': usage });
    const more = linesOf(
      'account,date,person,feature,events',
      'A1,2026-01-05,P1,reports,4',
      'A1,2026-01-06,P2,,1',
    );
    expect(countsOf(onlyTable(await importTexts(workspace, { 'more.csv': more })))).toMatchObject({
      imported: 1,
      unchanged: 1,
    });
  });

  it('are compared by value, not by how it is written', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'usage.csv': usage });
    const otherwise = linesOf(
      'Müşteri;Tarih;Kullanıcı;Özellik;Kullanım sayısı',
      'a1;05.01.2026;P1;reports;3,0',
    );
    expect(countsOf(onlyTable(await importTexts(workspace, { 'kullanım.csv': otherwise })))).toMatchObject({
      unchanged: 1,
      imported: 0,
    });
  });

  it('of a dataset with optional keys are told apart by all values', async () => {
    const workspace = emptyWorkspace();
    const invoices = linesOf('account,key,dueOn,amount', 'A1,,2026-01-31,100', 'A1,I1,2026-01-31,100');
    expect(countsOf(onlyTable(await importTexts(workspace, { 'invoices.csv': invoices })))).toMatchObject({
      imported: 2,
    });
    expect(countsOf(onlyTable(await importTexts(workspace, { 'invoices.csv': invoices })))).toMatchObject({
      imported: 0,
      unchanged: 2,
    });
  });
});

describe('rows with a key', () => {
  const first = linesOf(
    'key,account,openedOn,closedOn,category',
    'T1,A1,2026-01-05 10:00,,login',
    'T2,A1,2026-01-06,,billing',
  );

  it('replace the earlier row, which is kept aside', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'tickets.csv': first });
    const later = linesOf(
      'key,account,openedOn,closedOn,category',
      'T1,A1,2026-01-05 10:00,2026-01-07 12:30,login',
      'T2,A1,2026-01-06,,billing',
    );
    expect(countsOf(onlyTable(await importTexts(workspace, { 'tickets.csv': later })))).toEqual({
      rows: 2,
      imported: 0,
      updated: 1,
      unchanged: 1,
      rejected: 0,
    });
    expect(
      rowsOf(workspace, "SELECT closed_on, closed_minute, source_row FROM tickets WHERE key = 'T1'"),
    ).toEqual([{ closed_on: 20_460, closed_minute: 750, source_row: 2 }]);
    const [kept] = rowsOf(workspace, 'SELECT dataset, before FROM replaced_rows');
    expect(kept?.['dataset']).toBe('tickets');
    expect(JSON.parse(String(kept?.['before']))).toMatchObject({ key: 'T1', closed_on: null });
  });

  it('do not lose what a smaller export leaves out', async () => {
    const workspace = emptyWorkspace();
    const full = linesOf('key,name,segment,startedOn,Region', 'A1,Anadolu,SMB,2024-01-15,East');
    await importTexts(workspace, { 'accounts.csv': full });
    const partial = linesOf('key,name,seats', 'A1,Anadolu Lojistik,80');
    expect(countsOf(onlyTable(await importTexts(workspace, { 'accounts.csv': partial })))).toMatchObject({
      updated: 1,
    });
    expect(rowsOf(workspace, 'SELECT name, segment, started_on, seats, attributes FROM accounts')).toEqual([
      {
        name: 'Anadolu Lojistik',
        segment: 'SMB',
        started_on: 19_737,
        seats: 80,
        attributes: '{"Region":"East"}',
      },
    ]);
  });

  it('blank what the file has and leaves blank', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': linesOf('key,name,segment,Region', 'A1,Anadolu,SMB,East') });
    await importTexts(workspace, { 'accounts.csv': linesOf('key,name,segment,Region', 'A1,Anadolu,,') });
    expect(rowsOf(workspace, 'SELECT segment, attributes FROM accounts')).toEqual([
      { segment: null, attributes: '{}' },
    ]);
  });
});

describe('accounts named in other tables', () => {
  it('are made once, marked, and filled in by their own row', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, {
      'usage.csv': linesOf('account,date,events', 'ÇINAR GIDA,2026-01-05,1', 'Çınar Gıda,2026-01-06,1'),
    });
    expect(rowsOf(workspace, 'SELECT key, name, declared FROM accounts')).toEqual([
      { key: 'ÇINAR GIDA', name: 'ÇINAR GIDA', declared: 0 },
    ]);
    const own = onlyTable(
      await importTexts(workspace, { 'accounts.csv': linesOf('key,name,segment', 'A3,Çınar Gıda,SMB') }),
    );
    expect(countsOf(own)).toMatchObject({ imported: 1, updated: 0 });
    expect(rowsOf(workspace, 'SELECT key, name, segment, declared FROM accounts')).toEqual([
      { key: 'A3', name: 'Çınar Gıda', segment: 'SMB', declared: 1 },
    ]);
    expect(
      rowsOf(workspace, 'SELECT DISTINCT a.key FROM usage u JOIN accounts a ON a.id = u.account_id'),
    ).toEqual([{ key: 'A3' }]);
  });

  it('are found by key first and then by name', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': linesOf('key,name', 'A1,Anadolu', 'A2,A1 Ltd') });
    await importTexts(workspace, {
      'usage.csv': linesOf(
        'account,date,events',
        'a1,2026-01-05,1',
        'anadolu,2026-01-06,1',
        'A1 LTD,2026-01-07,1',
      ),
    });
    expect(
      rowsOf(workspace, 'SELECT a.key FROM usage u JOIN accounts a ON a.id = u.account_id ORDER BY u.date'),
    ).toEqual([{ key: 'A1' }, { key: 'A1' }, { key: 'A2' }]);
  });

  it('are there whatever order the files were given in', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, {
      'usage.csv': linesOf('account,date,events', 'Anadolu,2026-01-05,1'),
      'accounts.csv': linesOf('key,name', 'A1,Anadolu'),
    });
    expect(rowsOf(workspace, 'SELECT key, declared FROM accounts')).toEqual([{ key: 'A1', declared: 1 }]);
  });
});

describe('accounts named by their domain', () => {
  const companies = linesOf(
    'Company ID,Company Name,Company Domain Name',
    'C1,Anadolu,Anadolu-Lojistik.com',
    'C2,Boğaziçi,shared.net',
    'C3,Çınar,shared.net',
  );
  const tickets = (domain: string): string =>
    linesOf('Ticket ID,Create Date,Ticket Priority,Associated Company Domain', `T1,2026-01-05,Low,${domain}`);
  const ownersOf = async (domain: string): Promise<readonly unknown[]> => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'tickets.csv': tickets(domain), 'companies.csv': companies });
    return rowsOf(workspace, 'SELECT a.key FROM tickets t JOIN accounts a ON a.id = t.account_id');
  };

  it('are the ones whose list gives that domain', async () => {
    expect(await ownersOf('anadolu-lojistik.com')).toEqual([{ key: 'C1' }]);
  });

  it('are not guessed where two share it, or none has it', async () => {
    expect(await ownersOf('shared.net')).toEqual([{ key: 'shared.net' }]);
    expect(await ownersOf('other.org')).toEqual([{ key: 'other.org' }]);
  });
});
