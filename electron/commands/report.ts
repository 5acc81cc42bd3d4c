import { resolve } from 'node:path';
import type { Language } from '../../shared/contract.ts';
import { unpackPage } from '../../shared/model/portfolio/packed-page.ts';
import { isoOf } from '../../shared/dates.ts';
import { AppError } from '../../shared/errors.ts';
import { fold } from '../../shared/fold.ts';
import type { PortfolioPage } from '../../shared/model/portfolio-page.ts';
import { printAccount, printAccounts } from '../engine/reports/print-accounts.ts';
import type { Arguments, Command, Output } from './command.ts';
import { exitCodes } from './command.ts';
import { paperLanguage } from './language.ts';
import { prepare, type Printing, startPrinting } from './printing.ts';

const wrong = (problem: string): AppError => new AppError('usage', { problem });

const refuseLater = (args: Arguments): void => {
  if (args.flag('portfolio'))
    throw wrong('the portfolio cannot be printed yet; print accounts with --account or --all');
  const paper = args.text('paper') ?? 'A4';
  if (paper !== 'A4') throw wrong(`the page is made for A4; ${paper} cannot be printed yet`);
};

/** The account that a text names, by key or else by name, as in the other commands. */
const accountNamed = ({ accounts }: PortfolioPage, text: string) => {
  const wanted = fold(text);
  const account =
    accounts.find(({ key }) => fold(key) === wanted) ?? accounts.find(({ name }) => fold(name) === wanted);
  if (!account) throw new AppError('account.unknown', { account: text });
  return account;
};

interface Job {
  readonly printing: Printing;
  readonly portfolio: PortfolioPage;
  readonly options: { readonly asOf: string; readonly language: Language };
  readonly out: string;
}

const printTo = async ({ printing, portfolio, options, out }: Job, key: string | undefined, output: Output) => {
  const progress = ({ subject }: { readonly subject: string }): void => output.note(`printing ${subject}`);
  if (key === undefined)
    return printAccounts(printing.openPrinter, portfolio.accounts, { ...options, progress, folder: out });
  await printAccount(printing.openPrinter, accountNamed(portfolio, key), { ...options, progress, path: out });
  return [out];
};

/** `nabiz report`: account pages as PDF. */
export const report: Command = {
  name: 'report',
  usage: '<workspace> (--account KEY | --all) --out PATH [--lang en|tr|he] [--as-of DATE] [--json]',
  summary: 'Print one page per account as PDF; with --all one file per account into a folder.',
  options: {
    account: { type: 'string' },
    all: { type: 'boolean' },
    portfolio: { type: 'boolean' },
    out: { type: 'string' },
    lang: { type: 'string' },
    paper: { type: 'string' },
    'as-of': { type: 'string' },
  },
  least: 1,
  async run(args, output) {
    refuseLater(args);
    const [key, out, day] = [args.text('account'), args.text('out'), args.day('as-of')];
    if ((key === undefined) !== args.flag('all')) throw wrong('say either --account KEY or --all');
    if (out === undefined) throw wrong('say where to with --out');
    const language = paperLanguage(args);
    const printing = startPrinting();
    await printing.engine.call('workspace.open', { path: args.positionals[0] ?? '', password: args.password });
    await prepare();
    const asOf = day === undefined ? undefined : isoOf(day);
    const portfolio = unpackPage(await printing.engine.call('portfolio.open', { asOf }));
    const options = { asOf: portfolio.asOf, language };
    const files = await printTo({ printing, portfolio, options, out: resolve(out) }, key, output);
    await printing.engine.call('workspace.close', {});
    if (args.flag('json')) output.json({ asOf: portfolio.asOf, files });
    else for (const file of files) output.line(file);
    return exitCodes.done;
  },
};
