/** An entry of the log as a sentence, the same for page, command line and file. */
import type { TFunction } from 'i18next';
import type { Format } from '../format.ts';
import type { LogCheck, LogEntry } from '../model/log/entry.ts';
import { isLogKind, type LogKind, logKinds } from '../model/log/kinds.ts';

/** What finds the words. */
export interface LogWording {
  readonly t: TFunction;
  readonly format: Format;
  /** Sets a name apart from the sentence around it. */
  readonly apart: (name: string) => string;
}

/** What an entry says, whatever that is: somebody may have edited it. */
type Facts = Readonly<Record<string, unknown>>;

const factsIn = (value: unknown): Facts => (typeof value === 'object' && value !== null ? { ...value } : {});

/** The detail of an entry; empty where it is none. */
export const logFacts = (detail: string): Facts => {
  try {
    return factsIn(JSON.parse(detail));
  } catch {
    return {};
  }
};

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Sentences that are not called as their kind is. */
const ways = [
  'import.undoneTyped',
  'decision.undoneBand',
  'decision.undoneApplies',
  'action.changedTo',
  'alert.new',
  'alert.seen',
  'alert.snoozed',
  'alert.done',
  'paper.printedMany',
] as const;

const replaced: readonly LogKind[] = ['decision.undone'];

/** Every sentence that an entry may be. */
export const logSentences: readonly string[] = [
  ...Object.keys(logKinds).filter((kind) => !replaced.some((own) => own === kind)),
  ...ways,
];

const sentenceFor = (kind: LogKind, { files, what, state, paper, account }: Facts): string => {
  switch (kind) {
    case 'import.undone':
      return listIn(files).length === 0 ? 'import.undoneTyped' : kind;
    case 'decision.undone':
      return what === 'band' ? 'decision.undoneBand' : 'decision.undoneApplies';
    case 'action.changed':
      return state === undefined ? kind : 'action.changedTo';
    case 'alert.marked':
      return logSentences.includes(`alert.${String(state)}`) ? `alert.${String(state)}` : kind;
    case 'paper.printed':
      return !account && (paper === 'account' || paper === 'dossier') ? 'paper.printedMany' : kind;
    default:
      return kind;
  }
};

type Say = (value: unknown, wording: LogWording) => string;

const asName: Say = (value, { apart }) => apart(String(value));

const asDate: Say = (value, { format, apart }) =>
  /^\d{4}-\d\d-\d\d$/.test(String(value)) ? format.date(String(value)) : apart(String(value));

const asList: Say = (value, { format, apart }) => format.list(listIn(value).map((name) => apart(String(name))));

const counts = ['added', 'changed', 'rejected'] as const;

/** What a table brought; of nothing changed and nothing refused nothing is said. */
const asTable = (value: unknown, { t, format, apart }: LogWording): string => {
  const table = factsIn(value);
  const said = counts.flatMap((count) => {
    const rows = Number(table[count]);
    const isSaid = count === 'added' || rows > 0;
    return isSaid ? t(`imports.counts.${count}`, { count: rows, rows: format.number(rows, 0) }) : [];
  });
  const dataset = String(table['dataset']);
  return t('log.table', {
    dataset: t(`import.datasets.${dataset}.name`, { defaultValue: apart(dataset) }),
    counts: format.list(said),
  });
};

/** Facts that have words of their own. */
const words: Readonly<Record<string, Say>> = {
  tables: (value, wording) =>
    listIn(value)
      .map((table) => asTable(table, wording))
      .join('; '),
  files: asList,
  names: asList,
  date: asDate,
  until: asDate,
  band: (value, { t }) => t(`bands.${String(value)}.word`),
  metric: (value, { t, apart }) => t(`metrics.${String(value)}.name`, { defaultValue: apart(String(value)) }),
  survey: (value, { t }) => t(`surveys.figures.measures.${String(value)}.name`),
  state: (value, { t }) => t(`plan.states.${String(value)}`),
  paper: (value, { t }) => t(`print.subjects.${String(value)}`),
  language: (value, { t }) => t(`common.languages.${String(value)}`),
  play: (value, { t }) => {
    const ownPlay = t('log.ownPlay');
    return String(value).startsWith('own.')
      ? ownPlay
      : t(`plays.${String(value)}.title`, { defaultValue: ownPlay });
  },
};

const valueOf = (name: string, value: unknown, wording: LogWording): string => {
  const say = words[name];
  if (say) return say(value, wording);
  if (typeof value === 'number') return wording.format.number(value, 0);
  return name === 'from' ? asDate(value, wording) : asName(value, wording);
};

/** Entries that tell a number of something else than rows. */
const countIn = ({ count, lights, imports }: Facts): number | undefined =>
  [count, lights, imports].find((number) => typeof number === 'number');

const accountText = (account: unknown, { t, apart }: LogWording): string => {
  const { key, name } = factsIn(account);
  return key === name
    ? apart(String(name))
    : t('log.account', { name: apart(String(name)), key: apart(String(key)) });
};

/** The entry, without who and when. */
export const logSentence = (
  { kind, detail }: Pick<LogEntry, 'kind' | 'detail'>,
  wording: LogWording,
): string => {
  const { t, format, apart } = wording;
  if (!isLogKind(kind)) return t('log.other', { kind: apart(kind) });
  const facts = logFacts(detail);
  const said = Object.entries(facts).map(([name, value]) => [name, valueOf(name, value, wording)] as const);
  const count = countIn(facts) ?? 0;
  const filled = { ...Object.fromEntries(said), count, shown: format.number(count, 0) };
  const sentence = t(`log.said.${sentenceFor(kind, facts)}`, filled);
  return facts['account'] ? `${sentence} · ${accountText(facts['account'], wording)}` : sentence;
};

/** What came of checking the log. */
export const logStateText = (
  { entries, fault }: Pick<LogCheck, 'entries' | 'fault'>,
  { t, format }: Pick<LogWording, 't' | 'format'>,
): string => {
  if (!fault) return t('log.whole', { count: entries, shown: format.number(entries, 0) });
  const said = { entry: format.number(fault.entry, 0), why: t(`log.faults.${fault.why}`) };
  const day = /^\d{4}-\d\d-\d\d/.exec(fault.happenedAt ?? '')?.[0];
  return day === undefined ? t('log.broken', said) : t('log.brokenOn', { ...said, date: format.date(day) });
};
