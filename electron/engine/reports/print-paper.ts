/** Prints a paper that is not of the accounts' own: as many pages as it needs. */
import { AppError } from '../../../shared/errors.ts';
import type { AccountPaper, Paper } from '../../../shared/model/paper.ts';
import { countPages } from './page-count.ts';
import { type Printing, withPrinter, writeWhole } from './paper-file.ts';
import type { OpenPrinter } from './printer.ts';

/** What is printed, and what it is about. */
export type PrintedPaper = Exclude<Paper, { kind: AccountPaper | 'chart' }> & { readonly name: string };

/** Prints to a path. Throws `report.noBrowser`, `report.failed`, `report.unwritable` or `cancelled`. */
export const printPaper = (
  open: OpenPrinter,
  paper: PrintedPaper,
  { path, language, size, signal, progress }: Printing & { readonly path: string },
): Promise<void> =>
  withPrinter(open, async (printer) => {
    progress?.({ share: 0, subject: paper.name });
    const pdf = await printer.print({ ...paper, language, size });
    if (countPages(pdf) === 0)
      throw new AppError('report.failed', { account: paper.name, problem: 'no page came out' });
    if (signal?.aborted) throw new AppError('cancelled');
    await writeWhole(path, pdf);
  });
