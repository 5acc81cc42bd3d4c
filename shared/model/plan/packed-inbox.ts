/** The inbox column by column, as it travels from the engine to the page: thousands of alerts share all but their scores. Pure. */
import { packWords, wordAt, type Words } from '../portfolio/words.ts';
import type { Alert, AlertDetail, InboxLine } from './alert.ts';
import type { AlertsPage } from './plan-page.ts';

/** An alert without what is its own; scores that it has stand as null. */
type Common = Omit<Alert, 'id'>;

/** All alerts, line by line. */
interface PackedAlerts {
  readonly id: readonly number[];
  readonly common: Words<Common>;
  /** Null also where the alert has none. */
  readonly from: readonly (number | null)[];
  readonly to: readonly (number | null)[];
}

/** All lines. */
export interface PackedInbox {
  readonly id: readonly number[];
  readonly key: readonly string[];
  readonly name: readonly string[];
  readonly score: readonly (number | null)[];
  readonly band: Words<InboxLine['band']>;
  readonly owner: Words<string | null>;
  readonly state: Words<InboxLine['state']>;
  readonly raisedOn: Words<string>;
  /** How many alerts each line has. */
  readonly count: readonly number[];
  readonly alerts: PackedAlerts;
}

/** The page with its lines packed. */
export interface PackedAlertsPage extends Omit<AlertsPage, 'lines'> {
  readonly lines: PackedInbox;
}

const withScores = (detail: AlertDetail, from: number | null, to: number | null): AlertDetail => {
  if (detail.from === undefined && detail.to === undefined) return detail;
  return {
    ...detail,
    ...(detail.from !== undefined && { from }),
    ...(detail.to !== undefined && { to }),
  };
};

const commonOf = ({ kind, about, raisedOn, detail, state, snoozedUntil }: Alert): Common => ({
  kind,
  about,
  raisedOn,
  detail: withScores(detail, null, null),
  state,
  snoozedUntil,
});

/** Written by hand, as it is needed for every alert. */
const nameOfDetail = (detail: AlertDetail): string => {
  let name = '';
  for (const [key, value] of Object.entries(detail))
    name += `${key} ${Array.isArray(value) ? JSON.stringify(value) : value}\n`;
  return name;
};

const nameOfCommon = ({ kind, about, raisedOn, detail, state, snoozedUntil }: Common): string =>
  `${kind} ${raisedOn} ${state} ${snoozedUntil} ${about}\n${nameOfDetail(detail)}`;

const packAlerts = (alerts: readonly Alert[]): PackedAlerts => ({
  id: alerts.map(({ id }) => id),
  common: packWords(alerts.map(commonOf), nameOfCommon),
  from: alerts.map(({ detail }) => detail.from ?? null),
  to: alerts.map(({ detail }) => detail.to ?? null),
});

const alertAt = ({ id, common, from, to }: PackedAlerts, at: number): Alert => {
  const { kind, about, raisedOn, detail, state, snoozedUntil } = wordAt(common, at);
  return {
    id: id[at] as number,
    kind,
    about,
    raisedOn,
    detail: withScores(detail, from[at] ?? null, to[at] ?? null),
    state,
    snoozedUntil,
  };
};

/** Packs lines. */
export const packInbox = (lines: readonly InboxLine[]): PackedInbox => ({
  id: lines.map(({ account }) => account.id),
  key: lines.map(({ account }) => account.key),
  name: lines.map(({ account }) => account.name),
  score: lines.map(({ score }) => score),
  band: packWords(lines.map(({ band }) => band)),
  owner: packWords(lines.map(({ owner }) => owner)),
  state: packWords(lines.map(({ state }) => state)),
  raisedOn: packWords(lines.map(({ raisedOn }) => raisedOn)),
  count: lines.map(({ alerts }) => alerts.length),
  alerts: packAlerts(lines.flatMap(({ alerts }) => alerts)),
});

/** The lines again. */
export const unpackInbox = (packed: PackedInbox): readonly InboxLine[] => {
  let next = 0;
  return packed.id.map((id, at) => {
    const first = next;
    next += packed.count[at] as number;
    return {
      account: { id, key: packed.key[at] as string, name: packed.name[at] as string },
      score: packed.score[at] as number | null,
      band: wordAt(packed.band, at),
      alerts: Array.from({ length: next - first }, (_, i) => alertAt(packed.alerts, first + i)),
      state: wordAt(packed.state, at),
      raisedOn: wordAt(packed.raisedOn, at),
      owner: wordAt(packed.owner, at),
    };
  });
};

/** The page again. */
export const unpackAlertsPage = (page: PackedAlertsPage): AlertsPage => ({
  ...page,
  lines: unpackInbox(page.lines),
});
