/** Printing into a folder: whole files or none, one page each, and a clear word about what could not be written. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  pictureAccount,
  printAccount,
  printAccounts,
} from '../../../electron/engine/reports/print-accounts.ts';
import type { OpenPrinter } from '../../../electron/engine/reports/printer.ts';

const png = Buffer.from('\x89PNG', 'latin1');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nabiz-print-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const account = { id: 1, name: 'Çınar Gıda' };
const others = [account, { id: 2, name: 'Çınar Gıda' }, { id: 3, name: 'Boğaziçi' }];

/** A printer whose papers have so many pages, and how often one was closed. */
const printerOf = (pages = 1, atOnce = 1): { readonly open: OpenPrinter; readonly closed: () => number } => {
  let closed = 0;
  const pdf = Buffer.from(`%PDF-1.7\n${'<< /Type /Page >>\n'.repeat(pages)}`);
  return {
    open: async () => ({
      atOnce,
      print: async () => pdf,
      picture: async () => png,
      close: async () => {
        closed += 1;
      },
    }),
    closed: () => closed,
  };
};

it('writes one file per account, and two of one name apart', async () => {
  const { open, closed } = printerOf();
  const { paths, stopped } = await printAccounts(open, others, {
    kind: 'account',
    size: 'A4',
    language: 'tr',
    folder: join(folder, 'pages'),
  });
  expect(paths).toEqual(
    ['Çınar Gıda.pdf', 'Çınar Gıda (2).pdf', 'Boğaziçi.pdf'].map((name) => join(folder, 'pages', name)),
  );
  expect(readdirSync(join(folder, 'pages')).toSorted()).toEqual(
    ['Boğaziçi.pdf', 'Çınar Gıda (2).pdf', 'Çınar Gıda.pdf'].toSorted(),
  );
  expect([closed(), stopped]).toEqual([1, false]);
});

it('refuses paper of two pages and writes nothing', async () => {
  const { open, closed } = printerOf(2);
  await expect(
    printAccounts(open, others, { kind: 'account', size: 'A4', language: 'en', folder }),
  ).rejects.toMatchObject({
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
  await expect(
    printAccount(open, account, { kind: 'account', size: 'A4', language: 'en', path }),
  ).rejects.toMatchObject({
    code: 'report.unwritable',
    detail: { file: 'taken.pdf' },
  });
  expect(readdirSync(folder)).toEqual(['taken.pdf']);
  expect(closed()).toBe(1);
});

it('keeps the older file until the new one is whole', async () => {
  const path = join(folder, 'page.pdf');
  writeFileSync(path, 'older');
  await expect(
    printAccount(printerOf(0).open, account, { kind: 'account', size: 'A4', language: 'en', path }),
  ).rejects.toThrow();
  expect(readFileSync(path, 'utf8')).toBe('older');
  await printAccount(printerOf().open, account, { kind: 'account', size: 'A4', language: 'en', path });
  expect(readFileSync(path, 'latin1')).toMatch(/^%PDF/);
});

it('names a dossier so, and its date where it is not that of the newest data', async () => {
  const options = { kind: 'dossier', size: 'A4', language: 'tr', folder, dated: '2026-09-30' } as const;
  const { paths } = await printAccounts(printerOf(3).open, others.slice(0, 2), options);
  expect(paths.map((path) => basename(path))).toEqual([
    'Çınar Gıda – Müşteri dosyası – 2026-09-30.pdf',
    'Çınar Gıda (2) – Müşteri dosyası – 2026-09-30.pdf',
  ]);
});

it('stops between two pages when told to, keeps what was printed, and says which', async () => {
  const { open, closed } = printerOf();
  const stop = new AbortController();
  const progress = ({ share }: { readonly share: number }): void => {
    if (share > 0) stop.abort();
  };
  const options = { kind: 'account', size: 'A4', language: 'en', folder, progress } as const;
  const { paths, stopped } = await printAccounts(open, others, { ...options, signal: stop.signal });
  expect([paths.length, stopped]).toEqual([2, true]);
  expect(readdirSync(folder).toSorted()).toEqual(paths.map((path) => basename(path)).toSorted());
  expect(closed()).toBe(1);
});

it('has failed where it was stopped before the first page', async () => {
  const { open } = printerOf();
  const options = { kind: 'account', size: 'A4', language: 'en', folder } as const;
  await expect(printAccounts(open, others, { ...options, signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(readdirSync(folder)).toEqual([]);
});

it('prints as many at once as the printer can, and no account twice', async () => {
  const many = Array.from({ length: 9 }, (_, i) => ({ id: i, name: `Account ${i}` }));
  const { open } = printerOf(1, 2);
  const printer = await open();
  const [seen, most] = [[] as string[], { now: 0, ever: 0 }];
  const counting: OpenPrinter = async () => ({
    ...printer,
    print: async (order) => {
      seen.push(order.name);
      most.ever = Math.max(most.ever, (most.now += 1));
      await new Promise((resolve) => setTimeout(resolve, 1));
      most.now -= 1;
      return printer.print(order);
    },
  });
  const { paths } = await printAccounts(counting, many, {
    kind: 'account',
    size: 'A4',
    language: 'en',
    folder,
  });
  expect(paths.map((path) => basename(path))).toEqual(many.map(({ name }) => `${name}.pdf`));
  expect([seen.toSorted(), most.ever]).toEqual([many.map(({ name }) => name), 2]);
});

it('saves the picture of a page', async () => {
  const path = join(folder, 'page.png');
  await pictureAccount(printerOf().open, account, { size: 'A4', language: 'en', path });
  expect(readFileSync(path).equals(png)).toBe(true);
});
