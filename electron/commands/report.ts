import { basename, resolve } from 'node:path';
import type { Language } from '../../shared/contract.ts';
import { isoOf } from '../../shared/dates.ts';
import { AppError } from '../../shared/errors.ts';
import { fold } from '../../shared/fold.ts';
import { unpackPage } from '../../shared/model/portfolio/packed-page.ts';
import type { PaperSize } from '../../shared/model/paper.ts';
import type { PortfolioPage, PortfolioRow } from '../../shared/model/portfolio-page.ts';
import { pictureAccount, printAccount, printAccounts } from '../engine/reports/print-accounts.ts';
import { printPaper } from '../engine/reports/print-paper.ts';
import { logPaper } from '../shell/handlers/log-paper.ts';
import { logWritten } from '../shell/log.ts';
import { type Arguments, type Command, exitCodes, type Output } from './command.ts';
import { languageOption, paperLanguage } from './language.ts';
import { prepare, type Printing, startPrinting } from './printing.ts';
import { accountsThatFit, type ReportOrder, reportOrder } from './report-order.ts';
import { stoppable } from './stoppable.ts';

/** The account that a text names, by key or else by name, as in the other commands. */
const accountNamed = ({ accounts }: PortfolioPage, text: string): PortfolioRow => {
  const wanted = fold(text);
  const account =
    accounts.find(({ key }) => fold(key) === wanted) ?? accounts.find(({ name }) => fold(name) === wanted);
  if (!account) throw new AppError('account.unknown', { account: text });
  return account;
};

interface Job {
  readonly order: ReportOrder;
  readonly printing: Printing;
  readonly portfolio: PortfolioPage;
  /** What the report is of, where it is of all. */
  readonly workspace: string;
  readonly options: {
    readonly asOf: string;
    readonly language: Language;
    readonly size: PaperSize;
    readonly signal: AbortSignal;
    readonly progress: (step: { readonly subject: string }) => void;
  };
  readonly dated: string | undefined;
  readonly out: string;
}

/** What was printed, and whether it is all of it. */
interface Done {
  readonly files: readonly string[];
  readonly stopped: boolean;
}

const printAccountsTo = async ({ order, printing, portfolio, options, dated, out }: Job): Promise<Done> => {
  const accounts = accountsThatFit(portfolio.accounts, order.filter);
  const { paths, stopped } = await printAccounts(printing.openPrinter, accounts, {
    ...options,
    kind: order.kind,
    dated,
    folder: out,
  });
  return { files: paths, stopped };
};

const printOneTo = async ({ order, printing, portfolio, workspace, options, out }: Job): Promise<void> => {
  const { openPrinter } = printing;
  if (order.subject === 'account') {
    const account = accountNamed(portfolio, order.account);
    const save = order.isPicture ? pictureAccount : printAccount;
    return save(openPrinter, account, { ...options, kind: order.kind, path: out });
  }
  const { asOf, ...rest } = options;
  const look = { ...rest, path: out };
  if (order.subject === 'plan') return printPaper(openPrinter, { kind: 'plan', asOf, name: workspace }, look);
  const chosen = accountsThatFit(portfolio.accounts, order.filter);
  const accounts = chosen.length === portfolio.accounts.length ? null : chosen.map(({ id }) => id);
  return printPaper(openPrinter, { kind: 'portfolio', accounts, asOf, name: workspace }, look);
};

const printTo = async (job: Job): Promise<Done> => {
  if (job.order.subject === 'all') return printAccountsTo(job);
  await printOneTo(job);
  return { files: [job.out], stopped: false };
};

/** What the log says of it; a page that was saved as a picture is one. */
const logDone = (
  { engine }: Printing,
  {
    order,
    portfolio,
    workspace,
    out,
    done,
    look,
  }: Pick<Job, 'order' | 'portfolio' | 'workspace' | 'out'> & {
    readonly done: Done;
    readonly look: Pick<Job['options'], 'language' | 'size'>;
  },
): Promise<void> => {
  const account = order.subject === 'account' ? accountNamed(portfolio, order.account).id : null;
  if (order.subject === 'account' && order.isPicture)
    return logWritten({ engine }, { kind: 'picture.saved', file: basename(out), account, workspace });
  const count = order.subject === 'all' ? done.files.length : null;
  const kind = order.subject === 'portfolio' || order.subject === 'plan' ? order.subject : order.kind;
  return logPaper({ engine }, { kind, path: out, workspace, ...look, account, count });
};

const print = async (args: Arguments, output: Output): Promise<Done & { readonly asOf: string }> => {
  const order = reportOrder(args);
  const [usual, day] = [paperLanguage(args), args.day('as-of')];
  const printing = startPrinting();
  const { engine } = printing;
  const path = args.positionals[0] ?? '';
  const { name, newestFact } = await engine.call('workspace.open', { path, password: args.password });
  await prepare();
  const asked = day === undefined ? undefined : isoOf(day);
  const portfolio = unpackPage(await engine.call('portfolio.open', { asOf: asked }));
  const settings = await engine.call('report.settings', {});
  const language = languageOption(args, 'lang') ?? settings.language ?? usual;
  const size = order.size ?? settings.size;
  const progress = ({ subject }: { readonly subject: string }): void => output.note(`printing ${subject}`);
  const { asOf } = portfolio;
  const dated = asOf === newestFact || asked === undefined ? undefined : asOf;
  const common = { order, printing, portfolio, workspace: name, dated, out: resolve(order.out) };
  const done = await stoppable((signal) =>
    printTo({ ...common, options: { asOf, language, size, signal, progress } }),
  );
  await logDone(printing, { ...common, done, look: { language, size } });
  await engine.call('workspace.close', {});
  return { asOf, ...done };
};

/** `nabiz report`: accounts, the portfolio and the plan on paper. */
export const report: Command = {
  name: 'report',
  usage:
    '<workspace> (--account KEY | --all | --portfolio | --plan) --out PATH [--dossier] [--band red|amber|green|unknown] ' +
    '[--owner NAME] [--segment NAME] [--lang en|tr|he] [--paper A4|Letter] [--as-of DATE] [--json]',
  summary:
    'Print as PDF: an account on one page, or all there is to say about it with --dossier; with --all a folder of one ' +
    'file per account; the portfolio; the plan. --out FILE.png saves an account page as a picture.',
  options: {
    account: { type: 'string' },
    all: { type: 'boolean' },
    portfolio: { type: 'boolean' },
    plan: { type: 'boolean' },
    dossier: { type: 'boolean' },
    band: { type: 'string' },
    owner: { type: 'string' },
    segment: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string' },
    paper: { type: 'string' },
    'as-of': { type: 'string' },
  },
  least: 1,
  async run(args, output) {
    const { asOf, files, stopped } = await print(args, output);
    if (args.flag('json')) output.json({ asOf, files, stopped });
    else for (const file of files) output.line(file);
    if (stopped) output.note(`stopped: ${files.length} files are printed`);
    return stopped ? exitCodes.failed : exitCodes.done;
  },
};
