/** What Electron gives the page: three functions, which say on two channels what they are told and nothing more. */
import { EventEmitter } from 'node:events';
import { beforeAll, expect, it, vi } from 'vitest';
import type { NabizBridge } from '../../../shared/contract.ts';

const ipcRenderer = Object.assign(new EventEmitter(), { invoke: vi.fn() });
const exposed: Record<string, NabizBridge> = {};
vi.doMock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, api: NabizBridge) => void (exposed[name] = api),
  },
  ipcRenderer,
  webUtils: { getPathForFile: ({ name }: File) => `/home/${name}` },
}));

let bridge: NabizBridge;
beforeAll(async () => {
  await import('../../../electron/preload.ts');
  bridge = exposed['nabiz']!;
});

it('is one object of three functions', () => {
  expect(Object.keys(exposed)).toEqual(['nabiz']);
  const kinds = Object.entries(bridge).map(([name, value]) => [name, typeof value]);
  expect(Object.fromEntries(kinds)).toEqual({ call: 'function', listen: 'function', fileRefs: 'function' });
});

it('calls on its own channel, whatever the call is named', async () => {
  ipcRenderer.invoke.mockReset().mockResolvedValue({ ok: true, value: {} });
  await bridge.call('nabiz:event' as never, { channel: 'other' } as never);
  const message = { name: 'nabiz:event', input: { channel: 'other' } };
  expect(ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith('nabiz:call', message);
});

it('sends the paths of files, and gives the page their ids alone', async () => {
  const refs = [{ id: '1', name: 'a.csv', bytes: 3 }];
  ipcRenderer.invoke.mockReset().mockResolvedValue({ ok: true, value: refs });
  expect(await bridge.fileRefs([new File(['a,b'], 'a.csv')])).toEqual(refs);
  expect(ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith('nabiz:files', ['/home/a.csv']);
  ipcRenderer.invoke.mockResolvedValue({ ok: false, error: { message: 'no' } });
  await expect(bridge.fileRefs([])).rejects.toThrow('no');
});

it('tells of events without Electron’s own event, until it is not listened to any more', () => {
  const hear = vi.fn();
  const stop = bridge.listen(hear);
  const event = { type: 'workspace.asked' };
  ipcRenderer.emit('nabiz:event', { sender: ipcRenderer }, event);
  expect(hear).toHaveBeenCalledExactlyOnceWith(event);
  stop();
  ipcRenderer.emit('nabiz:event', { sender: ipcRenderer }, event);
  expect(hear).toHaveBeenCalledOnce();
});
