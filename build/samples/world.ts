/** The sample's accounts with what all datasets must agree on: dates, seats, prices and people. */
import { addMonths, type Day } from '../../shared/dates.ts';
import { firstDay, lastDay, monthEnd, monthOf } from './calendar.ts';
import { cast, type Role } from './cast.ts';
import { emailOf, nameOf } from './names.ts';
import { type Chance, chanceOf } from './random.ts';
import { at, type Curve, stories, type Story } from './stories.ts';

/** A year's contract. */
export interface Term {
  readonly startedOn: Day;
  /** Its last day; the day the account left where that was earlier. */
  readonly endedOn: Day;
  readonly seats: number;
  /** In the account's currency, not in hundredths. */
  readonly mrr: number;
}

/** Somebody who works with the product at an account. */
export interface SamplePerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly joinedOn: Day;
  /** 0 for the keenest of the account; in steps of one. */
  readonly rank: number;
}

/** One account and its past. */
export interface SampleAccount extends Role {
  readonly key: string;
  readonly life: Story;
  readonly owner: string;
  readonly country: string;
  readonly currency: string;
  readonly plan: string;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly terms: readonly Term[];
  readonly people: readonly SamplePerson[];
  /** How this account differs from others of its story: a factor around 1. */
  readonly temper: number;
  /** A dataset's own chance: one dataset's draws do not disturb another's. */
  readonly chance: (dataset: string) => Chance;
}

const owners = ['Selin Aksoy', 'Burak Çağlar', 'Maya Ben-Ari', 'Eitan Levi', 'Fiona McCrae', 'Jonas Whitby'];
const homes = {
  tr: { country: 'TR', currency: 'TRY', rate: 40, owners: owners.slice(0, 2) },
  he: { country: 'IL', currency: 'ILS', rate: 4, owners: owners.slice(2, 4) },
  en: { country: 'GB', currency: 'EUR', rate: 1, owners: owners.slice(4, 6) },
} as const;
const irish = ['Cork', 'Dublin', 'Galway'];
const plans = [
  { name: 'Start', upTo: 10, pricePerSeat: 39 },
  { name: 'Plus', upTo: 25, pricePerSeat: 52 },
  { name: 'Pro', upTo: Number.POSITIVE_INFINITY, pricePerSeat: 64 },
] as const;
const roles = ['Operations manager', 'Finance', 'Sales', 'Planner', 'Warehouse', 'Field team', 'IT'];

const startOf = (life: Story, chance: Chance): Day =>
  life.startedDaysAgo === undefined
    ? firstDay - chance.whole(40, 1400)
    : lastDay - life.startedDaysAgo - chance.whole(0, 6);

/** Yearly terms that reach the end of the sample; the newest has the role's seats, earlier ones cost less. */
const termsOf = (
  role: Role,
  life: Story,
  span: { startedOn: Day; endedOn: Day | null; price: number },
): readonly Term[] => {
  const until = span.endedOn ?? lastDay;
  const count = Math.floor((monthOf(until) - monthOf(span.startedOn)) / 12) + 2;
  const starts = Array.from({ length: count }, (_, year) => addMonths(span.startedOn, year * 12)).filter(
    (day) => day <= until,
  );
  return starts.map((startedOn, index) => {
    const yearsToCome = starts.length - 1 - index;
    const seats = Math.max(3, Math.round(role.seats / (1 + Math.max(0, life.renewal - 0.06)) ** yearsToCome));
    const mrr = (role.seats * span.price) / (1 + life.renewal) ** yearsToCome;
    const fullYear = addMonths(startedOn, 12) - 1;
    const ends = span.endedOn !== null && span.endedOn < fullYear ? span.endedOn : fullYear;
    return { startedOn, endedOn: ends, seats, mrr: Math.round(mrr / 5) * 5 };
  });
};

const peopleOf = (role: Role, key: string, startedOn: Day): readonly SamplePerson[] => {
  const chance = chanceOf(`${key}/people`);
  const count = Math.max(4, Math.round(role.seats * 1.05));
  return Array.from({ length: count }, (_, rank) => {
    const personKey = `P-${key.slice(-3)}-${String(rank + 1).padStart(2, '0')}`;
    const name = nameOf(role.tongue, chance, rank);
    const late = rank > count * 0.8 ? chance.whole(30, 300) : chance.whole(0, 20);
    const joinedOn = Math.min(startedOn + late, Math.max(startedOn, lastDay - 20));
    return {
      key: personKey,
      name,
      email: emailOf(name, personKey, key),
      role: roles[rank % roles.length] as string,
      joinedOn,
      rank,
    };
  });
};

const accountOf = (role: Role, index: number): SampleAccount => {
  const key = `ACC-${String(index + 1).padStart(3, '0')}`;
  const life: Story = stories[role.story];
  const chance = chanceOf(key);
  const home = homes[role.tongue];
  const plan = plans.find((candidate) => role.seats <= candidate.upTo) ?? plans[0];
  const startedOn = startOf(life, chance);
  const endedOn = life.leavesInMonth === undefined ? null : monthEnd(life.leavesInMonth - chance.whole(0, 5));
  return {
    ...role,
    key,
    life,
    owner: home.owners[index % 2] as string,
    country: irish.includes(role.city) ? 'IE' : home.country,
    currency: home.currency,
    plan: plan.name,
    startedOn,
    endedOn,
    terms: termsOf(role, life, { startedOn, endedOn, price: plan.pricePerSeat * home.rate }),
    people: life.hardlyKnown ? [] : peopleOf(role, key, startedOn),
    temper: chance.around(1, 0.05),
    chance: (dataset) => chanceOf(`${key}/${dataset}`),
  };
};

/** All sixty accounts. */
export const world = (): readonly SampleAccount[] => cast.map(accountOf);

/** A curve of an account's story at a day. */
export const storyAt = (curve: Curve, day: Day): number => at(curve, monthOf(day));

/** The first and the last day on which an account leaves rows in the sample. */
export const spanOf = (account: SampleAccount): readonly [from: Day, to: Day] => [
  Math.max(firstDay, account.startedOn),
  account.endedOn ?? lastDay,
];

/** The contract that runs at a day; undefined outside all of them. */
export const termAt = (account: SampleAccount, day: Day): Term | undefined =>
  account.terms.find((term) => term.startedOn <= day && day <= term.endedOn);
