/** Actions, reviews and the inbox packed for their way to the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from '../../../shared/model/model.ts';
import { alertKinds, type AlertDetail, type AlertState } from '../../../shared/model/plan/alert.ts';
import { actionStates } from '../../../shared/model/plan/action.ts';
import { packActions, unpackActions } from '../../../shared/model/plan/packed-actions.ts';
import { packInbox, unpackInbox } from '../../../shared/model/plan/packed-inbox.ts';
import { packReviews, unpackReviews } from '../../../shared/model/plan/packed-reviews.ts';

const band = fc.constantFrom<Band>('red', 'amber', 'green', 'unknown');
const state = fc.constantFrom<AlertState>('new', 'seen', 'snoozed', 'done');
const score = fc.option(fc.double({ noNaN: true, min: 0, max: 100 }).map((value) => value + 0));
const owner = fc.option(fc.constantFrom('', 'Ece', 'אלון', 'null'));
const day = fc.constantFrom('2026-01-31', '2026-02-01', '2026-04-10');
const account = fc.record(
  { id: fc.nat(), key: fc.string(), name: fc.string({ unit: 'grapheme' }) },
  { noNullPrototype: true },
);

/** Figures that a kind does not need are left out, as in the file. */
const detail = fc
  .record(
    {
      from: score,
      to: score,
      bandBefore: band,
      since: day,
      renewalOn: day,
      band: fc.constantFrom('amber', 'red'),
      metrics: fc.array(fc.constantFrom('a', 'a,b', 'b', '"'), { maxLength: 3 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((own) => own as AlertDetail);

const alert = fc.record(
  {
    id: fc.nat(),
    kind: fc.constantFrom(...alertKinds),
    about: fc.constantFrom('', 'oldestOverdue', 'a b'),
    raisedOn: day,
    detail,
    state,
    snoozedUntil: fc.option(day),
  },
  { noNullPrototype: true },
);

const stood = fc.option(
  fc.record(
    {
      asOf: day,
      score,
      band,
      about: fc.option(fc.record({ score, band, value: score }, { noNullPrototype: true })),
    },
    { noNullPrototype: true },
  ),
);

/** Of one number there is one account, as in the file. */
const ofAccount = fc.nat({ max: 5 }).map((id) => ({ id, key: `K${id}`, name: `N ${id}` }));

const about = fc.option(
  fc.record(
    { kind: fc.constantFrom('metric' as const, 'dimension' as const), key: fc.constantFrom('a', 'a b', 'b') },
    { noNullPrototype: true },
  ),
);

const action = fc.record(
  {
    id: fc.nat(),
    account: ofAccount,
    about,
    play: fc.option(fc.constantFrom('renewal', 'x')),
    title: fc.string({ unit: 'grapheme' }),
    note: fc.option(fc.string()),
    owner,
    dueOn: fc.option(day),
    state: fc.constantFrom(...actionStates),
    adoptedOn: day,
    endedOn: fc.option(day),
    author: owner,
    overdueDays: fc.option(fc.nat()),
    stood,
    now: stood,
  },
  { noNullPrototype: true },
);

const line = fc.record(
  { account, score, band, alerts: fc.array(alert, { maxLength: 4 }), state, raisedOn: day, owner },
  { noNullPrototype: true },
);

const review = fc.record(
  {
    account,
    score,
    band,
    owner,
    lastOn: fc.option(day),
    dueOn: fc.option(day),
    inDays: fc.option(fc.integer({ min: -5, max: 5 })),
    rhythmDays: fc.integer({ min: 1, max: 3 }),
    isOwnRhythm: fc.boolean(),
  },
  { noNullPrototype: true },
);

const asText = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('packing', () => {
  it('gives back the lines of the inbox, also after they went as text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        expect(unpackInbox(packInbox(lines))).toStrictEqual(lines);
        expect(unpackInbox(asText(packInbox(lines)))).toStrictEqual(lines);
      }),
    );
  });

  it('gives back the actions, also after they went as text', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        expect(unpackActions(packActions(actions))).toStrictEqual(actions);
        expect(unpackActions(asText(packActions(actions)))).toStrictEqual(actions);
      }),
    );
  });

  it('gives back the reviews, also after they went as text', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 20 }), (reviews) => {
        expect(unpackReviews(packReviews(reviews))).toStrictEqual(reviews);
        expect(unpackReviews(asText(packReviews(reviews)))).toStrictEqual(reviews);
      }),
    );
  });

  it('tells what lines have in common once', () => {
    const common = {
      kind: 'renewalNear',
      about: '',
      raisedOn: '2026-04-10',
      state: 'new',
      snoozedUntil: null,
    } as const;
    const lines = Array.from({ length: 3 }, (_, id) => ({
      account: { id, key: `K${id}`, name: `N${id}` },
      score: null,
      band: 'red' as const,
      alerts: [{ id, ...common, detail: { renewalOn: '2026-06-01' } }],
      state: 'new' as const,
      raisedOn: '2026-04-10',
      owner: null,
    }));
    expect(packInbox(lines).alerts.common.values).toHaveLength(1);
  });
});
