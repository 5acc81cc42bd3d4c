/** How Electron is told to start an engine, and what is made of its end. */
import { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';
import { heapLimit } from '../../../electron/shell/engine-limits.ts';

class Child extends EventEmitter {
  readonly sent: unknown[] = [];
  killed = false;
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  kill(): boolean {
    this.killed = true;
    return true;
  }
}

const app = new EventEmitter();
const fork = vi.fn((..._: readonly unknown[]) => new Child());
vi.mock('electron', () => ({ app, utilityProcess: { fork } }));
const { desktopEngine } = await import('../../../electron/shell/desktop/engine-process.ts');

beforeEach(() => void app.removeAllListeners());

const start = () => {
  const engine = desktopEngine('/dist/host.js');
  const child = fork.mock.results.at(-1)?.value as Child;
  const ends: unknown[] = [];
  engine.onExit((end) => void ends.push(end));
  return { engine, child, ends };
};

it('starts the engine by its name, with its limit of memory and nothing else', () => {
  start();
  expect(fork).toHaveBeenLastCalledWith('/dist/host.js', [], {
    serviceName: 'nabiz-engine',
    execArgv: [...heapLimit],
  });
});

it('passes on what is sent and heard, and ends it', () => {
  const { engine, child } = start();
  const heard: unknown[] = [];
  engine.onMessage((message) => void heard.push(message));
  engine.send({ id: 1, name: 'engine.ping', input: {} });
  child.emit('message', { id: 1, answer: { ok: true, value: null } });
  engine.kill();
  expect([child.sent.length, heard.length, child.killed]).toEqual([1, 1, true]);
});

it.each([
  ['the engine’s own word', { name: 'nabiz-engine', reason: 'oom' }, 5, 'memory'],
  ['another process’s', { name: 'Network Service', reason: 'oom' }, 5, undefined],
  ['a crash', { name: 'nabiz-engine', reason: 'crashed' }, 139, undefined],
  ['Windows’ code', { name: 'nabiz-engine', reason: 'crashed' }, -536_870_904, 'memory'],
])('tells too little memory by %s', (...[, details, code, end]) => {
  const { child, ends } = start();
  app.emit('child-process-gone', {}, details);
  child.emit('exit', code);
  expect(ends).toEqual([end]);
  expect(app.listenerCount('child-process-gone')).toBe(0);
});
