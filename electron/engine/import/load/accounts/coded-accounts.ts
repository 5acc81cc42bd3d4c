/** Accounts that a table names twice: by a code, and by the name beside it. */
import { companyName } from '../../../../../shared/company-name.ts';
import { fold } from '../../../../../shared/fold.ts';
import { textOf, type Cell } from '../../read/cells.ts';
import { isBlank } from '../../check/values/blank.ts';
import { rowState, type CheckedColumn, type CheckedRows } from '../../check/checked.ts';
import type { AccountBook } from '../account-book.ts';

/** What a table says of one account. */
export interface CodedAccount {
  readonly code: string;
  readonly name: string;
  /** Whether no other code of the table has this name. */
  readonly isOnly: boolean;
  /** Whether a list of accounts has codes of the table as keys: then another key with the same name is another account. */
  readonly isListsCode: boolean;
}

/** Number of a code → number of the first name that a good row gives it; 0 where none does. */
const namePlaces = (
  codes: CheckedColumn,
  names: NonNullable<CheckedRows['accountNames']>,
  rows: CheckedRows,
): Int32Array => {
  const isName = names.cells.map((cell) => !isBlank(cell));
  const places = new Int32Array(codes.values.length);
  for (let index = 0; index < rows.count; index++) {
    const [code, name] = [codes.ids[index] as number, names.ids[index] as number];
    if (places[code] === 0 && isName[name] === true && rows.states[index] === rowState.good)
      places[code] = name;
  }
  return places;
};

const isListed = (code: string, book: AccountBook): boolean => {
  const id = book.byKey(code);
  return id !== undefined && !book.isNamed(id);
};

/** Whether an account of this code has a name as well: nothing is left to be told of it. */
const hasBoth = (code: string, book: AccountBook): boolean => {
  const id = book.byKey(code);
  return id !== undefined && !book.isNameless(id);
};

/**
 * What the good rows of a batch say of accounts: number of a code → the account. Codes without a name are left out, and
 * so are those that are called by their own code, or whose account has a name already. Empty where the table has no column of names.
 */
export const codedAccounts = (
  codes: CheckedColumn,
  rows: CheckedRows,
  book: AccountBook,
): ReadonlyMap<number, CodedAccount> => {
  const names = rows.accountNames;
  if (names === undefined) return new Map();
  const places = namePlaces(codes, names, rows);
  const found = [...places].flatMap((place, id) => {
    const code = String(codes.values[id] ?? '');
    const name = place === 0 ? '' : textOf(names.cells[place] as Cell).trim();
    return name === '' || hasBoth(code, book) || fold(name) === fold(code)
      ? []
      : [{ id, code, name, company: companyName(name) }];
  });
  const isListsCode = codes.values.some((code) => code !== null && isListed(String(code), book));
  const bearers = Map.groupBy(found, ({ company }) => company);
  const isOnly = (company: string): boolean =>
    new Set(bearers.get(company)?.map(({ code }) => fold(code))).size === 1;
  return new Map(
    found.map(({ id, code, name, company }) => [id, { code, name, isOnly: isOnly(company), isListsCode }]),
  );
};

/** The account that only its name says so far, or that another list keeps by keys of its own. */
const byItsName = (account: CodedAccount, book: AccountBook): number | 'skipped' | undefined => {
  const { code, name, isOnly, isListsCode } = account;
  if (book.decision(code)?.decision === 'new') return undefined;
  const decision = book.decision(name)?.decision;
  const id = decision !== undefined || isOnly ? book.find(name) : undefined;
  if (id === undefined || id === 'skipped' || decision === 'same' || book.isNameless(id)) return id;
  return book.isNamed(id) || isListsCode ? undefined : id;
};

/**
 * The account that a code and a name mean: the one of the code, else the only one of the name; one that had no code
 * gets it, one that had no name gets that. Undefined where there is none. Throws what `AccountBook.find` throws.
 */
export const findCoded = (
  account: CodedAccount,
  book: AccountBook,
  source: { id: number; row: number },
): number | 'skipped' | undefined => {
  const { code, name } = account;
  const own = book.find(code);
  if (typeof own === 'number' && book.isNameless(own)) book.teach(own, { key: book.keyOf(own), name }, source);
  if (own !== undefined) return own;
  const id = byItsName(account, book);
  if (typeof id !== 'number') return id;
  if (book.isNamed(id) && book.isNameless(id)) book.teach(id, { key: code, name: book.keyOf(id) }, source);
  else if (!book.isNamed(id)) book.alsoCalled(id, code);
  return id;
};
