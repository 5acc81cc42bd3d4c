/** What a table without known headings may be, by its values alone: a proposal to look at, never a decision. */
import type { DatasetName } from '../../../../shared/datasets/index.ts';
import type { FieldMapping } from '../../../../shared/import/index.ts';
import { fitOf, isUnique, type SampleColumn } from './columns.ts';
import { kindOf, type ValueKind } from './values.ts';

/** A guess: the fields that a dataset would take from which columns, and how much it is worth (0..1, always low). */
export interface Guess {
  readonly dataset: DatasetName;
  readonly fields: Readonly<Record<string, FieldMapping>>;
  readonly confidence: number;
}

interface Seen {
  readonly of: (kind: ValueKind) => readonly SampleColumn[];
  /** The column that says whose a row is: words that come again, else words, else codes. */
  readonly account: SampleColumn | undefined;
  /** Columns of dates, the earliest first. */
  readonly dates: readonly SampleColumn[];
}

const seen = (columns: readonly SampleColumn[]): Seen => {
  const kinds = columns.map((column) => ({ column, kind: kindOf(column) }));
  const of = (kind: ValueKind): readonly SampleColumn[] =>
    kinds.filter((one) => one.kind === kind).map(({ column }) => column);
  const named = [...of('name'), ...of('domain')];
  const account = named.find((column) => !isUnique(column)) ?? named[0] ?? of('key')[0];
  // Dates that are all filled come before those with gaps: what is paid or closed later may still be open.
  const dates = of('date').toSorted((a, b) => b.cells.length - a.cells.length);
  return { of, account, dates };
};

const people = ({ of, account }: Seen): Guess | null => {
  const [email] = of('email');
  const [first, second] = of('name');
  const firm =
    of('domain')[0] ?? (second === undefined ? account : [first, second].find((c) => c && !isUnique(c)));
  if (email === undefined || firm === undefined || !isUnique(email)) return null;
  const name = of('name').find((column) => column !== firm);
  return {
    dataset: 'people',
    fields: {
      key: email.heading,
      account: firm.heading,
      email: email.heading,
      ...(name ? { name: name.heading } : {}),
    },
    confidence: 0.3,
  };
};

const surveys = ({ of, account, dates }: Seen): Guess | null => {
  const [score] = [...of('score10'), ...of('score5')];
  const [date] = dates;
  const person = of('email')[0];
  if (score === undefined || date === undefined || account === undefined) return null;
  const isNps = of('score10').includes(score);
  return {
    dataset: 'surveys',
    fields: {
      account: account.heading,
      ...(person ? { person: person.heading } : {}),
      kind: { constant: isNps ? 'nps' : 'csat' },
      answeredOn: date.heading,
      score: score.heading,
      ...(isNps ? {} : { scaleMin: { constant: 1 }, scaleMax: { constant: 5 } }),
    },
    confidence: 0.3,
  };
};

const invoices = ({ of, account, dates }: Seen): Guess | null => {
  const amount = of('amount').find((column) => fitOf(column, 'money') >= 0.95);
  const [issued, due, paid] = dates;
  const key = of('key').find((column) => column !== account);
  if (amount === undefined || issued === undefined || due === undefined || account === undefined) return null;
  return {
    dataset: 'invoices',
    fields: {
      account: account.heading,
      ...(key ? { key: key.heading } : {}),
      issuedOn: issued.heading,
      dueOn: due.heading,
      ...(paid ? { paidOn: paid.heading } : {}),
      amount: amount.heading,
    },
    confidence: 0.25,
  };
};

const accounts = ({ of, dates }: Seen): Guess | null => {
  const [key] = of('key');
  const name = of('name').find(isUnique);
  if (name === undefined || (key === undefined && dates.length === 0 && of('amount').length === 0)) return null;
  return {
    dataset: 'accounts',
    fields: {
      key: (key ?? name).heading,
      name: name.heading,
      ...(dates[0] ? { startedOn: dates[0].heading } : {}),
    },
    confidence: 0.2,
  };
};

/** The most likely meaning of a table by its values alone; null where they say nothing. */
export const guess = (columns: readonly SampleColumn[]): Guess | null => {
  const found = seen(columns);
  return people(found) ?? surveys(found) ?? invoices(found) ?? accounts(found);
};
