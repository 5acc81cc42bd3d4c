/** Which file a program was started for, and how Electron's ways of saying it reach the page's side. */
import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { askedAmong, makeAsked } from '../../../electron/shell/asked-workspace.ts';
import { hearAskedFiles } from '../../../electron/shell/desktop/asked-files.ts';

const here = resolve('/work here');

describe('the workspace among arguments', () => {
  it('is found from the folder where it was named', () => {
    expect(askedAmong(['client.nabiz'], here)).toBe(resolve(here, 'client.nabiz'));
    expect(askedAmong([resolve('/else/Ş ğ.NABIZ')], here)).toBe(resolve('/else/Ş ğ.NABIZ'));
  });

  it('may be given by its address, as Linux desktops do', () => {
    const path = resolve('/home/Ş/a client.nabiz');
    expect(askedAmong([pathToFileURL(path).href], here)).toBe(path);
    expect(askedAmong(['file://%zz.nabiz'], here)).toBeUndefined();
  });

  it('is no option, no other file and no folder of ours', () => {
    const others = ['--user-data-dir=/x/y.nabiz', '-f.nabiz', 'table.csv', '.', 'https://x.example/table'];
    expect(askedAmong(others, here)).toBeUndefined();
    expect(askedAmong([...others, 'client.nabiz'], here)).toBe(resolve(here, 'client.nabiz'));
  });
});

it('what was asked for is handed out once, the last one only, and its listener told each time', () => {
  const asked = makeAsked('first.nabiz');
  const hear = vi.fn();
  asked.listen(hear);
  expect(asked.take()).toBe('first.nabiz');
  expect(asked.take()).toBeUndefined();
  asked.ask('second.nabiz');
  asked.ask('third.nabiz');
  expect(hear).toHaveBeenCalledTimes(2);
  expect([asked.take(), asked.take()]).toEqual(['third.nabiz', undefined]);
});

describe('Electron', () => {
  const started = (args: readonly string[], isPackaged = true) => {
    const app = new EventEmitter();
    return { app, asked: hearAskedFiles(app as unknown as App, { args, folder: here, isPackaged }) };
  };

  it('is started with a file, packed or from the project', () => {
    expect(started(['/opt/Nabiz/nabiz', 'a.nabiz']).asked.take()).toBe(resolve(here, 'a.nabiz'));
    expect(started(['electron', '/x/project.nabiz', 'a.nabiz'], false).asked.take()).toBe(
      resolve(here, 'a.nabiz'),
    );
    expect(started(['/opt/Nabiz/nabiz']).asked.take()).toBeUndefined();
  });

  it('is handed a file by macOS before anybody listens, and keeps the system from doing more', () => {
    const { app, asked } = started([]);
    const preventDefault = vi.fn();
    app.emit('open-file', { preventDefault }, '/Users/x/a.nabiz');
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(asked.take()).toBe('/Users/x/a.nabiz');
  });

  it('hears a second start, whose options lie among its files', () => {
    const { app, asked } = started([]);
    const hear = vi.fn();
    asked.listen(hear);
    const folder = resolve('/there');
    app.emit('second-instance', {}, ['nabiz', '--allow-file-access', 'b.nabiz', '--x'], folder, {});
    expect(asked.take()).toBe(resolve(folder, 'b.nabiz'));
    app.emit('second-instance', {}, ['nabiz'], folder, {});
    expect(hear).toHaveBeenCalledOnce();
    expect(asked.take()).toBeUndefined();
  });
});
