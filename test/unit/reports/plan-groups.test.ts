/** What the report of the plan lists: actions by when they are due and by owner, alerts by kind, reviews, what was done. */
import { describe, expect, it } from 'vitest';
import {
  alertGroups,
  doneSince,
  dueActions,
  dueReviews,
  mostLines,
  planSentences,
} from '../../../renderer/features/plan/report/plan-groups.ts';
import type { AlertKind, InboxLine } from '../../../shared/model/plan/alert.ts';
import type { OwnedReview } from '../../../shared/model/plan/plan-page.ts';
import type { PlanFacts } from '../../../shared/model/report-facts.ts';
import { anAction } from '../../helpers/plan-action.ts';

const asOf = '2026-06-30';
const { compare } = new Intl.Collator('tr');

const review = (id: number, inDays: number | null): OwnedReview => ({
  account: { id, key: `K${id}`, name: `N${id}` },
  band: 'green',
  score: 80,
  lastOn: null,
  dueOn: null,
  inDays,
  rhythmDays: 30,
  isOwnRhythm: false,
  owner: null,
});

const line = (id: number, kind: AlertKind): InboxLine => ({
  account: { id, key: `K${id}`, name: `N${id}` },
  score: 40,
  band: 'red',
  alerts: [{ id, kind, about: '', raisedOn: asOf, detail: {}, state: 'new', snoozedUntil: null }],
  state: 'new',
  raisedOn: asOf,
  owner: null,
});

const factsOf = (part: Partial<PlanFacts>): PlanFacts => ({
  asOf,
  cutoffs: { amber: 50, green: 75 },
  names: { metrics: {}, dimensions: {} },
  workspace: 'Acme',
  units: {},
  actions: [],
  playTitles: {},
  alerts: [],
  reviews: [],
  since: '2026-05-30',
  checkpoints: [],
  ...part,
});

const actions = [
  anAction({ id: 1, dueOn: '2026-06-01', overdueDays: 29, owner: 'Şule' }),
  anAction({ id: 2, dueOn: '2026-06-20', overdueDays: 10, owner: 'Çağla' }),
  anAction({ id: 3, dueOn: asOf, owner: null }),
  anAction({ id: 4, dueOn: '2026-07-30', owner: 'Ada' }),
  anAction({ id: 5, dueOn: '2026-07-31', owner: 'Ada' }),
  anAction({ id: 6 }),
  anAction({ id: 7, state: 'done', endedOn: '2026-06-15', dueOn: '2026-06-01' }),
  anAction({ id: 8, state: 'done', endedOn: '2026-05-30' }),
  anAction({ id: 9, state: 'dropped', endedOn: '2026-06-16' }),
];

describe('actions that wait', () => {
  it('stand by when they are due, 30 days being soon, and by owner in the reader’s order, nobody last', () => {
    const groups = dueActions({ actions, asOf }, compare).map(({ group, count, owners }) => [
      group,
      count,
      owners.map(({ owner, rows }) => [owner, rows.map(({ id }) => id)]),
    ]);
    expect(groups).toEqual([
      [
        'overdue',
        2,
        [
          ['Çağla', [2]],
          ['Şule', [1]],
        ],
      ],
      [
        'soon',
        2,
        [
          ['Ada', [4]],
          [null, [3]],
        ],
      ],
      ['later', 1, [['Ada', [5]]]],
      ['noDate', 1, [[null, [6]]]],
    ]);
  });

  it('are counted beyond what is listed', () => {
    const many = Array.from({ length: mostLines + 3 }, (_, id) => anAction({ id }));
    const [group] = dueActions({ actions: many, asOf }, compare);
    expect([group?.count, group?.more]).toEqual([mostLines + 3, 3]);
  });
});

it('counts as done only what was done within the time looked back on, the last first', () => {
  const later = anAction({ id: 10, state: 'done', endedOn: '2026-06-20' });
  const facts = factsOf({ actions: [...actions, later] });
  expect(doneSince(facts).map(({ id }) => id)).toEqual([10, 7]);
});

it('lists alerts by their gravest kind', () => {
  const groups = alertGroups([line(1, 'renewalNear'), line(2, 'enteredRed'), line(3, 'renewalNear')]);
  expect(groups.map(({ kind, lines }) => [kind, lines.map(({ account }) => account.id)])).toEqual([
    ['enteredRed', [2]],
    ['renewalNear', [1, 3]],
  ]);
});

it('parts reviews into overdue, due within 30 days, and never made', () => {
  const { overdue, soon, never } = dueReviews([
    review(1, -1),
    review(2, 0),
    review(3, 30),
    review(4, 31),
    review(5, null),
  ]);
  const ids = (of: readonly OwnedReview[]) => of.map(({ account }) => account.id);
  expect([ids(overdue), ids(soon), ids(never)]).toEqual([[1], [2, 3], [5]]);
});

it('says only what there is any of', () => {
  expect(planSentences(factsOf({}))).toEqual([]);
  const facts = factsOf({ actions, alerts: [line(1, 'dropped')], reviews: [review(1, -2), review(2, null)] });
  expect(planSentences(facts)).toEqual([
    { kind: 'overdue', count: 2 },
    { kind: 'soon', count: 2 },
    { kind: 'alerts', count: 1 },
    { kind: 'reviewsOverdue', count: 1 },
    { kind: 'done', count: 1 },
  ]);
});
