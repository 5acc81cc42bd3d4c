/** A press that came twice: one step, which is taken back as one. */
import { describe, expect, it } from 'vitest';
import { stepNumbered } from '../../../electron/engine/db/queries/plan-record.ts';
import type { PlanRow } from '../../../electron/engine/db/queries/plan-rows.ts';
import type { Db } from '../../../electron/engine/db/statements.ts';
import { inStep, undoStep } from '../../../electron/engine/plan/record.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const by = { author: 'Ada' };
const order = { kind: 'test', ...by };

const client = (): { readonly db: Db; readonly account: number } => {
  const { db } = workspaceWith({ accounts: [{ key: 'A', name: 'Acme' }] });
  return { db, account: db.prepare('SELECT id FROM accounts').pluck().get() as number };
};

const noteOf = (account: number, text: string): PlanRow => ({ account_id: account, date: 20_000, text });

const textOf = (db: Db, id: number): unknown =>
  db.prepare('SELECT text FROM notes WHERE id = ?').pluck().get(id);

describe('a step', () => {
  it('that is done a second time is the first one: taking it back takes back what was done', () => {
    const { db, account } = client();
    const made = inStep(db, order, (write) => write.insert('note', noteOf(account, 'Called')));
    const place = { entity: 'note', id: made.value } as const;
    const change = () => inStep(db, order, (write) => write.update(place, { text: 'Called twice' }));
    const [first, second] = [change(), change()];
    expect(second).toEqual(first);
    undoStep(db, second.step, by);
    expect(textOf(db, made.value)).toBe('Called');
  });

  it('that changes nothing and repeats no step is one of its own: taking it back leaves everything', () => {
    const { db, account } = client();
    const made = inStep(db, order, (write) => write.insert('note', noteOf(account, 'Called')));
    const place = { entity: 'note', id: made.value } as const;
    const other = inStep(db, order, (write) => write.insert('note', noteOf(account, 'Wrote')));
    const again = inStep(db, order, (write) => write.update(place, { text: 'Called' }));
    expect(again.step).not.toBe(other.step);
    undoStep(db, again.step, by);
    expect(textOf(db, made.value)).toBe('Called');
    expect(textOf(db, other.value)).toBe('Wrote');
  });

  it('of somebody else that says the same is no repetition', () => {
    const { db, account } = client();
    const made = inStep(db, order, (write) => write.insert('note', noteOf(account, 'Called')));
    const change = (author: string) =>
      inStep(db, { ...order, author }, (write) =>
        write.update({ entity: 'note', id: made.value }, { text: 'Called twice' }),
      );
    const [first, second] = [change('Ada'), change('Zoe')];
    expect(second.step).toBeGreaterThan(first.step);
    expect(stepNumbered(db, second.step)?.author).toBe('Zoe');
  });
});
