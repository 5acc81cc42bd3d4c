/** Three surveys: NPS twice a year, ease of use (CES 2.0) once a year, satisfaction (CSAT) after a ticket. */
import type { Day } from '../../../shared/dates.ts';
import { lastDay, monthStart } from '../calendar.ts';
import type { Chance } from '../random.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { commentsOf } from '../words/comments.ts';
import { type SampleAccount, spanOf, storyAt } from '../world.ts';
import { ticketsOf } from './tickets.ts';

type Kind = 'NPS' | 'CSAT' | 'CES';

interface Row {
  readonly account: string;
  readonly person: string;
  readonly kind: Kind;
  readonly invitedOn: Day;
  readonly answeredOn: Day | null;
  readonly score: number | null;
  readonly comment: string | null;
}

interface Invitation {
  readonly kind: Kind;
  readonly person: string;
  readonly on: Day;
}

const scales: Readonly<Record<Kind, readonly [least: number, most: number]>> = {
  NPS: [0, 10],
  CSAT: [1, 5],
  CES: [1, 7],
};

const columns: readonly Column<Row>[] = [
  { heading: 'Account ID', kind: 'text', value: (s) => s.account },
  { heading: 'Person ID', kind: 'text', value: (s) => s.person },
  { heading: 'Survey', kind: 'text', value: (s) => s.kind },
  { heading: 'Invited on', kind: 'day', value: (s) => s.invitedOn },
  { heading: 'Answered on', kind: 'day', value: (s) => s.answeredOn },
  { heading: 'Score', kind: 'number', value: (s) => s.score },
  { heading: 'Scale min', kind: 'number', value: (s) => scales[s.kind][0] },
  { heading: 'Scale max', kind: 'number', value: (s) => scales[s.kind][1] },
  { heading: 'Comment', kind: 'text', value: (s) => s.comment },
];

/** Months of the rounds: March and September for NPS, June for CES. */
const rounds: readonly { kind: Kind; month: number }[] = [
  { kind: 'NPS', month: 4 },
  { kind: 'CES', month: 7 },
  { kind: 'NPS', month: 10 },
  { kind: 'NPS', month: 16 },
  { kind: 'CES', month: 19 },
  { kind: 'NPS', month: 22 },
];

/** At most this many people of an account are asked in a round. */
const askedAtMost = 8;

const invitationsOf = (account: SampleAccount, chance: Chance): readonly Invitation[] => {
  const [first, last] = spanOf(account);
  const asked = account.people.slice(0, askedAtMost);
  const inRounds = rounds.flatMap(({ kind, month }) =>
    asked
      .filter((person) => person.joinedOn + 14 <= monthStart(month))
      .map((person) => ({ kind, person: person.key, on: monthStart(month) + 7 })),
  );
  const afterTickets = ticketsOf(account).flatMap(({ person, closed }) =>
    person !== null && closed !== null && chance.happens(0.8)
      ? [{ kind: 'CSAT' as const, person, on: closed.day + 1 }]
      : [],
  );
  const welcome =
    account.life.startedDaysAgo === undefined
      ? []
      : asked.map((person) => ({ kind: 'NPS' as const, person: person.key, on: lastDay - 12 }));
  return [...inRounds, ...afterTickets, ...welcome].filter(({ on }) => on >= first && on <= last);
};

/** Content people give the upper part of each scale; scores scatter by about a seventh of it. */
const scoreOf = (kind: Kind, mood: number, chance: Chance): number => {
  const [least, most] = scales[kind];
  const level = kind === 'NPS' ? 0.15 + mood * 0.87 : 0.1 + mood * 0.9;
  return Math.max(least, Math.min(most, Math.round(least + (most - least) * chance.around(level, 0.12))));
};

/** An account, the chance its answers are drawn from, and what its people say. */
interface Voice {
  readonly account: SampleAccount;
  readonly chance: Chance;
  readonly comment: (share: number) => string;
}

const answerTo = ({ account, chance, comment: say }: Voice, { kind, person, on }: Invitation): Row => {
  const answeredOn = on + chance.whole(0, 6);
  const [, last] = spanOf(account);
  const answered =
    chance.happens(kind === 'CSAT' ? Math.min(1, account.life.answers * 1.3) : account.life.answers) &&
    answeredOn <= last;
  const mood = storyAt(account.life.mood, on) * account.temper;
  const score = answered ? scoreOf(kind, mood, chance) : null;
  const share = score === null ? 0 : (score - scales[kind][0]) / (scales[kind][1] - scales[kind][0]);
  const comment = score !== null && chance.happens(0.5) ? say(share) : null;
  return {
    account: account.key,
    person,
    kind,
    invitedOn: on,
    answeredOn: answered ? answeredOn : null,
    score,
    comment,
  };
};

const rowsOf = (account: SampleAccount): readonly Row[] => {
  const chance = account.chance('surveys');
  const invitations = invitationsOf(account, chance).toSorted((a, b) => a.on - b.on);
  const voice: Voice = { account, chance, comment: commentsOf(account.tongue, account.chance('comments')) };
  return invitations.map((invitation) => answerTo(voice, invitation));
};

/** One row per invitation, answered or not. */
export const surveysTable = (accounts: readonly SampleAccount[]): Table =>
  tableOf('Nabiz sample surveys', columns, accounts.flatMap(rowsOf));
