/** When an engine is called silent, and what the end of a process means. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endOf } from '../../../electron/shell/engine-limits.ts';
import { watchEngine } from '../../../electron/shell/watchdog.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An engine that answers when the test says so. */
const watched = () => {
  const said: string[] = [];
  let answer = (): void => undefined;
  let asked = 0;
  const stop = watchEngine({
    ask: () => {
      asked += 1;
      return new Promise<void>((resolve) => (answer = resolve));
    },
    silent: () => said.push('silent'),
    back: () => said.push('back'),
  });
  return { said, stop, answer: () => answer(), asked: () => asked };
};

const minute = 60_000;

it('asks one thing at a time, and says nothing of an engine that answers late', async () => {
  const engine = watched();
  for (let i = 0; i < 10; i += 1) {
    await vi.advanceTimersByTimeAsync(minute - 10_000);
    engine.answer();
  }
  await vi.advanceTimersByTimeAsync(1);
  expect(engine.said).toEqual([]);
  expect(engine.asked()).toBeLessThanOrEqual(10);
});

it('says once that it is silent, and once that it is back', async () => {
  const engine = watched();
  await vi.advanceTimersByTimeAsync(minute + 4_000);
  expect(engine.said).toEqual([]);
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(engine.said).toEqual(['silent']);
  engine.answer();
  await vi.advanceTimersByTimeAsync(1);
  expect(engine.said).toEqual(['silent', 'back']);
});

it('says nothing any more once it is stopped', async () => {
  const engine = watched();
  await vi.advanceTimersByTimeAsync(30_000);
  engine.stop();
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(engine.said).toEqual([]);
});

it.each([
  [null, 'SIGABRT', 'memory'],
  [134, null, 'memory'],
  [-536_870_904, null, 'memory'],
  [null, 'SIGKILL', undefined],
  [null, 'SIGSEGV', undefined],
  [0, null, undefined],
  [1, null, undefined],
])('the end by code %s and signal %s is %s', (code, signal, end) => {
  expect(endOf(code, signal)).toBe(end);
});
