/** Prints account pages into a folder: one printer for all of them, one file per account. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { uniqueFileNames } from './file-names.ts';
import { countPages } from './page-count.ts';
import type { OpenPrinter, PaperOrder, Printer } from './printer.ts';

/** An account to print. */
export interface Printed {
  readonly id: number;
  readonly name: string;
}

/** What all pages of a batch have in common, and how to follow and stop it. */
export interface PrintOptions {
  readonly asOf?: string | undefined;
  readonly language: Language;
  readonly signal?: AbortSignal | undefined;
  /** Heard before each page. `share` is 0..1. */
  readonly progress?: (step: { readonly share: number; readonly subject: string }) => void;
}

/** Writes beside the target first, so that a file of this name is always a whole one. Throws `report.unwritable`. */
const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined);
    throw new AppError('report.unwritable', { file: basename(path) }, { cause });
  }
};

/** The one page of an account. Throws `report.failed` when it does not come out as exactly one page. */
const printOne = async (printer: Printer, order: PaperOrder): Promise<Uint8Array> => {
  const pdf = await printer.print(order);
  const pages = countPages(pdf);
  if (pages !== 1)
    throw new AppError('report.failed', { account: order.name, problem: `${pages} pages instead of one` });
  return pdf;
};

const withPrinter = async <T>(open: OpenPrinter, work: (printer: Printer) => Promise<T>): Promise<T> => {
  const printer = await open();
  try {
    return await work(printer);
  } finally {
    await printer.close();
  }
};

const orderOf = (account: Printed, { asOf, language }: PrintOptions): PaperOrder => ({
  account: account.id,
  name: account.name,
  asOf,
  language,
});

/** Prints one account's page to a path. Throws `report.noBrowser`, `report.failed`, `report.unwritable` or `cancelled`. */
export const printAccount = (
  open: OpenPrinter,
  account: Printed,
  options: PrintOptions & { readonly path: string },
) =>
  withPrinter(open, async (printer) => {
    options.progress?.({ share: 0, subject: account.name });
    const pdf = await printOne(printer, orderOf(account, options));
    if (options.signal?.aborted) throw new AppError('cancelled');
    await writeWhole(options.path, pdf);
  });

/**
 * Prints every account's page into a folder, each under its name. Answers the paths written.
 * Throws as `printAccount` does; pages printed so far stay.
 */
export const printAccounts = (
  open: OpenPrinter,
  accounts: readonly Printed[],
  options: PrintOptions & { readonly folder: string },
): Promise<readonly string[]> =>
  withPrinter(open, async (printer) => {
    const fileName = uniqueFileNames('.pdf');
    const paths: string[] = [];
    for (const [i, account] of accounts.entries()) {
      if (options.signal?.aborted) throw new AppError('cancelled');
      options.progress?.({ share: i / accounts.length, subject: account.name });
      const path = join(options.folder, fileName(account.name));
      await writeWhole(path, await printOne(printer, orderOf(account, options)));
      paths.push(path);
    }
    return paths;
  });
