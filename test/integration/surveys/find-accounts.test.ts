/** Looking for an account as its name is typed. */
import { expect, it } from 'vitest';
import { findAccounts } from '../../../electron/engine/typed/find-accounts.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

it('finds accounts by any words of their name or key, those that begin so first', () => {
  const { db } = workspaceWith({
    accounts: [
      { key: 'K1', name: 'Big Çınar Gıda' },
      { key: 'K2', name: 'Çınar Gıda' },
      { key: 'K3', name: 'Çınar' },
      ...Array.from({ length: 20 }, (_, i) => ({ key: `Z${i}`, name: `Zebra ${i}` })),
    ],
  });
  const names = (text: string) => findAccounts(db, text).accounts.map(({ name }) => name);
  expect(names('cinar')).toEqual(['Çınar', 'Çınar Gıda', 'Big Çınar Gıda']);
  expect(names('gida CIN')).toEqual(['Big Çınar Gıda', 'Çınar Gıda']);
  expect(names('k2')).toEqual(['Çınar Gıda']);
  expect(names('100%')).toEqual([]);
  expect(findAccounts(db, 'zebra')).toMatchObject({ total: 20, accounts: { length: 8 } });
});

it('takes an account without a name as one whose name is its key', () => {
  const { db } = workspaceWith({ accounts: [{ key: 'big-cin' }, { key: 'K1', name: 'Big Big-Cin' }] });
  expect(findAccounts(db, 'big-c').accounts.map(({ key }) => key)).toEqual(['big-cin', 'K1']);
});
