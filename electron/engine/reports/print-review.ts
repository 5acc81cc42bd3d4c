/** Prints a checkpoint, or two of them side by side: as many pages as they need. */
import { AppError } from '../../../shared/errors.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { countPages } from './page-count.ts';
import { type Printing, withPrinter, writeWhole } from './paper-file.ts';
import type { OpenPrinter } from './printer.ts';

/** What is printed, and whose account it is. */
export type PrintedReview = Exclude<Paper, { kind: 'account' }> & { readonly name: string };

/** Prints to a path. Throws `report.noBrowser`, `report.failed`, `report.unwritable` or `cancelled`. */
export const printReview = (
  open: OpenPrinter,
  review: PrintedReview,
  { path, language, signal, progress }: Printing & { readonly path: string },
): Promise<void> =>
  withPrinter(open, async (printer) => {
    progress?.({ share: 0, subject: review.name });
    const pdf = await printer.print({ ...review, language });
    if (countPages(pdf) === 0)
      throw new AppError('report.failed', { account: review.name, problem: 'no page came out' });
    if (signal?.aborted) throw new AppError('cancelled');
    await writeWhole(path, pdf);
  });
