import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileResult } from '../../shared/import/index.ts';
import { unpackPage } from '../../shared/model/portfolio/packed-page.ts';
import { AppError } from '../../shared/errors.ts';
import type { Language } from '../../shared/languages.ts';
import type { PortfolioPage } from '../../shared/model/portfolio-page.ts';
import { keepSetting } from '../engine/db/queries/settings.ts';
import { printAccounts } from '../engine/reports/print-accounts.ts';
import { openWorkspace } from '../engine/workspace/workspace.ts';
import { type Command, exitCodes, type Output } from './command.ts';
import { languageOption } from './language.ts';
import { prepare, samplesFolder, startPrinting } from './printing.ts';

const sum = (files: readonly FileResult[], what: 'rows' | 'rejected'): number =>
  files.flatMap((file) => file.tables).reduce((total, table) => total + table[what], 0);

const sayImport = (files: readonly FileResult[], output: Output): void => {
  for (const { file, tables } of files)
    output.line(`imported ${file}: ${tables.map((table) => `${table.dataset} ${table.rows}`).join(', ')}`);
  output.line(`${sum(files, 'rows')} rows, ${sum(files, 'rejected')} rejected`);
};

const sayScores = ({ asOf, accounts, counts }: PortfolioPage, output: Output): void =>
  output.line(
    `scored ${accounts.length} accounts at ${asOf}: ` +
      `${counts.green} green, ${counts.amber} amber, ${counts.red} red, ${counts.unknown} unknown`,
  );

/** What is printed of the sample later is in the same language. */
const keepLanguage = (path: string, language: Language): void => {
  const workspace = openWorkspace(path);
  keepSetting(workspace.db, 'locale', language);
  workspace.close();
};

/** The sample's files, once they were made. */
const sampleFiles = (): readonly string[] =>
  readdirSync(samplesFolder).map((file) => join(samplesFolder, file));

/** `nabiz demo`: the whole job on the sample client. */
export const demo: Command = {
  name: 'demo',
  usage: '--out DIR [--lang en|tr|he] [--json]',
  summary: 'The sample client: import its spreadsheets, score its accounts, print a page for each.',
  options: { out: { type: 'string' }, lang: { type: 'string' } },
  least: 0,
  async run(args, output) {
    const out = args.text('out');
    if (out === undefined) throw new AppError('usage', { problem: 'say where to with --out' });
    const say = args.flag('json') ? { ...output, line: output.note } : output;
    const [language, folder] = [languageOption(args, 'lang') ?? 'en', resolve(out)];
    mkdirSync(folder, { recursive: true });
    await prepare();
    const { engine, openPrinter } = startPrinting();
    const workspace = join(folder, 'sample.nabiz');
    await engine.call('workspace.sample', { path: workspace, files: sampleFiles() });
    const files = (await engine.call('import.list', {})).flatMap((done) => done.files);
    sayImport(files, say);
    const portfolio = unpackPage(await engine.call('portfolio.open', {}));
    sayScores(portfolio, say);
    const progress = ({ subject }: { readonly subject: string }): void => output.note(`printing ${subject}`);
    const { paths: reports } = await printAccounts(openPrinter, portfolio.accounts, {
      kind: 'account',
      size: 'A4',
      asOf: portfolio.asOf,
      language,
      progress,
      folder,
    });
    await engine.call('workspace.close', {});
    keepLanguage(workspace, language);
    say.line(`printed ${reports.length} pages`);
    say.line(`all of it is in ${folder}`);
    if (args.flag('json'))
      output.json({
        folder,
        workspace,
        asOf: portfolio.asOf,
        accounts: portfolio.accounts.length,
        counts: portfolio.counts,
        imported: files,
        reports,
      });
    return exitCodes.done;
  },
};
