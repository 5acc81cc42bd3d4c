/** What a reader must know before trusting the figures. */
import type { AccountValue } from '../../../shared/model/account-value.ts';
import type { LogoValue } from '../../../shared/model/revenue-value.ts';
import type { RetentionTaken, ValueNote } from '../../../shared/model/value.ts';
import type { SubscriptionSpan } from '../db/queries/value-facts.ts';
import type { Gathered } from './gathered.ts';
import { fewAccounts } from './question.ts';

/** The shares that notes are about. */
interface Shares {
  readonly logos: LogoValue;
  readonly retention: RetentionTaken;
}

type Code = ValueNote['code'];

const always = (code: Code, holds: boolean): readonly ValueNote[] => (holds ? [{ code, accounts: [] }] : []);

const about = (code: Code, accounts: readonly { readonly id: number }[]): readonly ValueNote[] =>
  accounts.length > 0 ? [{ code, accounts: accounts.map(({ id }) => id) }] : [];

const hasEnded = ({ endedOn }: SubscriptionSpan, asOf: number): boolean => endedOn !== null && endedOn < asOf;

const isFew = (count: number): boolean => count > 0 && count < fewAccounts;

const wholeNotes = ({ spans, asOf }: Gathered, { logos, retention }: Shares): readonly ValueNote[] => {
  if (spans.size === 0) return always('noSubscriptions', true);
  const anyEnd = [...spans.values()].some((own) => own.some((span) => hasEnded(span, asOf)));
  const isOwn = retention.from === 'workspace';
  return [
    ...always('noCohort', logos.startAccounts === 0),
    ...always('fewAccounts', isFew(logos.startAccounts) || (isOwn && isFew(retention.startAccounts))),
    ...always('nobodyLost', isOwn && retention.value === 1),
    ...always('noEndsKnown', !anyEnd),
  ];
};

/** Ended accounts that a subscription would still run for at the date. */
const endedAccounts = ({ subjects, spans, asOf }: Gathered) =>
  subjects
    .filter(({ row }) => row.endedOn !== null && row.endedOn < asOf)
    .filter(({ row }) => spans.get(row.id)?.some(({ endedByAccount }) => endedByAccount === 1))
    .map(({ row }) => row);

const hasOpenCreditNote = ({ paid }: AccountValue): boolean =>
  paid.some(({ openCreditNotes }) => openCreditNotes > 0);

/** The notes that apply, those about everything first. */
export const notesOf = (
  accounts: readonly AccountValue[],
  gathered: Gathered,
  shares: Shares,
): readonly ValueNote[] => {
  const own = accounts.filter(({ mrrFrom }) => mrrFrom === 'account');
  const earning = accounts.filter(({ mrrMinor }) => mrrMinor !== null);
  return [
    ...wholeNotes(gathered, shares),
    ...about(
      'ownFigures',
      own.filter(({ id }) => !gathered.spans.has(id)),
    ),
    ...about(
      'allSubscriptionsEnded',
      own.filter(({ id }) => gathered.spans.has(id)),
    ),
    ...about('openCreditNotes', accounts.filter(hasOpenCreditNote)),
    ...about('endedAccounts', endedAccounts(gathered)),
    ...about(
      'noCurrency',
      earning.filter(({ currency }) => currency === null),
    ),
    ...about(
      'currencyFromInvoices',
      accounts.filter(({ currencyFrom }) => currencyFrom === 'invoices'),
    ),
  ];
};
