import { describe, expect, it } from 'vitest';
import { accountPage } from '../../../electron/engine/pages/account-page.ts';
import { portfolioPage } from '../../../electron/engine/pages/portfolio-page.ts';
import { emptyWorkspace, importDay, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import { threeAccounts, usageOf, withThreeAccounts } from '../../helpers/named-accounts.ts';

describe('accounts that an import makes of names', () => {
  it('are said, with those that they may be', async () => {
    const workspace = await withThreeAccounts();
    const { accounts: found } = await importTexts(workspace, {
      'usage.csv': usageOf('Turk Telekom', 'Turk Telekom', 'Çelik', 'K2'),
    });
    expect(found.created).toEqual(['Turk Telekom', 'Çelik']);
    expect(found.createdCount).toBe(2);
    expect(found.similar).toEqual([
      {
        text: 'Turk Telekom',
        rows: 2,
        file: 'usage.csv',
        row: 2,
        candidates: [{ key: 'K1', name: 'Türk Telekomünikasyon A.Ş.', similarity: expect.closeTo(0.9, 1) }],
      },
    ]);
  });

  it('are marked in the portfolio and on their page', async () => {
    const workspace = await withThreeAccounts();
    await importTexts(workspace, { 'usage.csv': usageOf('Çelik', 'K1') });
    const rows = portfolioPage(workspace.db, { asOf: importDay }).accounts;
    expect(rows.map(({ key, named }) => [key, named])).toEqual([
      ['K2', false],
      ['K3', false],
      ['Çelik', true],
      ['K1', false],
    ]);
    for (const { id, named } of rows)
      expect(accountPage(workspace.db, { account: id, asOf: importDay, workspaceName: '' }).named).toBe(named);
  });

  it('are looked for among the accounts of the same import, in a dry run as well', async () => {
    const workspace = emptyWorkspace();
    const files = { 'usage.csv': usageOf('Andolu Lojistik'), 'accounts.csv': threeAccounts };
    const result = await importTexts(workspace, files, { dryRun: true });
    expect(result.accounts.similar.map(({ text, candidates }) => [text, candidates[0]?.key])).toEqual([
      ['Andolu Lojistik', 'K2'],
    ]);
    expect(rowsOf(workspace, 'SELECT * FROM accounts')).toEqual([]);
  });

  it('are compared with each other: the later one is asked about', async () => {
    const workspace = emptyWorkspace();
    const { accounts: found } = await importTexts(workspace, {
      'usage.csv': usageOf('Anadolu Lojistik', 'Andolu Lojistik'),
    });
    expect(found.similar.map(({ text, candidates }) => [text, candidates.map(({ key }) => key)])).toEqual([
      ['Andolu Lojistik', ['Anadolu Lojistik']],
    ]);
  });

  it('are asked about where several have the same company name', async () => {
    const workspace = emptyWorkspace();
    const both = linesOf('key,name', 'K1,Anadolu A.Ş.', 'K2,Anadolu Ltd. Şti.');
    await importTexts(workspace, { 'accounts.csv': both });
    const { accounts: found } = await importTexts(workspace, { 'usage.csv': usageOf('ANADOLU') });
    expect(found.similar[0]?.candidates.map(({ key, similarity }) => [key, similarity])).toEqual([
      ['K1', 1],
      ['K2', 1],
    ]);
  });

  it('are none where all are known, and codes are like nothing', async () => {
    const workspace = await withThreeAccounts();
    const usage = usageOf('K1', 'BOĞAZİÇİ', 'anadolu lojistik ltd.');
    const known = await importTexts(workspace, { 'usage.csv': usage });
    expect(known.accounts).toEqual({ created: [], createdCount: 0, similar: [] });
    const codes = await importTexts(workspace, { 'more.csv': usageOf('K4', 'K5', '1234', '1235') });
    expect(codes.accounts).toMatchObject({ createdCount: 4, similar: [] });
  });

  it('count their rows once where a table is read as two datasets', async () => {
    const workspace = await withThreeAccounts();
    const tickets = linesOf(
      'Ticket ID,Customer,Opened,Satisfaction Rating',
      'T1,Turk Telekom,2026-01-05,4',
      'T2,Turk Telekom,2026-01-06,5',
    );
    const { accounts: found, files } = await importTexts(workspace, { 'tickets.csv': tickets });
    expect(files[0]?.tables.map(({ dataset }) => dataset)).toEqual(['tickets', 'surveys']);
    expect(found.similar.map(({ text, rows }) => [text, rows])).toEqual([['Turk Telekom', 2]]);
  });
});
