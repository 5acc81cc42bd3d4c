/** Figures of real data against a few lines that compute them anew from the files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { valuePage } from '../../../electron/engine/pages/index.ts';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { readMapping } from '../../../electron/engine/import/map/match-mapping.ts';
import { parseDay } from '../../../shared/dates.ts';
import { emptyWorkspace, importDay } from '../../helpers/import.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const data = join(root, '..', 'shared', 'data');

/** The rows of a file without quotes, as objects; a few lines that share nothing with the product. */
const rowsIn = (path: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = readFileSync(path, 'utf8').replace('\ufeff', '').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell])));
};

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0);

const ravenstack = join(data, 'ravenstack_saas');
const invoices = join(data, 'ar_invoices_ibm', 'WA_Fn-UseC_-Accounts-Receivable.csv');

describe.skipIf(!existsSync(ravenstack))('the revenue of the RavenStack data', () => {
  const isoOf = (text: string): string => text.split('-').toReversed().join('-');

  /** Account → revenue on a day, added up from the file. */
  const revenueOn = (day: string): ReadonlyMap<string, number> => {
    const revenue = new Map<string, number>();
    for (const row of rowsIn(join(ravenstack, 'ravenstack_subscriptions.csv'))) {
      const [start, end] = [isoOf(row['start_date'] ?? ''), isoOf(row['end_date'] ?? '')];
      if (start > day || (end !== '' && end < day)) continue;
      const account = row['account_id'] ?? '';
      revenue.set(account, (revenue.get(account) ?? 0) + Number(row['mrr_amount']));
    }
    return new Map([...revenue].filter(([, mrr]) => mrr > 0));
  };

  const expected = (from: string, to: string) => {
    const [before, after] = [revenueOn(from), revenueOn(to)];
    const change = [...before].map(([account, mrr]) => ({ mrr, now: after.get(account) ?? 0 }));
    const start = sumOf(before.values());
    const kept = sumOf(change.map(({ mrr, now }) => Math.min(mrr, now)));
    const now = sumOf(change.map((own) => own.now));
    return {
      start,
      end: sumOf(after.values()),
      churn: sumOf(change.filter((own) => own.now === 0).map(({ mrr }) => mrr)),
      grr: kept / start,
      nrr: now / start,
      startAccounts: before.size,
      keptAccounts: change.filter((own) => own.now > 0).length,
    };
  };

  it('is kept as the file says, over a year and in every month', { timeout: 120_000 }, async () => {
    const workspace = emptyWorkspace();
    const mapping = readMapping(join(root, 'build', 'samples', 'mappings', 'ravenstack.json'));
    const names = ['ravenstack_accounts.csv', 'ravenstack_subscriptions.csv'];
    const files = names.map((name) => ({ name, path: join(ravenstack, name) }));
    await importFiles(workspace, { files, mapping, asOf: importDay });
    for (const [asOf, from] of [
      ['2024-12-31', '2023-12-31'],
      ['2024-10-15', '2023-10-15'],
    ] as const) {
      const { revenue } = valuePage(workspace.db, { asOf: parseDay(asOf) as number });
      expect(revenue).toHaveLength(1);
      const periods = revenue.flatMap(({ window, months }) => [window, ...months]);
      expect([periods.length, periods[0]?.from, periods[0]?.to]).toEqual([13, from, asOf]);
      for (const period of periods) {
        const { start, end, churn, grr, nrr, ...accounts } = expected(period.from, period.to);
        expect(period).toMatchObject({
          ...accounts,
          startMinor: start * 100,
          endMinor: end * 100,
          churnMinor: churn * 100,
        });
        expect(period.grr).toBeCloseTo(grr, 12);
        expect(period.nrr).toBeCloseTo(nrr, 12);
      }
    }
  });
});

describe.skipIf(!existsSync(invoices))('the payments of the receivables data', () => {
  it(
    'come to what the file says on every date, and without subscriptions no retention',
    { timeout: 120_000 },
    async () => {
      const workspace = emptyWorkspace();
      const file = { name: 'receivables.csv', path: invoices };
      await importFiles(workspace, { files: [file], asOf: importDay, locale: 'en-US' });
      const isoOf = (text: string): string => {
        const [month = '', day = '', year = ''] = text.split('/');
        return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      };
      for (const asOf of ['2012-06-30', '2013-03-01', '2014-01-09']) {
        const paid = new Map<string, number>();
        for (const row of rowsIn(invoices)) {
          const settled = row['SettledDate'] ?? '';
          if (settled === '' || isoOf(settled) > asOf) continue;
          const customer = row['customerID'] ?? '';
          paid.set(customer, (paid.get(customer) ?? 0) + Math.round(Number(row['InvoiceAmount']) * 100));
        }
        const value = valuePage(workspace.db, { asOf: parseDay(asOf) as number, margin: 0.6 });
        expect(value.accounts).toHaveLength(100);
        for (const { key, historicClvMinor } of value.accounts) {
          if (historicClvMinor === null) expect([asOf, key, paid.get(key)]).toEqual([asOf, key, undefined]);
          else expect(historicClvMinor).toBeCloseTo((paid.get(key) ?? 0) * 0.6, 6);
        }
        expect(sumOf(value.accounts.map(({ historicClvMinor }) => historicClvMinor ?? 0))).toBeCloseTo(
          sumOf(paid.values()) * 0.6,
          4,
        );
        expect(value.retention).toMatchObject({ value: null, gap: 'noSubscriptions' });
      }
    },
  );
});
