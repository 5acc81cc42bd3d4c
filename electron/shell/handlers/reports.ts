/** Reports: choose the place, print as a job, show where it lies. */
import { basename, join } from 'node:path';
import type { JobStarted, Language, SavedFile } from '../../../shared/contract.ts';
import type { PaperSize } from '../../../shared/model/paper.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import { createTimeLeft } from '../../engine/import/time-left.ts';
import { paperEnding, safeName } from '../../engine/reports/file-names.ts';
import {
  pictureAccount,
  printAccount,
  printAccounts,
  type PrintOptions,
} from '../../engine/reports/print-accounts.ts';
import type { Printing } from '../../engine/reports/paper-file.ts';
import { type PrintedPaper, printPaper } from '../../engine/reports/print-paper.ts';
import type { JobTools } from '../../engine/host/jobs.ts';
import type { Handlers, Parsed } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { accountName } from './account-name.ts';
import { type LoggedPaper, logPaper } from './log-paper.ts';
import { logWritten } from '../log.ts';
import { placeFor, reportFolder, savedAt } from './place.ts';
import type { reportSettingsHandlers } from './report-settings.ts';
import { openWorkspaceInfo } from './workspaces.ts';

/** How a paper is to come out. */
interface Look {
  readonly language: Language;
  readonly size: PaperSize;
}

const workspaceName = async (context: Context): Promise<string> => (await openWorkspaceInfo(context)).name;

const printing = ({ language, size }: Look, { signal, progress }: JobTools): Printing => {
  const timeLeft = createTimeLeft();
  return {
    language,
    size,
    signal,
    progress: (step) =>
      progress({ phase: 'printing', ...step, leftMs: timeLeft(step.share, performance.now()) }),
  };
};

const printOptions = (
  order: Pick<Parsed<'report.accounts'>, 'kind' | 'asOf' | keyof Look>,
  tools: JobTools,
): PrintOptions => ({
  kind: order.kind,
  asOf: order.asOf,
  ...printing(order, tools),
});

/** The date of an order, where its files should say it: the newest data need none. */
const datedOf = async (context: Context, asOf: string | undefined): Promise<string | undefined> => {
  const { newestFact } = await openWorkspaceInfo(context);
  return asOf === newestFact ? undefined : asOf;
};

const printOneAccount = async (context: Context, order: Parsed<'report.account'>): Promise<JobStarted> => {
  const workspace = await workspaceName(context);
  const name = await accountName(context, order);
  const ending = paperEnding({ ...order, dated: await datedOf(context, order.asOf) });
  const suggested = join(await reportFolder(context), `${safeName(name)}${ending}`);
  const path = await placeFor(context, { kind: 'file', path: suggested });
  return context.jobs.start(async (tools): Promise<SavedFile> => {
    const options = { ...printOptions(order, tools), path };
    await printAccount(context.openPrinter, { id: order.account, name }, options);
    await logPaper(context, { ...order, path, workspace });
    return savedAt(context, path);
  });
};

const pictureOneAccount = async (context: Context, order: Parsed<'report.picture'>): Promise<JobStarted> => {
  const workspace = await workspaceName(context);
  const name = await accountName(context, order);
  const look = { ...order, kind: 'account' } as const;
  const ending = paperEnding({ ...look, dated: await datedOf(context, order.asOf) }).replace(/pdf$/, 'png');
  const suggested = join(await reportFolder(context), `${safeName(name)}${ending}`);
  const path = await placeFor(context, { kind: 'file', path: suggested });
  return context.jobs.start(async (tools): Promise<SavedFile> => {
    const options = { ...printOptions(look, tools), path };
    await pictureAccount(context.openPrinter, { id: order.account, name }, options);
    const written = { kind: 'picture.saved', file: basename(path), account: order.account } as const;
    await logWritten(context, { ...written, workspace });
    return savedAt(context, path);
  });
};

const printManyAccounts = async (context: Context, order: Parsed<'report.accounts'>): Promise<JobStarted> => {
  const { accounts } = unpackPage(await context.engine.call('portfolio.open', { asOf: order.asOf }));
  const wanted = order.accounts && new Set(order.accounts);
  const printed = wanted ? accounts.filter(({ id }) => wanted.has(id)) : accounts;
  const [dated, workspace] = [await datedOf(context, order.asOf), await workspaceName(context)];
  const folder = await placeFor(context, { kind: 'folder', path: await reportFolder(context) });
  return context.jobs.start(async (tools): Promise<SavedFile> => {
    const options = { ...printOptions(order, tools), dated, folder };
    const { paths, stopped } = await printAccounts(context.openPrinter, printed, options);
    const name = basename(folder);
    await logPaper(context, { ...order, path: folder, count: paths.length, workspace });
    const saved = { id: context.files.idOf(folder), name, folder: name, files: paths.length };
    return stopped ? { ...saved, stoppedOf: printed.length } : saved;
  });
};

/** Whom a paper is about, where that is one account or some of them. */
type About = Pick<LoggedPaper, 'account' | 'count'>;

/** Prints a paper into one file; `words` name it. */
const printOne = async (
  context: Context,
  paper: PrintedPaper,
  { words, about, ...look }: Look & { readonly words: readonly string[]; readonly about: About },
): Promise<JobStarted> => {
  const workspace = await workspaceName(context);
  const file = `${safeName(words.join(' '))}.pdf`;
  const path = await placeFor(context, { kind: 'file', path: join(await reportFolder(context), file) });
  return context.jobs.start(async (tools): Promise<SavedFile> => {
    await printPaper(context.openPrinter, paper, { ...printing(look, tools), path });
    await logPaper(context, { ...look, ...about, kind: paper.kind, path, workspace });
    return savedAt(context, path);
  });
};

const printTwo = async (
  context: Context,
  { language, size, ...two }: Parsed<'report.review'>,
): Promise<JobStarted> => {
  const { earlier, later } = await context.engine.call('reviews.compare', two);
  const { name } = later.frozen.score;
  const words = [name, earlier.date, later.date];
  const about = { account: later.account.id };
  return printOne(context, { kind: 'review', ...two, name }, { words, about, language, size });
};

const printCheckpoint = async (
  context: Context,
  { checkpoint, ...look }: Parsed<'report.checkpoint'>,
): Promise<JobStarted> => {
  const { date, frozen, account } = await context.engine.call('reviews.checkpoint', { checkpoint });
  const { name } = frozen.score;
  const paper = { kind: 'checkpoint', checkpoint, name } as const;
  return printOne(context, paper, { words: [name, date], about: { account: account.id }, ...look });
};

/** The portfolio or the plan. */
const printWhole = async (
  context: Context,
  kind: 'portfolio' | 'plan',
  { language, size, ...order }: Parsed<'report.portfolio'> | Parsed<'report.plan'>,
): Promise<JobStarted> => {
  const name = await workspaceName(context);
  const dated = await datedOf(context, order.asOf);
  const subject = translator(language)(`print.subjects.${kind}`);
  const words = [name, '–', subject, ...(dated === undefined ? [] : ['–', dated])];
  const paper = { kind, accounts: null, ...order, name };
  const about = { count: paper.accounts?.length ?? null };
  return printOne(context, paper, { words, about, language, size });
};

type Printed = Exclude<
  Extract<keyof Handlers, `report.${string}`>,
  keyof ReturnType<typeof reportSettingsHandlers>
>;

/** The handlers of `report.*` that need the files of the machine. */
export const reportHandlers = (context: Context): Pick<Handlers, Printed> => ({
  'report.readLogo': ({ file }) => context.engine.call('report.readLogo', { path: context.files.pathOf(file) }),
  'report.account': (order) => printOneAccount(context, order),
  'report.picture': (order) => pictureOneAccount(context, order),
  'report.accounts': (order) => printManyAccounts(context, order),
  'report.portfolio': (order) => printWhole(context, 'portfolio', order),
  'report.plan': (order) => printWhole(context, 'plan', order),
  'report.review': (order) => printTwo(context, order),
  'report.checkpoint': (order) => printCheckpoint(context, order),
  'report.reveal': async ({ id }) => ({ shown: await context.reveal(context.files.pathOf(id)) }),
});
