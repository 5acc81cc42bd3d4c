/** Reports: choose the place, print as a job, show where it lies. */
import { basename, dirname, join } from 'node:path';
import type { JobStarted, Language, SavedFile } from '../../../shared/contract.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import { printAccount, printAccounts, type PrintOptions } from '../../engine/reports/print-accounts.ts';
import type { Printing } from '../../engine/reports/paper-file.ts';
import { type PrintedReview, printReview } from '../../engine/reports/print-review.ts';
import type { JobTools } from '../../engine/host/jobs.ts';
import type { Handlers, Parsed } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { placeFor } from './place.ts';
import { openWorkspaceInfo, ownFolder } from './workspaces.ts';

const reportFolder = async (context: Context): Promise<string> =>
  join(ownFolder(context), safeName((await openWorkspaceInfo(context)).name));

const printing = (language: Language, { signal, progress }: JobTools): Printing => ({
  language,
  signal,
  progress: (step) => progress({ phase: 'printing', ...step }),
});

const printOptions = (order: Parsed<'report.all'>, tools: JobTools): PrintOptions => ({
  asOf: order.asOf,
  ...printing(order.language, tools),
});

const savedAt = ({ files }: Context, path: string): SavedFile => ({
  id: files.idOf(path),
  name: basename(path),
  folder: basename(dirname(path)),
  files: 1,
});

const printOneAccount = async (context: Context, order: Parsed<'report.account'>): Promise<JobStarted> => {
  const { score } = await context.engine.call('account.open', { account: order.account, asOf: order.asOf });
  const suggested = join(await reportFolder(context), `${safeName(score.name)}.pdf`);
  const path = await placeFor(context, { kind: 'file', path: suggested });
  return context.jobs.start(async (tools): Promise<SavedFile> => {
    const account = { id: order.account, name: score.name };
    await printAccount(context.openPrinter, account, { ...printOptions(order, tools), path });
    return savedAt(context, path);
  });
};

const printAllAccounts = async (context: Context, order: Parsed<'report.all'>): Promise<JobStarted> => {
  const { accounts } = unpackPage(await context.engine.call('portfolio.open', { asOf: order.asOf }));
  const folder = await placeFor(context, { kind: 'folder', path: await reportFolder(context) });
  return context.jobs.start(async (tools): Promise<SavedFile> => {
    const paths = await printAccounts(context.openPrinter, accounts, { ...printOptions(order, tools), folder });
    return {
      id: context.files.idOf(folder),
      name: basename(folder),
      folder: basename(folder),
      files: paths.length,
    };
  });
};

/** Prints checkpoints under the account's name and their dates. */
const printFrozen = async (
  context: Context,
  review: PrintedReview,
  { dates, language }: { readonly dates: readonly string[]; readonly language: Language },
): Promise<JobStarted> => {
  const file = `${safeName([review.name, ...dates].join(' '))}.pdf`;
  const path = await placeFor(context, { kind: 'file', path: join(await reportFolder(context), file) });
  return context.jobs.start(async (tools): Promise<SavedFile> => {
    await printReview(context.openPrinter, review, { ...printing(language, tools), path });
    return savedAt(context, path);
  });
};

const printTwo = async (
  context: Context,
  { language, ...two }: Parsed<'report.review'>,
): Promise<JobStarted> => {
  const { earlier, later } = await context.engine.call('reviews.compare', two);
  const review = { kind: 'review', ...two, name: later.frozen.score.name } as const;
  return printFrozen(context, review, { dates: [earlier.date, later.date], language });
};

const printCheckpoint = async (
  context: Context,
  { language, checkpoint }: Parsed<'report.checkpoint'>,
): Promise<JobStarted> => {
  const { date, frozen } = await context.engine.call('reviews.checkpoint', { checkpoint });
  const review = { kind: 'checkpoint', checkpoint, name: frozen.score.name } as const;
  return printFrozen(context, review, { dates: [date], language });
};

/** The handlers of `report.*`. */
export const reportHandlers = (
  context: Context,
): Pick<Handlers, Extract<keyof Handlers, `report.${string}`>> => ({
  'report.account': (order) => printOneAccount(context, order),
  'report.all': (order) => printAllAccounts(context, order),
  'report.review': (order) => printTwo(context, order),
  'report.checkpoint': (order) => printCheckpoint(context, order),
  'report.reveal': async ({ id }) => ({ shown: await context.reveal(context.files.pathOf(id)) }),
});
