/** What `nabiz report` is asked to print, read before any file is touched. */
import { extname } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { fold } from '../../shared/fold.ts';
import type { Band } from '../../shared/model/model.ts';
import { type AccountPaper, type PaperSize, paperSizes } from '../../shared/model/paper.ts';
import type { PortfolioRow } from '../../shared/model/portfolio-page.ts';
import type { Arguments } from './command.ts';

/** What can be printed; exactly one is said. */
const subjects = ['account', 'all', 'portfolio', 'plan'] as const;

const lights = ['red', 'amber', 'green', 'unknown'] as const;

/** Which accounts: those that have all that was said of them. */
export interface AccountFilter {
  readonly band: Band | undefined;
  readonly owner: string | undefined;
  readonly segment: string | undefined;
}

/** What is to be printed, and on what. */
export interface ReportOrder {
  readonly subject: (typeof subjects)[number];
  /** The account's key or name. */
  readonly account: string;
  readonly filter: AccountFilter;
  readonly kind: AccountPaper;
  /** Left out: as the workspace's reports are. */
  readonly size: PaperSize | undefined;
  readonly out: string;
  /** One page as PNG in place of a PDF. */
  readonly isPicture: boolean;
}

const wrong = (problem: string): AppError => new AppError('usage', { problem });

const oneOf = <T extends string>(args: Arguments, option: string, known: readonly T[]): T | undefined => {
  const text = args.text(option);
  const found = known.find((candidate) => text !== undefined && fold(candidate) === fold(text));
  if (text !== undefined && !found) throw wrong(`--${option} takes ${known.join(', ')}, not "${text}"`);
  return found;
};

const subjectOf = (args: Arguments): ReportOrder['subject'] => {
  const said = subjects.filter((name) =>
    name === 'account' ? args.text(name) !== undefined : args.flag(name),
  );
  const [subject, ...more] = said;
  if (!subject || more.length > 0)
    throw wrong('say what to print: one of --account KEY, --all, --portfolio and --plan');
  return subject;
};

const filterOf = (args: Arguments, subject: ReportOrder['subject']): AccountFilter => {
  const filter = {
    band: oneOf(args, 'band', lights),
    owner: args.text('owner'),
    segment: args.text('segment'),
  };
  const isSaid = Object.values(filter).some((value) => value !== undefined);
  if (isSaid && subject !== 'all' && subject !== 'portfolio')
    throw wrong('--band, --owner and --segment choose among the accounts of --all and --portfolio');
  return filter;
};

const kindOf = (args: Arguments, subject: ReportOrder['subject']): AccountPaper => {
  if (!args.flag('dossier')) return 'account';
  if (subject !== 'account' && subject !== 'all') throw wrong('--dossier goes with --account or --all');
  return 'dossier';
};

/** The order in the arguments. Throws `usage`. */
export const reportOrder = (args: Arguments): ReportOrder => {
  const subject = subjectOf(args);
  const [filter, kind, size] = [
    filterOf(args, subject),
    kindOf(args, subject),
    oneOf(args, 'paper', paperSizes),
  ];
  const out = args.text('out');
  if (out === undefined) throw wrong('say where to with --out');
  const isPicture = subject !== 'all' && extname(out).toLowerCase() === '.png';
  if (isPicture && (subject !== 'account' || kind !== 'account'))
    throw wrong('a picture is of one account page: --account KEY --out FILE.png');
  return { subject, account: args.text('account') ?? '', filter, kind, size, out, isPicture };
};

const fits = (wanted: string | undefined, value: string | null): boolean =>
  wanted === undefined || fold(wanted) === fold(value ?? '');

/** Those that fit. Throws `usage` where none does. */
export const accountsThatFit = (
  accounts: readonly PortfolioRow[],
  { band, owner, segment }: AccountFilter,
): readonly PortfolioRow[] => {
  const found = accounts.filter(
    (account) =>
      (band === undefined || account.band === band) &&
      fits(owner, account.owner) &&
      fits(segment, account.segment),
  );
  if (found.length > 0) return found;
  const said = Object.entries({ band, owner, segment }).filter(([, value]) => value !== undefined);
  throw wrong(`no account fits ${said.map(([name, value]) => `--${name} ${value}`).join(' ')}`);
};
