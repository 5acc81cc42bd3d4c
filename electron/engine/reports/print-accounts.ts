/** Prints account pages into a folder: one printer for all of them, one file per account. */
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { AccountPaper } from '../../../shared/model/paper.ts';
import { paperEnding, uniqueFileNames } from './file-names.ts';
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
  readonly kind: AccountPaper;
  readonly asOf?: string | undefined;
}

/** What came of a batch. */
export interface Batch {
  /** The files written, in the order of the accounts. */
  readonly paths: readonly string[];
  /** Whether it was stopped before the last one. */
  readonly stopped: boolean;
}

/** An account on paper. Throws `report.failed` when its page does not come out as exactly one, or nothing does. */
const printOne = async (printer: Printer, order: PaperOrder): Promise<Uint8Array> => {
  const pdf = await printer.print(order);
  const pages = countPages(pdf);
  if (order.kind === 'account' ? pages !== 1 : pages === 0)
    throw new AppError('report.failed', { account: order.name, problem: `${pages} pages instead of one` });
  return pdf;
};

const orderOf = (account: Printed, { kind, asOf, language, size }: PrintOptions): PaperOrder => ({
  kind,
  account: account.id,
  name: account.name,
  asOf,
  language,
  size,
});

/** One account to a path: its pages, or the picture of its page. */
const saveOne = (
  open: OpenPrinter,
  account: Printed,
  { path, take, ...options }: PrintOptions & { readonly path: string; readonly take: typeof printOne },
) =>
  withPrinter(open, async (printer) => {
    options.progress?.({ share: 0, subject: account.name });
    const bytes = await take(printer, orderOf(account, options));
    if (options.signal?.aborted) throw new AppError('cancelled');
    await writeWhole(path, bytes);
  });

/** Prints one account's page to a path. Throws `report.noBrowser`, `report.failed`, `report.unwritable` or `cancelled`. */
export const printAccount = (
  open: OpenPrinter,
  account: Printed,
  options: PrintOptions & { readonly path: string },
): Promise<void> => saveOne(open, account, { ...options, take: printOne });

/** Saves the picture of one account's page (PNG) to a path. Throws as `printAccount` does. */
export const pictureAccount = (
  open: OpenPrinter,
  account: Printed,
  options: Omit<PrintOptions, 'kind'> & { readonly path: string },
): Promise<void> =>
  saveOne(open, account, {
    ...options,
    kind: 'account',
    take: (printer, order) => printer.picture(order),
  });

/** Does work for each item in order, so many at once; ends early once `stop` says so. */
const inLanes = async <T>(
  items: readonly T[],
  { lanes, stop }: { readonly lanes: number; readonly stop: () => boolean },
  work: (item: T, index: number) => Promise<void>,
): Promise<void> => {
  const left = items.entries();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (const [index, item] of left) {
      if (failed || stop()) return;
      await work(item, index).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const broken = ended.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
};

/**
 * Prints every account's page into a folder, each under its name. What is printed when it is told to stop stays.
 * Throws as `printAccount` does, `cancelled` where nothing was printed yet; pages printed before a failure stay.
 */
export const printAccounts = (
  open: OpenPrinter,
  accounts: readonly Printed[],
  options: PrintOptions & {
    readonly folder: string;
    /** The date in the files' names, where it is not that of the newest data. */
    readonly dated?: string | undefined;
  },
): Promise<Batch> =>
  withPrinter(open, async (printer) => {
    const unique = uniqueFileNames(paperEnding(options));
    const files = accounts.map(({ name }) => join(options.folder, unique(name)));
    const done = new Set<string>();
    const stop = (): boolean => options.signal?.aborted === true;
    await inLanes(accounts, { lanes: printer.atOnce, stop }, async (account, index) => {
      options.progress?.({ share: done.size / accounts.length, subject: account.name });
      const path = files[index] as string;
      await writeWhole(path, await printOne(printer, orderOf(account, options)));
      done.add(path);
    });
    if (stop() && done.size === 0) throw new AppError('cancelled');
    const paths = files.filter((path) => done.has(path));
    return { paths, stopped: paths.length < files.length };
  });
