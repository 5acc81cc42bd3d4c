/** Reports: choose the place, print as a job, show where it lies. */
import { basename, dirname, join } from 'node:path';
import type { JobStarted, SavedFile } from '../../../shared/contract.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import { safeName } from '../../engine/reports/file-names.ts';
import { printAccount, printAccounts, type PrintOptions } from '../../engine/reports/print-accounts.ts';
import type { JobTools } from '../../engine/host/jobs.ts';
import type { Handlers, Parsed } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { placeFor } from './place.ts';
import { openWorkspaceInfo, ownFolder } from './workspaces.ts';

const reportFolder = async (context: Context): Promise<string> =>
  join(ownFolder(context), safeName((await openWorkspaceInfo(context)).name));

const printOptions = (order: Parsed<'report.all'>, { signal, progress }: JobTools): PrintOptions => ({
  asOf: order.asOf,
  language: order.language,
  signal,
  progress: (step) => progress({ phase: 'printing', ...step }),
});

const printOneAccount = async (context: Context, order: Parsed<'report.account'>): Promise<JobStarted> => {
  const { score } = await context.engine.call('account.open', { account: order.account, asOf: order.asOf });
  const suggested = join(await reportFolder(context), `${safeName(score.name)}.pdf`);
  const path = await placeFor(context, { kind: 'file', path: suggested });
  return context.jobs.start(async (tools): Promise<SavedFile> => {
    const account = { id: order.account, name: score.name };
    await printAccount(context.openPrinter, account, { ...printOptions(order, tools), path });
    return { id: context.files.idOf(path), name: basename(path), folder: basename(dirname(path)), files: 1 };
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

/** The handlers of `report.*`. */
export const reportHandlers = (
  context: Context,
): Pick<Handlers, 'report.account' | 'report.all' | 'report.reveal'> => ({
  'report.account': (order) => printOneAccount(context, order),
  'report.all': (order) => printAllAccounts(context, order),
  'report.reveal': async ({ id }) => ({ shown: await context.reveal(context.files.pathOf(id)) }),
});
