/** Which actions are shown, in which order and groups, and which are chosen. */
import { describe, expect, it } from 'vitest';
import { accountsOf, ownerOf, valueOf } from '../../../renderer/features/plan/actions/choices.ts';
import { ownersOf } from '../../../renderer/features/plan/owners-of.ts';
import { chosen, lineAt, withAll, withRange } from '../../../renderer/features/plan/actions/choosing.ts';
import { linesOf } from '../../../renderer/features/plan/actions/group-lines.ts';
import { inStates, narrowed } from '../../../renderer/features/plan/actions/matching.ts';
import { ordered, orderAfter } from '../../../renderer/features/plan/actions/order.ts';
import { usualView } from '../../../renderer/features/plan/actions/view-state.ts';
import type { ListedAction } from '../../../shared/model/plan/action.ts';
import { anAction } from '../../helpers/plan-action.ts';

const acme = { id: 1, key: 'A', name: 'Acme' };
const birch = { id: 2, key: 'B', name: 'Birch' };
const stood = (score: number) => ({ asOf: '2026-03-01', score, band: 'amber' as const, about: null });

/** As the engine answers them: what waits by due date, then what has ended. */
const actions: readonly ListedAction[] = [
  anAction({ id: 1, account: birch, owner: 'Zoe', dueOn: '2026-03-01', overdueDays: 30, title: 'Çay' }),
  anAction({
    id: 2,
    account: acme,
    owner: 'Ada',
    dueOn: '2026-04-10',
    state: 'doing',
    stood: stood(50),
    now: stood(60),
  }),
  anAction({ id: 3, account: acme, owner: null, stood: stood(50), now: stood(45) }),
  anAction({ id: 4, account: birch, owner: 'Ada', state: 'done', endedOn: '2026-03-20', note: 'They paid' }),
];
const ids = (shown: readonly ListedAction[]) => shown.map(({ id }) => id);
const everything = { search: '', owner: undefined, account: null };
const compare = new Intl.Collator('en').compare;
const words = { compare, language: 'en', reasonOf: ({ about }: ListedAction) => about?.key ?? null };

describe('looking for actions', () => {
  it('finds words of title, account, owner and note, however they are written', () => {
    expect(ids(narrowed(actions, { ...everything, search: 'cay' }))).toEqual([1]);
    expect(ids(narrowed(actions, { ...everything, search: 'ada birch' }))).toEqual([4]);
    expect(ids(narrowed(actions, { ...everything, search: 'PAID' }))).toEqual([4]);
    expect(narrowed(actions, { ...everything, search: ' ' })).toBe(actions);
  });

  it('tells nobody from everybody, and one account from all', () => {
    expect(ids(narrowed(actions, { ...everything, owner: null }))).toEqual([3]);
    expect(ids(narrowed(actions, { ...everything, owner: 'Ada' }))).toEqual([2, 4]);
    expect(ids(narrowed(actions, { ...everything, account: 1 }))).toEqual([2, 3]);
  });

  it('shows what waits, what is overdue, what has ended, or all', () => {
    expect(ids(inStates(actions, 'waiting'))).toEqual([1, 2, 3]);
    expect(ids(inStates(actions, 'overdue'))).toEqual([1]);
    expect(ids(inStates(actions, 'ended'))).toEqual([4]);
    expect(inStates(actions, 'all')).toBe(actions);
  });
});

describe('the choices', () => {
  it('name every owner and account once', () => {
    expect(ownersOf(actions, compare)).toEqual([null, 'Ada', 'Zoe']);
    expect(accountsOf(actions, compare)).toEqual([acme, birch]);
  });

  it.each([undefined, null, '', '-', '=', 'Ada'])('keep the owner %j apart from all others', (owner) => {
    expect(ownerOf(valueOf(owner))).toBe(owner);
  });
});

describe('the order', () => {
  it('is that of the plan by due date, and turned round leaves what has none last', () => {
    expect(ordered(actions, { column: 'due', descending: false }, words)).toBe(actions);
    expect(ids(ordered(actions, { column: 'due', descending: true }, words))).toEqual([2, 1, 3, 4]);
  });

  it('goes by names, states and points, with what is blank last either way', () => {
    const by = (column: Parameters<typeof orderAfter>[1], descending = false) =>
      ids(ordered(actions, { column, descending }, words));
    expect(by('owner')).toEqual([2, 4, 1, 3]);
    expect(by('owner', true)).toEqual([1, 2, 4, 3]);
    expect(by('account')).toEqual([2, 3, 1, 4]);
    expect(by('state', true)).toEqual([4, 2, 1, 3]);
    expect(by('change')).toEqual([3, 2, 1, 4]);
    expect(by('change', true)).toEqual([2, 3, 1, 4]);
  });

  it('turns round at the second press on a heading', () => {
    const once = orderAfter(usualView.order, 'owner');
    expect(once).toEqual({ column: 'owner', descending: false });
    expect(orderAfter(once, 'owner')).toEqual({ column: 'owner', descending: true });
    expect(orderAfter(orderAfter(once, 'owner'), 'owner')).toEqual(once);
  });
});

describe('groups', () => {
  const lines = (by: 'account' | 'owner' | 'state', folded: readonly string[] = []) =>
    linesOf(actions, { by, folded: new Set(folded), compare }).map((line) =>
      line.kind === 'group'
        ? `${line.group.key}: ${line.group.count}, ${line.group.overdue} overdue`
        : line.action.id,
    );

  it('stand by name with nobody last, states in their order', () => {
    expect(lines('owner')).toEqual(['Ada: 2, 0 overdue', 2, 4, 'Zoe: 1, 1 overdue', 1, ': 1, 0 overdue', 3]);
    expect(lines('state').filter((line) => typeof line === 'string')).toEqual([
      'open: 2, 1 overdue',
      'doing: 1, 0 overdue',
      'done: 1, 0 overdue',
    ]);
  });

  it('hide what is folded and keep its count', () => {
    expect(lines('account', ['1'])).toEqual(['1: 2, 0 overdue', '2: 2, 1 overdue', 1, 4]);
  });

  it('give the same action the same line, so that it is not drawn anew', () => {
    const none = { by: null, folded: new Set<string>(), compare };
    expect(linesOf(actions, none)[0]).toBe(linesOf(actions, none)[0]);
  });
});

describe('choosing', () => {
  const lines = linesOf(actions, { by: 'owner', folded: new Set(), compare });

  it('takes a range across groups from the anchor, else from where the keyboard stands', () => {
    const to = lineAt(lines, { action: 1 });
    expect(withRange(lines, { anchor: 4, current: null }, to)).toEqual({
      selected: new Set([4, 1]),
      anchor: 4,
    });
    expect(withRange(lines, { anchor: null, current: { action: 2 } }, to)).toEqual({
      selected: new Set([2, 4, 1]),
      anchor: 2,
    });
    expect(withRange(lines, { anchor: 99, current: null }, to)).toEqual({ selected: new Set([1]), anchor: 1 });
  });

  it('takes all, and none once all are taken', () => {
    const all = withAll({ selected: new Set(), anchor: null }, actions);
    expect(all.selected).toEqual(new Set([1, 2, 3, 4]));
    expect(withAll(all, actions).selected).toEqual(new Set());
  });

  it('leaves out of a bulk change what is selected but no longer shown', () => {
    expect(ids(chosen(inStates(actions, 'waiting'), new Set([2, 4])))).toEqual([2]);
  });
});
