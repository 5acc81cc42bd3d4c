/** What accounts are worth, one line each, for reading on a terminal. */
import type { AccountValue } from '../../shared/model/account-value.ts';
import { alignColumns, figure } from './columns.ts';
import { currencyName, money, percent } from './value-figures.ts';

const heads = 'key,name,light,currency,MRR,margin,CAC,historic CLV,expected CLV,CLV : CAC,payback'.split(',');

const rowOf = (account: AccountValue): readonly string[] => [
  account.key,
  account.name,
  account.band,
  currencyName(account.currency),
  money(account.mrrMinor) + (account.mrrFrom === 'account' ? ' *' : ''),
  percent(account.grossMargin),
  money(account.cacMinor),
  money(account.historicClvMinor) + (account.historicCurrency === account.currency ? '' : ' †'),
  money(account.expectedClvMinor),
  figure(account.clvToCac, 1),
  figure(account.paybackMonths, 1),
];

const isPaidElsewhere = ({ historicClvMinor, historicCurrency, currency }: AccountValue): boolean =>
  historicClvMinor !== null && historicCurrency !== currency;

/** One line per account, and what the marks mean. */
export const accountTable = (accounts: readonly AccountValue[]): readonly string[] =>
  accounts.length === 0
    ? ['no customers at this date']
    : [
        'Accounts',
        ...alignColumns([heads, ...accounts.map(rowOf)], 4),
        ...(accounts.some(({ mrrFrom }) => mrrFrom === 'account')
          ? ['* the figure on the account: no subscription runs']
          : []),
        ...(accounts.some(isPaidElsewhere) ? ['† paid in another currency than that of the account'] : []),
      ];
