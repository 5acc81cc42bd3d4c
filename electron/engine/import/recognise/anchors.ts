/**
 * What a table must say to be a list of accounts, of people, of use, of referrals or of outcomes at all. Every export has ids, names and dates; roles,
 * coupons, payouts and holidays have them too. Only some columns belong to one of these and to nothing else.
 */
import { accountField } from '../../../../shared/datasets/account-field.ts';
import type { Dataset } from '../../../../shared/datasets/index.ts';
import { words } from '../../../../shared/datasets/words.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import { isUnique, type SampleColumn } from './columns.ts';
import type { FieldMatch } from './match-fields.ts';

const headings = (list: string): ReadonlySet<string> => new Set(words(list).map(foldHeading));

/** Headings that any list has. */
const bare = headings(
  'date, id, record id, code, no, number, name, kod, numara, ad, adı, isim, שם, קוד, מספר, מזהה',
);

/** Fields of which one column is enough to say that accounts are listed. */
const ofAccounts = new Set(['segment', 'owner', 'mrr', 'renewalOn', 'cac', 'grossMargin']);
const ofUse = new Set(['feature', 'events', 'activeUsers', 'date']);
const ofPeople = new Set(['email', 'role']);
const ofReferrals = new Set(['date', 'name', 'converted']);
const ofOutcomes = new Set(['date', 'outcome']);

/** Columns that name the account a row belongs to. */
const accountIds = headings(
  'account id, customer id, company id, client id, organization id, organisation id, org id, tenant id, müşteri no, müşteri id, מספר לקוח, מזהה לקוח',
);

const accountHeadings = new Set([accountField.name, ...accountField.headings].map(foldHeading));

const says = ({ field, column, strength }: FieldMatch, own: ReadonlySet<string>): boolean =>
  own.has(field.name) && strength > 0.5 && !bare.has(column.folded);

/** Rows with an id of their own that belong to accounts, several to one: cards, charges, subscriptions. */
const belongsToAccounts = (columns: readonly SampleColumn[]): boolean => {
  const owner = columns.find(({ folded }) => accountIds.has(folded));
  const own = columns.some(({ folded }) => folded === 'id');
  return own && owner !== undefined && owner.cells.length > 0 && !isUnique(owner);
};

/** Whether a column names who referred, and not just any account. */
const isReferrer = ({ field, column, strength }: FieldMatch): boolean =>
  field.name === 'account' && strength > 0.5 && !accountHeadings.has(column.folded);

const hasNames = (matches: readonly FieldMatch[]): boolean =>
  matches.some(({ field, strength }) => field.name === 'name' && strength > 0.5);

/** Whether something in a table belongs to the dataset and to nothing else. Other datasets than these need no anchor. */
export const isAnchored = (
  { name }: Dataset,
  matches: readonly FieldMatch[],
  columns: readonly SampleColumn[],
): boolean => {
  const keys = new Set(['key', 'name']);
  switch (name) {
    case 'accounts':
      return (
        !belongsToAccounts(columns) && matches.some((match) => says(match, ofAccounts) || says(match, keys))
      );
    case 'people':
      return matches.some((match) => match.standsIn === true || says(match, ofPeople)) || hasNames(matches);
    case 'usage':
      return matches.some((match) => says(match, ofUse));
    case 'referrals':
      // An account and a date stand in nearly every table of facts.
      return matches.some((match) => says(match, ofReferrals) || isReferrer(match));
    case 'outcomes':
      return matches.some((match) => says(match, ofOutcomes));
    default:
      return true;
  }
};
