/** The success measures for the page. */
import type { AccountValue } from '../../../shared/model/account-value.ts';
import type { AccountInValue } from '../../../shared/model/value-page.ts';
import type { ValueSettings } from '../../../shared/model/value-settings.ts';
import { groupingsOf } from '../db/queries/account-groups.ts';
import type { Db } from '../db/statements.ts';
import { accountWorth, valuePage } from '../pages/index.ts';
import { keepSettings, keptSettings, questionOf, withKnownGrouping } from '../value/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `value.${string}`>;

/** What is asked, where it differs from what the workspace keeps. */
type Asked = { readonly [K in keyof ValueSettings]?: ValueSettings[K] | undefined };

const settingsFor = (db: Db, asked: Asked): ValueSettings => {
  const said = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return withKnownGrouping(db, { ...keptSettings(db), ...said });
};

/** What the list shows of an account; half the size where there are fifty thousand. */
const inList = ({
  paid: _paid,
  currencyFrom: _currencyFrom,
  mrrFrom: _mrrFrom,
  runningSubscriptions: _runningSubscriptions,
  grossMarginFrom: _grossMarginFrom,
  historicClvToCac: _historicClvToCac,
  ...shown
}: AccountValue): AccountInValue => shown;

/** The functions of what accounts are worth and what is kept of them. */
export const valueCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'value.open': ({ asOf, ...asked }) => {
    const db = session.reading;
    const settings = settingsFor(db, asked);
    const value = valuePage(db, questionOf(settings, dayOf(db, asOf)));
    return { ...value, accounts: value.accounts.map(inList), settings, groupings: groupingsOf(db) };
  },
  'value.account': ({ asOf, account, ...asked }) => {
    const db = session.reading;
    return accountWorth(db, { ...questionOf(settingsFor(db, asked), dayOf(db, asOf)), account });
  },
  'value.settings': (settings) => {
    const { db } = session.workspace;
    return session.whileWriting(async () => keepSettings(db, settings));
  },
});
