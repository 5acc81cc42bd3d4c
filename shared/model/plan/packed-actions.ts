/** Actions column by column, as they travel from the engine to the page: words that many of them share are told once. Pure. */
import { packWords, wordAt, type Words } from '../portfolio/words.ts';
import type { ListedAction, Stood } from './action.ts';
import type { ActionsPage } from './plan-page.ts';

const plainFields = ['id', 'title', 'note', 'overdueDays'] as const satisfies readonly (keyof ListedAction)[];

const wordFields = [
  'play',
  'owner',
  'dueOn',
  'state',
  'adoptedOn',
  'endedOn',
  'author',
] as const satisfies readonly (keyof ListedAction)[];

type Plain = { readonly [F in (typeof plainFields)[number]]: readonly ListedAction[F][] };
type Worded = { readonly [F in (typeof wordFields)[number]]: Words<ListedAction[F]> };

/** How accounts stood, row by row. */
interface PackedStood {
  /** Null: it is not known how the account stood. */
  readonly asOf: Words<string | null>;
  readonly score: readonly (number | null)[];
  readonly band: Words<Stood['band']>;
  /** Null: about nothing. */
  readonly aboutBand: Words<Stood['band'] | null>;
  readonly aboutScore: readonly (number | null)[];
  readonly aboutValue: readonly (number | null)[];
}

/** All rows. */
export interface PackedActions extends Plain, Worded {
  readonly account: Words<ListedAction['account']>;
  readonly about: Words<ListedAction['about']>;
  readonly stood: PackedStood;
  readonly now: PackedStood;
}

/** The page with its actions packed. */
export interface PackedActionsPage extends Omit<ActionsPage, 'actions'> {
  readonly actions: PackedActions;
}

const packStood = (rows: readonly (Stood | null)[]): PackedStood => ({
  asOf: packWords(rows.map((row) => row?.asOf ?? null)),
  score: rows.map((row) => row?.score ?? null),
  band: packWords(rows.map((row) => row?.band ?? 'unknown')),
  aboutBand: packWords(rows.map((row) => row?.about?.band ?? null)),
  aboutScore: rows.map((row) => row?.about?.score ?? null),
  aboutValue: rows.map((row) => row?.about?.value ?? null),
});

const stoodAt = (packed: PackedStood, at: number): Stood | null => {
  const asOf = wordAt(packed.asOf, at);
  if (asOf === null) return null;
  const band = wordAt(packed.aboutBand, at);
  const [score = null, value = null] = [packed.aboutScore[at], packed.aboutValue[at]];
  return {
    asOf,
    score: packed.score[at] ?? null,
    band: wordAt(packed.band, at),
    about: band === null ? null : { score, band, value },
  };
};

/** Packs rows. */
export const packActions = (rows: readonly ListedAction[]): PackedActions => ({
  ...(Object.fromEntries(
    plainFields.map((field) => [field, rows.map((row) => row[field])]),
  ) as unknown as Plain),
  ...(Object.fromEntries(
    wordFields.map((field) => [field, packWords<unknown>(rows.map((row) => row[field]))]),
  ) as unknown as Worded),
  account: packWords(
    rows.map(({ account }) => account),
    ({ id }) => id,
  ),
  about: packWords(
    rows.map(({ about }) => about),
    (about) => about && `${about.kind} ${about.key}`,
  ),
  stood: packStood(rows.map(({ stood }) => stood)),
  now: packStood(rows.map(({ now }) => now)),
});

/** The rows again. */
export const unpackActions = (packed: PackedActions): readonly ListedAction[] =>
  packed.id.map((_, at) => ({
    ...(Object.fromEntries(plainFields.map((field) => [field, packed[field][at]])) as {
      [F in (typeof plainFields)[number]]: ListedAction[F];
    }),
    ...(Object.fromEntries(wordFields.map((field) => [field, wordAt<unknown>(packed[field], at)])) as {
      [F in (typeof wordFields)[number]]: ListedAction[F];
    }),
    account: wordAt(packed.account, at),
    about: wordAt(packed.about, at),
    stood: stoodAt(packed.stood, at),
    now: stoodAt(packed.now, at),
  }));

/** The page again. */
export const unpackActionsPage = (page: PackedActionsPage): ActionsPage => ({
  ...page,
  actions: unpackActions(page.actions),
});
