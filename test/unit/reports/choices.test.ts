/** From what somebody chose to what is printed. */
import { describe, expect, it } from 'vitest';
import {
  chosenAccounts,
  reduceChoices,
  type ReportKind,
  type Scope,
  scopeBeginning,
  scopesOf,
  usualReport,
  valuesOf,
} from '../../../renderer/features/reports/choices.ts';
import { orderOf, previewOf } from '../../../renderer/features/reports/order.ts';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';

const row = (id: number, part: Partial<PortfolioRow>): PortfolioRow =>
  ({
    id,
    key: `K${id}`,
    name: `Account ${id}`,
    band: 'green',
    owner: null,
    segment: null,
    ...part,
  }) as PortfolioRow;

const all = [
  row(1, { band: 'amber', owner: 'Zeynep', segment: 'Large' }),
  row(2, { band: 'red', owner: 'Ada' }),
  row(3, { band: 'amber', segment: 'Small' }),
  row(4, { owner: 'Ada', segment: 'Large' }),
];
const accounts = { all, shown: [all[3] as PortfolioRow, all[0] as PortfolioRow] };
const compare = (a: string, b: string): number => a.localeCompare(b);
const idsOf = (scope: Scope): readonly number[] => chosenAccounts(scope, accounts).map(({ id }) => id);
const look = { asOf: null, language: 'he', size: 'Letter' } as const;

describe('which accounts', () => {
  it('are those that were chosen, a list in its own order', () => {
    expect(idsOf({ by: 'all' })).toEqual([1, 2, 3, 4]);
    expect(idsOf({ by: 'shown' })).toEqual([4, 1]);
    expect(idsOf({ by: 'band', band: 'amber' })).toEqual([1, 3]);
    expect(idsOf({ by: 'owner', value: 'Ada' })).toEqual([2, 4]);
    expect(idsOf({ by: 'owner', value: null })).toEqual([3]);
    expect(idsOf({ by: 'segment', value: 'Large' })).toEqual([1, 4]);
    expect(idsOf({ by: 'account', account: { id: 3, key: 'K3', name: 'Account 3' }, text: '' })).toEqual([3]);
    expect(idsOf({ by: 'account', account: null, text: 'Acc' })).toEqual([]);
  });

  it('begin with something that there is', () => {
    for (const by of scopesOf('account'))
      if (by !== 'account') expect(idsOf(scopeBeginning(by, accounts, compare)).length, by).toBeGreaterThan(0);
    expect(scopeBeginning('band', accounts, compare)).toEqual({ by: 'band', band: 'red' });
    expect(scopeBeginning('owner', accounts, compare)).toEqual({ by: 'owner', value: 'Ada' });
  });

  it('are counted by owner, nobody last', () => {
    expect(valuesOf('owner', accounts, compare)).toEqual([
      ['Ada', 2],
      ['Zeynep', 1],
      [null, 1],
    ]);
  });

  it('are kept from one kind to the next, unless they do not go with it', () => {
    const ofOne = { by: 'account', account: null, text: '' } as const;
    const one = reduceChoices(usualReport, { scope: ofOne });
    expect(reduceChoices(one, { kind: 'dossier' })).toEqual({ kind: 'dossier', scope: ofOne });
    expect(reduceChoices(one, { kind: 'portfolio' })).toEqual({ kind: 'portfolio', scope: { by: 'all' } });
    // What a plan has no choice of is still there when one comes back.
    expect(reduceChoices(reduceChoices(one, { kind: 'plan' }), { kind: 'account' })).toEqual(one);
  });
});

describe('the call', () => {
  const orderFor = (kind: ReportKind, scope: Scope = { by: 'all' }) =>
    orderOf({ kind, scope }, idsOf(scope), look);

  it('prints all accounts without naming them, some by their numbers, a single one as a file', () => {
    const paper = { kind: 'dossier', language: 'he', size: 'Letter' };
    expect(orderFor('dossier')).toEqual({
      call: 'report.accounts',
      input: { accounts: null, ...paper },
      job: 'reportAll',
    });
    expect(orderFor('dossier', { by: 'shown' })).toMatchObject({ input: { accounts: [4, 1] } });
    expect(orderFor('dossier', { by: 'owner', value: null })).toEqual({
      call: 'report.account',
      input: { account: 3, ...paper },
      job: 'reportAccount',
    });
  });

  it('prints a portfolio of those chosen, and a plan whole', () => {
    expect(orderFor('portfolio', { by: 'shown' })).toMatchObject({
      call: 'report.portfolio',
      input: { accounts: [4, 1] },
    });
    expect(orderFor('portfolio')).toMatchObject({ input: { accounts: null } });
    expect(orderFor('plan', { by: 'shown' })).toEqual({
      call: 'report.plan',
      input: { language: 'he', size: 'Letter' },
      job: 'reportWhole',
    });
  });

  it('saves files at the date that is looked at, in the language of the report', () => {
    const order = orderOf({ kind: 'xlsx', scope: { by: 'all' } }, [1, 2], { ...look, asOf: '2026-06-30' });
    expect(order).toEqual({
      call: 'export.scores',
      input: { kind: 'xlsx', asOf: '2026-06-30', language: 'he' },
      job: 'exportScores',
    });
  });
});

describe('the preview', () => {
  const at = { accounts: [4, 1], account: 1, asOf: '2026-06-30' };

  it('shows the paper that will be printed', () => {
    expect(previewOf({ kind: 'account', scope: { by: 'shown' } }, at)).toEqual({
      kind: 'account',
      account: 1,
      asOf: '2026-06-30',
    });
    expect(previewOf({ kind: 'portfolio', scope: { by: 'shown' } }, at)).toMatchObject({ accounts: [4, 1] });
    expect(previewOf({ kind: 'portfolio', scope: { by: 'all' } }, at)).toMatchObject({ accounts: null });
    expect(previewOf({ kind: 'plan', scope: { by: 'all' } }, at)).toEqual({ kind: 'plan', asOf: '2026-06-30' });
  });

  it('is of nothing where nobody is chosen, and for files', () => {
    const nobody = { accounts: [], account: undefined, asOf: null };
    expect(previewOf({ kind: 'account', scope: { by: 'shown' } }, nobody)).toBeNull();
    expect(previewOf({ kind: 'portfolio', scope: { by: 'shown' } }, nobody)).toBeNull();
    expect(previewOf({ kind: 'csv', scope: { by: 'all' } }, at)).toBeNull();
  });
});
