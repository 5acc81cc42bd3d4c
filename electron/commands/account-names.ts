/** Names of accounts on the command line: what an import made of them, and what the user decided about them. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import { accountDecisionSchema, type AccountDecision, type FoundAccounts } from '../../shared/import/index.ts';
import type { Output } from './command.ts';

/** How many names are printed; `--json` has the first thousand. */
const shownNames = 10;

const decisionsSchema = z.array(accountDecisionSchema);

const wrong = (path: string, problem: string, cause: unknown): AppError =>
  new AppError('usage', { problem: `--decisions ${path}: ${problem}` }, { cause });

const jsonIn = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw wrong(path, error.message, error);
    throw new AppError('file.missing', { file: path }, { cause: error });
  }
};

/**
 * Reads a file of decisions: a list of {text, decision: "same" | "new" | "skip", account}.
 * Throws `file.missing`, or `usage` with what is wrong with it.
 */
export const readDecisions = (path: string): readonly AccountDecision[] => {
  const parsed = decisionsSchema.safeParse(jsonIn(path));
  if (parsed.success) return parsed.data;
  throw wrong(path, z.prettifyError(parsed.error).replaceAll(/\s+/g, ' '), parsed.error);
};

const quoted = (name: string): string => `"${name}"`;

const printCreated = ({ created, createdCount }: FoundAccounts, output: Output): void => {
  if (createdCount === 0) return;
  const rest = createdCount > shownNames ? ` and ${createdCount - shownNames} more` : '';
  const names = created.slice(0, shownNames).map(quoted).join(', ');
  output.line(`accounts made of names that no list of accounts has: ${createdCount}: ${names}${rest}`);
};

/** Once rows are stored under the name itself it is too late: then the import has to be taken back first. */
const printHint = ([first]: FoundAccounts['similar'], output: Output): void => {
  const example = [{ text: first?.text, decision: 'same', account: first?.candidates[0]?.key }];
  output.line(
    '  Decide with --decisions FILE.json, after --dry-run or after taking the import back; in the file:',
  );
  output.line(`  ${JSON.stringify(example)}; or "new", or "skip", without "account"`);
};

const printSimilar = ({ similar }: FoundAccounts, output: Output): void => {
  if (similar.length === 0) return;
  output.line('names that may be accounts known under another spelling:');
  for (const { text, rows, file, row, candidates } of similar.slice(0, shownNames)) {
    const known = candidates.map(
      ({ key, name, similarity }) => `${quoted(name ?? key)} (key ${key}, ${Math.round(similarity * 100)} %)`,
    );
    const place = `${rows} ${rows === 1 ? 'row' : 'rows'}, first in ${file}, row ${row}`;
    output.line(`  ${quoted(text)} (${place}): ${known.join(' or ')}`);
  }
  if (similar.length > shownNames) output.line(`  and ${similar.length - shownNames} more; --json lists them`);
  printHint(similar, output);
};

/** Prints the accounts that an import made of names, and those that may be others. */
export const printAccounts = (accounts: FoundAccounts, output: Output): void => {
  printCreated(accounts, output);
  printSimilar(accounts, output);
};
