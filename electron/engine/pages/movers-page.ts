/** Answers who moved since a month end: all are counted, the first of each way are explained. */
import { type Day, isoOf, monthEnds } from '../../../shared/dates.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { Mover, MoverMonths, MoversAnswer, MoverSide } from '../../../shared/model/overview.ts';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import type { Db } from '../db/statements.ts';
import { bareScores, computedEnds, currentModel, type EndsAt, keptEnds } from '../scoring/index.ts';
import { changeBetween } from '../scoring/change.ts';
import { type Both, type Move, movesOf } from './moves.ts';
import { portfolioPage } from './portfolio-page.ts';

/** What is asked: up to when, over how many months, how many of each way. */
export interface MoversQuestion {
  readonly asOf: Day;
  readonly months: MoverMonths;
  readonly shown: number;
  /** Works the month end out where it is not kept. */
  readonly compute?: boolean | undefined;
  /** Only these accounts. */
  readonly only?: ReadonlySet<number> | undefined;
}

interface Compared {
  readonly from: Day;
  readonly to: Day;
  readonly model: Model;
  readonly rows: ReadonlyMap<number, PortfolioRow>;
  /** Of each way. */
  readonly shown: number;
}

/** The month end so many months back, always before the date itself. */
const startOf = ({ asOf, months }: MoversQuestion): Day => monthEnds(asOf - 1, months)[0] as Day;

const otherData = new Set(['arrived', 'expired', 'gone']);

/** What moved a score: points by dimension, and whether it stands on the same figures. */
const causeOf = (
  db: Db,
  account: number,
  { from, to, model }: Omit<Compared, 'shown'>,
): Pick<Mover, 'dimension' | 'isDifferentData'> => {
  const at = (asOf: Day) => bareScores(db, { asOf, model, account })[0];
  const [earlier, later] = [at(from), at(to)];
  if (!earlier || !later) return { dimension: null, isDifferentData: false };
  const { metrics } = changeBetween({ earlier, later });
  const points = new Map<string, number>();
  for (const { dimension, change } of metrics) points.set(dimension, (points.get(dimension) ?? 0) + change);
  const [largest] = [...points]
    .map(([key, change]) => ({ key, change }))
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return {
    dimension: largest ?? null,
    isDifferentData: metrics.some(({ kind }) => otherData.has(kind)),
  };
};

const sideOf = (db: Db, moves: readonly Move[], { shown, ...compared }: Compared): MoverSide => ({
  accounts: moves.length,
  lights: moves.filter(({ steps }) => steps !== 0).length,
  shown: moves.slice(0, shown).flatMap(({ id, from, to, change }): Mover[] => {
    const row = compared.rows.get(id);
    if (!row) return [];
    const { name, cutoffs } = row;
    return [{ id, name, cutoffs, from, to, change, ...causeOf(db, id, compared) }];
  }),
});

/** Those of some accounts; of all where none are named. */
const amongEnds = (ends: EndsAt, only: ReadonlySet<number> | undefined): EndsAt =>
  only ? new Map([...ends].filter(([id]) => only.has(id))) : ends;

/** The movers since a month end; where its scores are not kept, that, unless they are to be computed. */
export const moversPage = (db: Db, question: MoversQuestion): MoversAnswer => {
  const { asOf, shown, compute = false, only } = question;
  const [day, model] = [startOf(question), currentModel(db)];
  const ends = keptEnds(db, { day, model }) ?? (compute ? computedEnds(db, { day, model }) : undefined);
  if (!ends) return { isKnown: false, from: isoOf(day) };
  const then = amongEnds(ends, only);
  const { accounts: all } = portfolioPage(db, { asOf });
  const accounts = only ? all.filter(({ id }) => only.has(id)) : all;
  const both = accounts.flatMap(({ id, score, band }): Both[] => {
    const from = then.get(id);
    return from ? [{ id, from, to: { score, band } }] : [];
  });
  const { up, down, steady, unclear } = movesOf(both);
  const rows = new Map(accounts.map((row) => [row.id, row]));
  const compared = { from: day, to: asOf, model, rows, shown };
  return {
    isKnown: true,
    movers: {
      from: isoOf(day),
      to: isoOf(asOf),
      up: sideOf(db, up, compared),
      down: sideOf(db, down, compared),
      steady,
      unclear,
      started: accounts.length - both.length,
      left: then.size - both.length,
    },
  };
};
