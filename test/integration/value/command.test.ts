import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { value } from '../../../electron/commands/value.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { filesIn, importDay, linesOf } from '../../helpers/import.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const tables = {
  'accounts.csv': linesOf(
    'account id,name,currency,gross margin,cac,renewal date,end date,region',
    'A,Işık,EUR,0.5,1000,2026-07-31,,North',
    'B,גליל,TRY,0.8,,2026-12-31,,South',
    'C,Cove,EUR,,500,,,',
    'D,Gone,EUR,,,,2026-01-31,',
  ),
  'subscriptions.csv': linesOf(
    'account id,subscription id,start date,end date,mrr',
    'A,S-1,2024-01-01,2026-01-31,200',
    'A,S-2,2026-02-01,,250',
    'B,S-3,2024-01-01,,3000',
    'C,S-4,2024-01-01,2026-03-31,100',
  ),
  'invoices.csv': linesOf(
    'account id,invoice no,issue date,due date,paid date,amount,currency',
    'A,I-1,2026-01-01,2026-01-31,2026-01-20,1200.50,EUR',
    'A,I-2,2026-05-01,2026-05-31,,250,EUR',
  ),
};

/** A workspace file with three customers in two currencies and one that has gone, imported and closed again. */
const workspaceFile = async (): Promise<string> => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const workspace = createWorkspace(path);
  await importFiles(workspace, { files: filesIn(tables), asOf: importDay });
  workspace.close();
  return path;
};

const at = ['--as-of', '2026-06-30'] as const;

describe('nabiz value', () => {
  it('prints one document: money in units of the currency named, shares as fractions', async () => {
    const { code, document } = await runCommand(value, await workspaceFile(), ...at, '--json');
    expect(code).toBe(0);
    expect(document).toMatchObject({
      asOf: '2026-06-30',
      discount: 0.1,
      retention: { value: 2 / 3, from: 'workspace', startAccounts: 3, keptAccounts: 2 },
      revenue: [
        // EUR: 300 at the start, C's 100 lost, A 50 more: 200 ÷ 300 and 250 ÷ 300.
        {
          currency: 'EUR',
          mrr: 250,
          window: { start: 300, churn: 100, expansion: 50, grr: 2 / 3, nrr: 250 / 300 },
        },
        { currency: 'TRY', mrr: 3000, window: { start: 3000, grr: 1, nrr: 1 } },
      ],
      renewals: [{ key: 'A', renewalOn: '2026-07-31', mrr: 250, currency: 'EUR' }],
    });
    const [first, second] = document['accounts'] as unknown as readonly Record<string, unknown>[];
    expect([first?.['key'], second?.['key']].toSorted()).toEqual(['A', 'C']);
    const isk = [first, second].find((account) => account?.['key'] === 'A');
    // 1,200.50 × 0.5; the open invoice is in none of it. 1,000 ÷ (250 × 0.5) = 8 months.
    expect(isk).toMatchObject({ mrr: 250, cac: 1000, historicClv: 600.25, paybackMonths: 8, gaps: {} });
    expect(JSON.stringify(document)).not.toContain('Minor');
  });

  it('names the rows behind one account, found by key or name', async () => {
    const { document } = await runCommand(value, await workspaceFile(), ...at, '--account', 'ISIK', '--json');
    expect(document).toMatchObject({
      accounts: [{ key: 'A' }],
      rows: {
        subscriptions: [
          { key: 'S-1', running: false, mrr: 200, file: 'subscriptions.csv', row: 2 },
          { key: 'S-2', running: true, mrr: 250, endedOn: null, row: 3 },
        ],
        invoices: [
          { key: 'I-1', paid: true, amount: 1200.5, file: 'invoices.csv', row: 2 },
          { key: 'I-2', paid: false, paidOn: null },
        ],
      },
    });
  });

  it('prints tables with its conventions, and what is missing of an account', async () => {
    const file = await workspaceFile();
    const { lines } = await runCommand(value, file, ...at, '--by', 'Region');
    const text = lines.join('\n');
    expect(text).toContain('r = 66.7 % (2 of 3 accounts kept over twelve months), i = 10.0 %');
    expect(lines.filter((line) => /^(North|South|–) +(EUR|TRY) +[\d,]+ +.*%/.test(line))).toHaveLength(3);
    expect(text).toMatch(/^A +Işık +\w+ +EUR +250 +50\.0 % +1,000 +600 /m);
    expect(text).not.toMatch(/NaN|undefined/);
    const one = await runCommand(value, file, ...at, '--account', 'B', '--retention', '80%');
    expect(one.lines).toContain('no clvToCac: CAC not known');
    expect(one.lines.join('\n')).toContain('r = 80.0 % (as set)');
  });

  it.each([
    [['--discount', '12'], '--discount takes a share from 0 to 1'],
    [['--retention', 'most'], '--retention takes a share'],
    [['--months', '0'], '--months takes a whole number from 1 to 120'],
    [['--cohort', 'week'], '--cohort takes month or quarter'],
    [
      ['--by', 'colour'],
      '--by takes one of segment, stage, owner, country, plan, currency, region, not "colour"',
    ],
  ])('refuses %j', async (typed, problem) => {
    await expect(runCommand(value, await workspaceFile(), ...typed)).rejects.toMatchObject({
      code: 'usage',
      detail: { problem: expect.stringContaining(problem) as string },
    });
  });

  it('says who is not there, and who was no customer', async () => {
    const file = await workspaceFile();
    await expect(runCommand(value, file, '--account', 'Z')).rejects.toMatchObject({ code: 'account.unknown' });
    await expect(runCommand(value, file, ...at, '--account', 'Gone')).rejects.toMatchObject({
      code: 'account.notScored',
    });
  });
});
