/** What every printing job has in common: one printer for all of it, whole files or none, and a way to follow and stop it. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Language } from '../../../shared/contract.ts';
import type { PaperSize } from '../../../shared/model/paper.ts';
import { AppError } from '../../../shared/errors.ts';
import type { OpenPrinter, Printer } from './printer.ts';

/** How to print, and how to follow and stop it. */
export interface Printing {
  readonly language: Language;
  readonly size: PaperSize;
  readonly signal?: AbortSignal | undefined;
  /** Heard before each page. `share` is 0..1. */
  readonly progress?: (step: { readonly share: number; readonly subject: string }) => void;
}

/** Writes beside the target first, so that a file of this name is always a whole one. Throws `report.unwritable`. */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
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

/** Opens a printer for the work and closes it, whatever came of it. */
export const withPrinter = async <T>(open: OpenPrinter, work: (printer: Printer) => Promise<T>): Promise<T> => {
  const printer = await open();
  try {
    return await work(printer);
  } finally {
    await printer.close();
  }
};
