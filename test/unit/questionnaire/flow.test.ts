/** The pure state of answering: what is typed, what is stored of it, who comes next. */
import { expect, it } from 'vitest';
import {
  type Flow,
  heldFlow,
  reduceFlow,
  startFlow,
  unsaved,
  waiting,
} from '../../../renderer/features/questionnaire/flow.ts';
import { answerOfKey, keysOn } from '../../../renderer/features/questionnaire/scale-keys.ts';
import {
  changesOf,
  dealtWith,
  minutesFor,
  type Draft,
  shownDraft,
  typedCount,
  valuesOf,
} from '../../../renderer/features/questionnaire/sheet.ts';
import type { AskedAccount, AskState, EarlierAnswers } from '../../../shared/model/questionnaire/page.ts';

const draft = (value: Draft['value'], note = ''): Draft => ({ value, note, confidence: 'medium' });
const fresh: EarlierAnswers = { key: 'judgedUse', own: null, beneath: null, earlier: [] };
const said: EarlierAnswers = {
  key: 'judgedCalm',
  own: { value: 3, note: 'Two tickets', confidence: 'high' },
  beneath: 2,
  earlier: [],
};
const account = (id: number, state: AskState): AskedAccount => ({
  id,
  name: `Account ${id}`,
  band: 'unknown',
  score: null,
  state,
  answered: 0,
  newest: null,
});

it('shows what the author said of the day before, until something is typed over it', () => {
  expect(shownDraft(said, {})).toEqual({ value: 3, note: 'Two tickets', confidence: 'high' });
  expect(shownDraft(said, { judgedCalm: draft(5) })).toEqual(draft(5));
  expect(shownDraft(fresh, {})).toEqual(draft(null));
});

it('stores what is new or differs, and nothing else', () => {
  const stored = (sheet: Parameters<typeof changesOf>[1]) => changesOf([fresh, said], sheet);
  expect(stored({})).toEqual([]);
  expect(stored({ judgedCalm: { value: 3, note: 'Two tickets', confidence: 'high' } })).toEqual([]);
  expect(stored({ judgedUse: draft(null, 'A note alone') })).toEqual([]);
  expect(stored({ judgedUse: draft('unknown') })).toEqual([]);
  expect(stored({ judgedUse: draft(4, ' why '), judgedCalm: draft(3, 'Two tickets') })).toEqual([
    { key: 'judgedUse', value: 4, note: 'why', confidence: 'medium' },
    { key: 'judgedCalm', value: 3, note: 'Two tickets', confidence: 'medium' },
  ]);
});

it('withdraws an answer of the day that is no longer known', () => {
  expect(changesOf([said], { judgedCalm: draft('unknown') })).toEqual([
    { key: 'judgedCalm', value: null, note: '', confidence: 'medium' },
  ]);
});

it('counts what the score would take and what is dealt with', () => {
  const sheet = { judgedUse: draft('unknown') };
  expect(valuesOf([fresh, said], sheet)).toEqual({ judgedCalm: 3 });
  expect(valuesOf([fresh, said], { judgedCalm: draft('unknown') })).toEqual({ judgedCalm: 2 });
  expect(dealtWith([fresh, said], sheet)).toBe(2);
  expect(dealtWith([fresh, said], {})).toBe(1);
  expect(typedCount({ a: draft(null, ' '), b: draft(null, 'so'), c: draft('unknown') })).toBe(2);
});

it('keeps what is typed about each account until it is saved', () => {
  const typed = [1, 2].reduce<Flow>(
    (flow, id) => reduceFlow(flow, { type: 'typed', account: id, key: 'judgedUse', draft: draft(id) }),
    startFlow,
  );
  const accounts = [account(1, 'none'), account(2, 'none'), account(3, 'none')];
  expect(unsaved(accounts, typed)).toEqual([
    { id: 1, name: 'Account 1', answers: 1 },
    { id: 2, name: 'Account 2', answers: 1 },
  ]);
  const sheet = typed.sheets[1] ?? {};
  const saved = reduceFlow(typed, { type: 'saved', account: 1, name: 'Account 1', answers: 1, sheet });
  expect(unsaved(accounts, saved).map(({ id }) => id)).toEqual([2]);
  expect(saved.told).toEqual({ what: 'answers', name: 'Account 1', answers: 1 });
});

it('keeps what was typed while a sheet was being stored, and a note that has no answer yet', () => {
  const type = (flow: Flow, key: string, typed: Draft): Flow =>
    reduceFlow(flow, { type: 'typed', account: 1, key, draft: typed });
  const before = type(type(startFlow, 'judgedUse', draft(4)), 'judgedCalm', draft(null, 'Ask Deniz'));
  const sheet = before.sheets[1] ?? {};
  const during = type(type(before, 'judgedUse', draft(2)), 'judgedHelp', draft(5));
  const saved = reduceFlow(during, { type: 'saved', account: 1, name: 'Account 1', answers: 1, sheet });
  expect(saved.sheets[1]).toEqual({
    judgedUse: draft(2),
    judgedCalm: draft(null, 'Ask Deniz'),
    judgedHelp: draft(5),
  });
});

it('keeps nothing for the next workspace, were it called the same', () => {
  const { stateIn: flowIn, reduceHeld } = heldFlow;
  const action = { type: 'typed', account: 1, key: 'judgedUse', draft: draft(4) } as const;
  const held = reduceHeld({ opening: 1, state: startFlow }, { opening: 1, action });
  expect(flowIn(held, 1).sheets[1]).toEqual({ judgedUse: draft(4) });
  expect(flowIn(held, 2)).toEqual(startFlow);
  const next = reduceHeld(held, { opening: 2, action: { type: 'skipped', account: 7 } });
  expect(flowIn(next, 2)).toEqual({ ...startFlow, passed: [7] });
});

it('leads through the accounts: done ones, saved ones and skipped ones do not come again', () => {
  const accounts = [account(1, 'none'), account(2, 'due'), account(3, 'part'), account(4, 'done')];
  const ids = (flow: Flow) => waiting(accounts, flow).map(({ id }) => id);
  expect(ids(startFlow)).toEqual([1, 2, 3]);
  const skipped = reduceFlow(startFlow, { type: 'skipped', account: 1 });
  const sheet = {};
  const saved = reduceFlow(skipped, { type: 'saved', account: 3, name: 'Account 3', answers: 2, sheet });
  expect(ids(saved)).toEqual([2]);
  expect(ids(reduceFlow(saved, { type: 'listed' }))).toEqual([1, 2, 3]);
});

it.each([
  ['1', [1, 5], 1],
  ['5', [1, 5], 5],
  ['6', [1, 5], undefined],
  ['0', [1, 5], 'unknown'],
  ['0', [0, 5], 0],
  ['a', [1, 5], undefined],
  ['Tab', [1, 5], undefined],
] as const)('takes the key %s on the scale %j for %s', (key, scale, value) => {
  expect(answerOfKey(key, scale)).toBe(value);
});

it('names the keys that answer a sheet, and 0 only where it is no answer', () => {
  expect(keysOn([[1, 5]])).toEqual({ first: 1, last: 5, zeroIsUnknown: true });
  const mixed = [
    [1, 5],
    [0, 10],
  ] as const;
  expect(keysOn(mixed)).toEqual({ first: 0, last: 9, zeroIsUnknown: false });
});

it('takes half a minute for a question, and never none', () => {
  expect([10, 3, 1].map(minutesFor)).toEqual([5, 2, 1]);
});
