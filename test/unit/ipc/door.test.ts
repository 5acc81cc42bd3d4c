/** The door: who may call, what may be said, and that nothing is ever thrown across. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { makeDoor, type Handlers } from '../../../electron/ipc/door.ts';
import type { Sender } from '../../../electron/ipc/sender.ts';
import { AppError } from '../../../shared/errors.ts';

const origin = 'app://nabiz';
const ours: Sender = { ownWindow: true, mainFrame: true, url: 'app://nabiz/index.html' };

const doorWith = (handlers: Partial<Handlers>) =>
  makeDoor({ origin, handlers, registerFile: (path) => ({ id: `id of ${path}`, name: path, bytes: 0 }) });

describe('the sender', () => {
  const cancel = vi.fn(() => ({ cancelled: true }));
  const door = doorWith({ 'job.cancel': cancel });
  const message = { name: 'job.cancel', input: { job: 'j' } };

  it('is heard from our window, main frame and origin', async () => {
    expect(await door.call(ours, message)).toEqual({ ok: true, value: { cancelled: true } });
    expect(cancel).toHaveBeenCalledExactlyOnceWith({ job: 'j' });
  });

  it.each<[string, Partial<Sender>]>([
    ['another window', { ownWindow: false }],
    ['a frame inside the page', { mainFrame: false }],
    ['a web page', { url: 'https://nabiz.example/index.html' }],
    ['a file', { url: 'file:///app/nabiz/index.html' }],
    ['another host of our scheme', { url: 'app://nabiz.evil/index.html' }],
    ['a name in front of our host', { url: 'app://user@nabiz/index.html' }],
    ['no address', { url: '' }],
  ])('is refused from %s', async (_, strange) => {
    cancel.mockClear();
    const sender = { ...ours, ...strange };
    expect(await door.call(sender, message)).toMatchObject({ ok: false, error: { code: 'usage' } });
    const findPaths = vi.fn(() => ['/etc/passwd']);
    expect(await door.files(sender, findPaths)).toMatchObject({ ok: false, error: { code: 'usage' } });
    expect(cancel).not.toHaveBeenCalled();
    expect(findPaths).not.toHaveBeenCalled();
  });
});

it('hears nobody but a main frame of our own at our own origin, whoever asks', async () => {
  const door = doorWith({});
  const url = fc.oneof(
    fc.domain().map((name) => `https://${name}/index.html`),
    fc.string(),
    fc.constantFrom(
      'app://nabiz/index.html',
      'app://nabiz',
      'app://nabiz.evil/',
      'about:blank',
      'data:text/html,x',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.boolean(), url, async (ownWindow, mainFrame, address) => {
      const answer = await door.call({ ownWindow, mainFrame, url: address }, { name: 'none', input: {} });
      const isOurs = ownWindow && mainFrame && /^app:\/\/nabiz(\/|$)/.test(address);
      const problem = isOurs ? 'there is no such call here' : 'the call came from elsewhere';
      expect(answer).toMatchObject({ ok: false, error: { detail: { problem } } });
    }),
  );
});

describe('the input', () => {
  it('reaches the handler parsed, and not at all when it does not fit', async () => {
    const open = vi.fn(() => {
      throw new AppError('account.unknown', { account: 7 });
    });
    const door = doorWith({ 'account.open': open });
    expect(await door.call(ours, { name: 'account.open', input: { account: '7' } })).toMatchObject({
      ok: false,
      error: { code: 'usage' },
    });
    expect(await door.call(ours, { name: 'account.open', input: { account: 7, more: 1 } })).toMatchObject({
      ok: false,
    });
    expect(
      await door.call(ours, { name: 'account.open', input: { account: 7, asOf: '2026-02-30' } }),
    ).toMatchObject({ ok: false });
    expect(open).not.toHaveBeenCalled();
    await door.call(ours, { name: 'account.open', input: { account: 7, asOf: '2026-02-28' } });
    expect(open).toHaveBeenCalledExactlyOnceWith({ account: 7, asOf: '2026-02-28' });
  });

  it('names a call of the contract that this door offers', async () => {
    const door = doorWith({});
    for (const name of ['app.state', 'toString', '__proto__', 'constructor', 'nothing'])
      expect(await door.call(ours, { name, input: {} })).toMatchObject({ ok: false, error: { code: 'usage' } });
  });

  it('may be anything at all without a throw', async () => {
    const door = doorWith({ 'job.cancel': () => ({ cancelled: false }) });
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        const answer = await door.call(ours, message);
        expect(answer.ok ? 'value' : answer.error.code).toBe('usage');
      }),
    );
  });
});

describe('the answer', () => {
  it('carries an error of the program with its code and detail', async () => {
    const door = doorWith({
      'workspace.close': () => {
        throw new AppError('workspace.locked', { file: 'a.nabiz' });
      },
    });
    const answer = await door.call(ours, { name: 'workspace.close', input: {} });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'workspace.locked', detail: { file: 'a.nabiz' } },
    });
    expect(answer.ok ? '' : answer.error.message).toContain('a.nabiz');
  });

  it('turns a fault into `internal`, without a stack', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const door = doorWith({ 'workspace.close': () => Promise.reject(new TypeError('x is not a function')) });
    const answer = await door.call(ours, { name: 'workspace.close', input: {} });
    log.mockRestore();
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'internal', detail: { problem: 'x is not a function' } },
    });
    expect(JSON.stringify(answer)).not.toContain('door.test.ts');
  });

  it('of files is their ids, and none where the page may not bring files', async () => {
    expect(await doorWith({}).files(ours, () => ['/a.csv'])).toEqual({
      ok: true,
      value: [{ id: 'id of /a.csv', name: '/a.csv', bytes: 0 }],
    });
    const without = makeDoor({ origin, handlers: {} });
    expect(await without.files(ours, () => ['/a.csv'])).toMatchObject({ ok: false });
  });

  it.each([[undefined], ['/a.csv'], [{ 0: '/a.csv' }], [[7]], [Array.from({ length: 1001 }, () => 'a.csv')]])(
    'of files is a refusal where their paths are none: %#',
    async (paths) => {
      const answer = await doorWith({}).files(ours, () => paths);
      expect(answer).toMatchObject({ ok: false, error: { code: 'usage' } });
    },
  );
});
