/** Printing checkpoints: as many pages as they need, but never none, and whole files only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { printPaper } from '../../../electron/engine/reports/print-paper.ts';
import type { OpenPrinter, PaperOrder } from '../../../electron/engine/reports/printer.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const review = { kind: 'review', one: 3, other: 7, name: 'Çınar Gıda' } as const;

/** A printer whose papers have so many pages, and what it was asked for. */
const printerOf = (pages: number) => {
  const orders: PaperOrder[] = [];
  const pdf = Buffer.from(`%PDF-1.7\n${'<< /Type /Page >>\n'.repeat(pages)}`);
  const open: OpenPrinter = async () => ({
    atOnce: 1,
    picture: async () => new Uint8Array(),
    print: async (order) => {
      orders.push(order);
      return pdf;
    },
    close: async () => undefined,
  });
  return { open, orders };
};

it('takes two pages, and asks for the two checkpoints in the language and on the paper', async () => {
  const path = join(temporaryFolder(), 'reviews', 'review.pdf');
  const { open, orders } = printerOf(2);
  await printPaper(open, review, { path, size: 'A4', language: 'tr' });
  expect(orders).toEqual([{ ...review, size: 'A4', language: 'tr' }]);
  expect(readFileSync(path, 'latin1')).toMatch(/^%PDF/);
});

it('writes nothing where no page came out or it was stopped', async () => {
  const path = join(temporaryFolder(), 'review.pdf');
  await expect(
    printPaper(printerOf(0).open, review, { path, size: 'A4', language: 'en' }),
  ).rejects.toMatchObject({
    code: 'report.failed',
    detail: { account: 'Çınar Gıda' },
  });
  const signal = AbortSignal.abort();
  await expect(
    printPaper(printerOf(1).open, review, { path, size: 'A4', language: 'en', signal }),
  ).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(existsSync(path)).toBe(false);
});
