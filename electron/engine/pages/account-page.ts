/** Answers the account page: one account at one date, with all that the page and the paper show. */
import { type Day, isoOf, isoOrNull } from '../../../shared/dates.ts';
import type {
  AccountException,
  AccountPage,
  AnswerRow,
  MetricDefinition,
  OpenInvoice,
  OpenTicket,
} from '../../../shared/model/account-page.ts';
import type { Model } from '../../../shared/model/model.ts';
import { ownNamesOf } from '../../../shared/model/own-names.ts';
import { answersOf, openInvoicesOf, openTicketsOf, peopleOf } from '../db/queries/account-lists.ts';
import type { StoredAnswer, StoredInvoice, StoredTicket } from '../db/queries/account-lists.ts';
import { type AccountRow, accountsAt, neighboursOf } from '../db/queries/accounts.ts';
import { checkpointDays } from '../db/queries/checkpoints.ts';
import { exceptionsOf } from '../db/queries/decisions.ts';
import type { AccountAt } from '../db/queries/scope.ts';
import type { Db } from '../db/statements.ts';
import { metricNamed } from '../metrics/index.ts';
import { isQuiet } from '../scoring/computed.ts';
import { historyOf, scoreOne, valuationOf } from '../scoring/index.ts';
import { leversOf, pathToGreen } from '../scoring/levers.ts';
import { modelVersions } from '../scoring/models/versions.ts';
import { planOfAccount } from '../plan/index.ts';
import { keptSettings, questionOf, worthOfAccount } from '../value/index.ts';
import { dimensionsOff } from './dimensions-off.ts';
import { freshnessOf } from './freshness.ts';
import { judgementsBehind } from './judgements-behind.ts';

/** Which page: the account's id, the date, and the workspace's name to print. */
export interface AccountQuestion {
  readonly account: number;
  readonly asOf: Day;
  readonly workspaceName: string;
}

const answerRow = ({ answeredOn, ...answer }: StoredAnswer): AnswerRow => ({
  ...answer,
  answeredOn: isoOf(answeredOn),
});

const invoiceRow = (day: Day, { dueOn, ...invoice }: StoredInvoice): OpenInvoice => ({
  ...invoice,
  dueOn: isoOf(dueOn),
  daysOverdue: day - dueOn,
});

const ticketRow = (day: Day, { openedOn, ...ticket }: StoredTicket): OpenTicket => ({
  ...ticket,
  openedOn: isoOf(openedOn),
  daysOpen: day - openedOn,
});

const factsOf = (row: AccountRow, people: number): AccountPage['facts'] => ({
  segment: row.segment,
  stage: row.stage,
  owner: row.owner,
  country: row.country,
  plan: row.plan,
  currency: row.currency,
  mrrMinor: row.mrrMinor,
  seats: row.seats,
  startedOn: isoOrNull(row.startedOn),
  renewalOn: isoOrNull(row.renewalOn),
  people,
});

const isQuietWhenFew = (key: string): boolean => {
  const metric = metricNamed(key);
  return metric !== undefined && isQuiet(metric);
};

const definitionsOf = (model: Model): readonly MetricDefinition[] =>
  model.metrics.map(({ key, points, minimumN, maximumAgeDays, source, relative, policy, ...own }) => ({
    key,
    points,
    minimumN,
    maximumAgeDays,
    windowDays: metricNamed(key)?.windowDays ?? null,
    ownFormula: source?.kind === 'formula' ? source.formula : null,
    isRelative: relative ?? false,
    policy,
    isQuietWhenFew: isQuietWhenFew(key),
    isSwitchedOff: own.switch === 'off',
  }));

const exceptionsIn = (db: Db, account: number, { metrics }: Model): readonly AccountException[] =>
  exceptionsOf(db, account).flatMap(({ metric, reason, author, decidedAt, withdrawnAt }) =>
    withdrawnAt === null && metrics.some(({ key }) => key === metric)
      ? [{ metric, reason, author, decidedAt }]
      : [],
  );

const listsOf = (db: Db, at: AccountAt) => {
  const [answers, invoices, tickets] = [answersOf(db, at), openInvoicesOf(db, at), openTicketsOf(db, at)];
  return {
    answers: answers.rows.map(answerRow),
    answersTotal: answers.total,
    invoices: invoices.rows.map((invoice) => invoiceRow(at.day, invoice)),
    invoicesTotal: invoices.total,
    tickets: tickets.rows.map((ticket) => ticketRow(at.day, ticket)),
    ticketsTotal: tickets.total,
  };
};

/** The account page. Throws `account.unknown`, or `account.notScored` when the account is no customer at that date. */
export const accountPage = (db: Db, { account, asOf, workspaceName }: AccountQuestion): AccountPage => {
  const score = scoreOne(db, { account, asOf });
  const valuation = valuationOf(db, { account, asOf });
  const { model } = valuation;
  const at = { account, day: asOf };
  const row = accountsAt(db, at)[0] as AccountRow;
  const { name, version, cutoffs, minimumCoverage } = model;
  return {
    asOf: isoOf(asOf),
    workspace: workspaceName,
    model: { name, version, cutoffs, minimumCoverage, names: ownNamesOf(model) },
    score,
    named: row.declared === 0,
    facts: factsOf(row, peopleOf(db, account)),
    history: historyOf(db, { account, asOf }),
    checkpoints: checkpointDays(db, at).map(isoOf),
    versions: modelVersions(db),
    levers: leversOf(valuation),
    pathToGreen: pathToGreen(valuation),
    ...listsOf(db, at),
    worth: worthOfAccount(db, { ...questionOf(keptSettings(db), asOf), account, band: score.band }),
    freshness: freshnessOf(db, at),
    definitions: definitionsOf(model),
    exceptions: exceptionsIn(db, account, model),
    judgements: judgementsBehind(db, model, at),
    dimensionsOff: dimensionsOff(db, model),
    plan: planOfAccount(db, { asOf, score, renewalOn: isoOrNull(row.renewalOn) }),
    ...neighboursOf(db, at),
  };
};
