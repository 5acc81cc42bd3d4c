/** The record of the plan: whatever people do, step by step, can be taken back, and the way back as well. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanEntity, PlanRow } from '../../../electron/engine/db/queries/plan-rows.ts';
import { stepNumbered } from '../../../electron/engine/db/queries/plan-record.ts';
import { planTables } from '../../../electron/engine/db/queries/plan-rows.ts';
import type { Db } from '../../../electron/engine/db/statements.ts';
import { inStep, undoStep } from '../../../electron/engine/plan/record.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const by = { author: 'Ada' };
const order = { kind: 'test', ...by };

const client = (): { readonly db: Db; readonly account: number } => {
  const { db } = workspaceWith({ accounts: [{ key: 'A', name: 'Acme' }] });
  return { db, account: db.prepare('SELECT id FROM accounts').pluck().get() as number };
};

const noteOf = (account: number, text: string): PlanRow => ({
  account_id: account,
  date: 20_000,
  text,
});

const everything = (db: Db): unknown =>
  Object.values(planTables).map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all());

const textOf = (db: Db, id: number): unknown =>
  db.prepare('SELECT text FROM notes WHERE id = ?').pluck().get(id);

describe('a step', () => {
  it('is taken back, and taking it back is a step of its own', () => {
    const { db, account } = client();
    const made = inStep(db, order, (write) => write.insert('note', noteOf(account, 'Called')));
    const place = { entity: 'note', id: made.value } as const;
    const changed = inStep(db, order, (write) => write.update(place, { text: 'Called twice' }));
    const back = undoStep(db, changed.step, by);
    expect(textOf(db, made.value)).toBe('Called');
    undoStep(db, back.step, by);
    expect(textOf(db, made.value)).toBe('Called twice');
    const removed = inStep(db, order, (write) => write.remove(place));
    expect(textOf(db, made.value)).toBeUndefined();
    undoStep(db, removed.step, by);
    expect(textOf(db, made.value)).toBe('Called twice');
  });

  it('is refused where somebody changed the same since, and where it is taken back already', () => {
    const { db, account } = client();
    const made = inStep(db, order, (write) => write.insert('note', noteOf(account, 'Called')));
    const place = { entity: 'note', id: made.value } as const;
    const first = inStep(db, order, (write) => write.update(place, { text: 'One' }));
    const second = inStep(db, order, (write) => write.update(place, { text: 'Two' }));
    expect(() => undoStep(db, first.step, by)).toThrow(expect.objectContaining({ code: 'plan.changedSince' }));
    undoStep(db, second.step, by);
    expect(() => undoStep(db, second.step, by)).toThrow(expect.objectContaining({ code: 'plan.changedSince' }));
    expect(textOf(db, made.value)).toBe('One');
    expect(() => undoStep(db, 999, by)).toThrow(expect.objectContaining({ code: 'plan.unknown' }));
  });

  it('is refused where another row took the only place of a removed one', () => {
    const { db, account } = client();
    const rhythm = (days: number) =>
      inStep(db, order, (write) => write.insert('rhythm', { account_id: account, days }));
    const { value: id } = rhythm(7);
    const removed = inStep(db, order, (write) => write.remove({ entity: 'rhythm', id }));
    rhythm(60);
    const before = everything(db);
    expect(() => undoStep(db, removed.step, by)).toThrow(
      expect.objectContaining({ code: 'plan.changedSince' }),
    );
    expect(everything(db)).toEqual(before);
  });

  it('is refused about an account that is not there', () => {
    const { db, account } = client();
    const note = () => inStep(db, order, (write) => write.insert('note', noteOf(account + 1, 'Called')));
    expect(note).toThrow(expect.objectContaining({ code: 'plan.noAccount' }));
    expect(db.prepare('SELECT COUNT(*) FROM plan_steps').pluck().get()).toBe(0);
  });

  it('is undone or not, however often it was taken back and done again', () => {
    const { db, account } = client();
    const { value: id, step } = inStep(db, order, (write) => write.insert('note', noteOf(account, 'Called')));
    let last = step;
    for (let times = 1; times <= 5; times += 1) {
      last = undoStep(db, last, by).step;
      const isGone = times % 2 === 1;
      expect(textOf(db, id)).toBe(isGone ? undefined : 'Called');
      expect(stepNumbered(db, step)?.undone).toBe(isGone ? 1 : 0);
      expect(stepNumbered(db, last)?.undone).toBe(0);
    }
    expect(() => undoStep(db, step, by)).toThrow(expect.objectContaining({ code: 'plan.changedSince' }));
    undoStep(db, last, by);
    const again = undoStep(db, step, by);
    expect(textOf(db, id)).toBeUndefined();
    expect(stepNumbered(db, again.step)).toMatchObject({ undoes: step, undone: 0 });
  });

  it('bears the moment at which it was done, and so does what it made', () => {
    const { db, account } = client();
    const before = new Date().toISOString();
    const row = { account_id: account, date: 20_000, text: 'Called' };
    const { value: id, step } = inStep(db, order, (write) => write.insert('note', row));
    const at = db.prepare('SELECT created_at FROM notes WHERE id = ?').pluck().get(id);
    expect(at).toBe(stepNumbered(db, step)?.at);
    expect([before, at, new Date().toISOString()].toSorted()[1]).toBe(at);
  });

  it('that fails half-way leaves nothing', () => {
    const { db, account } = client();
    const before = everything(db);
    const failing = () =>
      inStep(db, order, (write) => {
        write.insert('note', noteOf(account, 'Called'));
        write.update({ entity: 'note', id: 999 }, { text: 'nobody' });
      });
    expect(failing).toThrow(expect.objectContaining({ code: 'plan.unknown' }));
    expect(everything(db)).toEqual(before);
    expect(db.prepare('SELECT COUNT(*) FROM plan_steps').pluck().get()).toBe(0);
  });

  it('puts a removed row back under its own number, though another one was made meanwhile', () => {
    const { db, account } = client();
    const { value: id } = inStep(db, order, (write) => write.insert('note', noteOf(account, 'First')));
    const removed = inStep(db, order, (write) => write.remove({ entity: 'note', id }));
    const other = inStep(db, order, (write) => write.insert('note', noteOf(account, 'Second')));
    undoStep(db, removed.step, by);
    expect([textOf(db, id), textOf(db, other.value)]).toEqual(['First', 'Second']);
  });
});

/** Something that a person does to notes and rhythms: rows are named by their place among those that are there. */
type Deed =
  | { readonly do: 'insert'; readonly entity: PlanEntity; readonly value: number }
  | {
      readonly do: 'update' | 'remove';
      readonly entity: PlanEntity;
      readonly which: number;
      readonly value: number;
    };

const entity = fc.constantFrom<PlanEntity>('note', 'action');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), entity, value: fc.nat(9) }),
  fc.record({
    do: fc.constantFrom('update' as const, 'remove' as const),
    entity,
    which: fc.nat(9),
    value: fc.nat(9),
  }),
);

const rowFor = (account: number, kind: PlanEntity, value: number): PlanRow =>
  kind === 'note'
    ? noteOf(account, `note ${value}`)
    : { account_id: account, title: `action ${value}`, adopted_on: 20_000 };

const partFor = (kind: PlanEntity, value: number): PlanRow =>
  kind === 'note' ? { text: `changed ${value}` } : { owner: `owner ${value}`, state: 'doing' };

it('leaves nothing of any number of steps that are taken back, the last one first, and all of them done again', () => {
  fc.assert(
    fc.property(fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (sheets) => {
      const { db, account } = client();
      const states = [everything(db)];
      const steps = sheets.map((deeds) => {
        const { step } = inStep(db, order, (write) => {
          for (const own of deeds) {
            if (own.do === 'insert') write.insert(own.entity, rowFor(account, own.entity, own.value));
            else {
              const ids = db
                .prepare(`SELECT id FROM ${planTables[own.entity]} ORDER BY id`)
                .pluck()
                .all() as number[];
              const id = ids[own.which % Math.max(ids.length, 1)];
              if (id === undefined) continue;
              const place = { entity: own.entity, id };
              if (own.do === 'remove') write.remove(place);
              else write.update(place, partFor(own.entity, own.value));
            }
          }
        });
        states.push(everything(db));
        return step;
      });
      const backs = [...steps.entries()].toReversed().map(([index, step]) => {
        const back = undoStep(db, step, by);
        expect(everything(db)).toEqual(states[index]);
        return { back: back.step, after: states[index + 1] };
      });
      const again = backs.toReversed().map(({ back, after }) => {
        const { step } = undoStep(db, back, by);
        expect(everything(db)).toEqual(after);
        return step;
      });
      for (const [index, step] of [...again.entries()].toReversed()) {
        undoStep(db, step, by);
        expect(everything(db)).toEqual(states[index]);
      }
    }),
    { numRuns: 40 },
  );
});
