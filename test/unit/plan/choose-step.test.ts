/** Which step Ctrl+Z takes back and which Ctrl+Shift+Z does again: any series of presses goes back and forth in order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepToDoAgain, stepToTakeBack } from '../../../renderer/features/plan/record/choose-step.ts';
import type { PlanStep } from '../../../shared/model/plan/step.ts';

type Step = Pick<PlanStep, 'id' | 'author' | 'way' | 'isUndone'>;

const step = (id: number, part: Partial<Step> = {}): Step => ({
  id,
  author: 'Ada',
  way: 'done',
  isUndone: false,
  ...part,
});

it('takes back the newest step of one’s own that stands; an unsigned one is one’s own, another person’s is not', () => {
  const steps = [
    step(5, { author: 'Bo' }),
    step(4, { way: 'back' }),
    step(3, { isUndone: true }),
    step(2, { author: null }),
    step(1),
  ];
  expect(stepToTakeBack(steps, 'Ada')?.id).toBe(2);
  expect(stepToTakeBack(steps, 'Bo')?.id).toBe(5);
  expect(stepToTakeBack(steps, null)?.id).toBe(2);
  expect(stepToTakeBack([], 'Ada')).toBeUndefined();
});

it('does again what was taken back last, unless something was done since', () => {
  const taken = [step(3, { way: 'back' }), step(2, { isUndone: true }), step(1)];
  expect(stepToDoAgain(taken, 'Ada')?.id).toBe(3);
  expect(stepToDoAgain([step(4), ...taken], 'Ada')).toBeUndefined();
  expect(stepToDoAgain([step(4, { author: 'Bo' }), ...taken], 'Ada')?.id).toBe(3);
  expect(stepToDoAgain([step(3, { way: 'back', author: 'Bo' }), step(2)], 'Ada')).toBeUndefined();
});

/** A record as the engine keeps it: every press adds a step that undoes another one. */
const makeRecord = () => {
  let steps: readonly (Step & { readonly undoes: number | null })[] = [];
  const add = (undoes: number | null): void => {
    const undone = steps.find(({ id }) => id === undoes);
    const way = undone?.way === 'back' ? 'again' : 'back';
    const turned = (own: (typeof steps)[number]): (typeof steps)[number] => {
      if (own.id === undoes) return { ...own, isUndone: true };
      // Doing again makes what was first done stand again.
      return undone?.way === 'back' && own.id === undone.undoes ? { ...own, isUndone: false } : own;
    };
    steps = [{ ...step(steps.length + 1, { way: undone ? way : 'done' }), undoes }, ...steps.map(turned)];
  };
  return { add, steps: () => steps };
};

it('goes back and forth through what was done as an editor does', () => {
  const press = fc.constantFrom('do' as const, 'back' as const, 'again' as const);
  fc.assert(
    fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
      const record = makeRecord();
      let done: readonly number[] = [];
      let undone: readonly number[] = [];
      for (const own of presses) {
        if (own === 'do') {
          record.add(null);
          [done, undone] = [[...done, record.steps().length], []];
        } else {
          const choose = own === 'back' ? stepToTakeBack : stepToDoAgain;
          const chosen = choose(record.steps(), 'Ada');
          const [from, to] = own === 'back' ? [done, undone] : [undone, done];
          const expected = from.at(-1);
          expect(chosen === undefined).toBe(expected === undefined);
          if (!chosen || expected === undefined) continue;
          const first = own === 'back' ? chosen.id : record.steps().find(({ id }) => id === chosen.id)?.undoes;
          expect(first).toBe(expected);
          record.add(chosen.id);
          const moved = [from.slice(0, -1), [...to, expected]] as const;
          [done, undone] = own === 'back' ? moved : [moved[1], moved[0]];
        }
      }
    }),
  );
});
