/** Prints account pages into a folder: one printer for all of them, one file per account. */
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { uniqueFileNames } from './file-names.ts';
import { countPages } from './page-count.ts';
import { type Printing, withPrinter, writeWhole } from './paper-file.ts';
import type { OpenPrinter, PaperOrder, Printer } from './printer.ts';

/** An account to print. */
export interface Printed {
  readonly id: number;
  readonly name: string;
}

/** What all pages of a batch have in common. */
export interface PrintOptions extends Printing {
  readonly asOf?: string | undefined;
}

/** The one page of an account. Throws `report.failed` when it does not come out as exactly one page. */
const printOne = async (printer: Printer, order: PaperOrder): Promise<Uint8Array> => {
  const pdf = await printer.print(order);
  const pages = countPages(pdf);
  if (pages !== 1)
    throw new AppError('report.failed', { account: order.name, problem: `${pages} pages instead of one` });
  return pdf;
};

const orderOf = (account: Printed, { asOf, language }: PrintOptions): PaperOrder => ({
  kind: 'account',
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
