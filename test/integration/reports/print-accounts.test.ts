/** Printing into a folder: whole files or none, one page each, and a clear word about what could not be written. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { printAccount, printAccounts } from '../../../electron/engine/reports/print-accounts.ts';
import type { OpenPrinter } from '../../../electron/engine/reports/printer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nabiz-print-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const account = { id: 1, name: 'Çınar Gıda' };
const others = [account, { id: 2, name: 'Çınar Gıda' }, { id: 3, name: 'Boğaziçi' }];

/** A printer whose papers have so many pages, and how often one was closed. */
const printerOf = (pages = 1): { readonly open: OpenPrinter; readonly closed: () => number } => {
  let closed = 0;
  const pdf = Buffer.from(`%PDF-1.7\n${'<< /Type /Page >>\n'.repeat(pages)}`);
  return {
    open: async () => ({
      print: async () => pdf,
      close: async () => {
        closed += 1;
      },
    }),
    closed: () => closed,
  };
};

it('writes one file per account, and two of one name apart', async () => {
  const { open, closed } = printerOf();
  const paths = await printAccounts(open, others, { language: 'tr', folder: join(folder, 'pages') });
  expect(paths).toEqual(
    ['Çınar Gıda.pdf', 'Çınar Gıda (2).pdf', 'Boğaziçi.pdf'].map((name) => join(folder, 'pages', name)),
  );
  expect(readdirSync(join(folder, 'pages')).toSorted()).toEqual(
    ['Boğaziçi.pdf', 'Çınar Gıda (2).pdf', 'Çınar Gıda.pdf'].toSorted(),
  );
  expect(closed()).toBe(1);
});

it('refuses paper of two pages and writes nothing', async () => {
  const { open, closed } = printerOf(2);
  await expect(printAccounts(open, others, { language: 'en', folder })).rejects.toMatchObject({
    code: 'report.failed',
    detail: { account: 'Çınar Gıda' },
  });
  expect(readdirSync(folder)).toEqual([]);
  expect(closed()).toBe(1);
});

it('names the file that cannot be written, and leaves no half of it', async () => {
  const { open, closed } = printerOf();
  const path = join(folder, 'taken.pdf');
  mkdirSync(path);
  await expect(printAccount(open, account, { language: 'en', path })).rejects.toMatchObject({
    code: 'report.unwritable',
    detail: { file: 'taken.pdf' },
  });
  expect(readdirSync(folder)).toEqual(['taken.pdf']);
  expect(closed()).toBe(1);
});

it('keeps the older file until the new one is whole', async () => {
  const path = join(folder, 'page.pdf');
  writeFileSync(path, 'older');
  await expect(printAccount(printerOf(0).open, account, { language: 'en', path })).rejects.toThrow();
  expect(readFileSync(path, 'utf8')).toBe('older');
  await printAccount(printerOf().open, account, { language: 'en', path });
  expect(readFileSync(path, 'latin1')).toMatch(/^%PDF/);
});

it('stops between two pages when told to, and keeps what was printed', async () => {
  const { open, closed } = printerOf();
  const stop = new AbortController();
  const progress = ({ share }: { readonly share: number }): void => {
    if (share > 0) stop.abort();
  };
  await expect(
    printAccounts(open, others, { language: 'en', folder, signal: stop.signal, progress }),
  ).rejects.toMatchObject({ code: 'cancelled' });
  expect(readdirSync(folder)).toHaveLength(2);
  expect(closed()).toBe(1);
});
