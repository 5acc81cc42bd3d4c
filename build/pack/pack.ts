/** Packs the program into a folder with electron-builder, without leaving this machine. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { electronBinary } from '../scripts/electron-binary.ts';
import { root } from '../scripts/process.ts';
import { type System, writeStandIn } from './stand-in.ts';

/** What is packed, and where to. */
export interface PackOrder {
  readonly system: System;
  readonly arch: 'x64' | 'arm64';
  /** A folder that holds nothing else. */
  readonly out: string;
}

/** What was packed. */
export interface Packed {
  /** The folder that holds the program's `resources`. */
  readonly folder: string;
  readonly resources: string;
  /** Whether a stand-in took the place of Electron, so that nothing here runs. */
  readonly isStandIn: boolean;
}

const flags: Readonly<Record<System, string>> = { linux: '--linux', win32: '--win', darwin: '--mac' };

/** Where electron-builder puts each, under `out`. */
const folders: Readonly<Record<System, string>> = { linux: 'linux', win32: 'win', darwin: 'mac' };

const folderOf = ({ system, arch, out }: PackOrder): string => {
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  return join(out, `${folders[system]}${suffix}${system === 'darwin' ? '' : '-unpacked'}`);
};

/** electron-builder's program, from the project's folder. */
export const builder = 'node_modules/electron-builder/cli.js';

/** Its settings, and that nothing is ever published. */
export const settings: readonly string[] = ['--config', 'electron-builder.yml', '--publish', 'never'];

/** Answers its exit code and what it said. */
const runQuietly = (args: readonly string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, builder), ...args, ...settings], { cwd: root });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => void (said += text.toString('utf8')));
    child.once('exit', (code) => resolve({ code: code ?? 1, said }));
  });

/** Electron's own folder, where its program for that system is on this machine. */
const ownElectron = (system: System): string | undefined => {
  const program = system === process.platform ? electronBinary() : undefined;
  if (program === undefined) return undefined;
  return system === 'darwin' ? join(program, '..', '..', '..', '..') : dirname(program);
};

/** Settings that hold while nothing is asked of a network and nothing is signed. */
const offline = (order: PackOrder, electron: string): readonly string[] => [
  `-c.electronDist=${electron}`,
  `-c.directories.output=${order.out}`,
  // Apple's tool for that is on Macs only.
  ...(process.platform === 'darwin' ? [] : ['-c.electronFuses.resetAdHocDarwinSignature=false']),
  '-c.mac.identity=null',
];

/** Packs a folder for one system. Throws what electron-builder said when it could not. */
export const packFolder = async (order: PackOrder): Promise<Packed> => {
  const standIn = mkdtempSync(join(tmpdir(), 'nabiz-stand-in-'));
  const own = ownElectron(order.system);
  try {
    if (own === undefined) writeStandIn(standIn, order.system);
    const kind = [flags[order.system], 'dir', `--${order.arch}`];
    const { code, said } = await runQuietly([...kind, ...offline(order, own ?? standIn)]);
    if (code !== 0) throw new Error(said);
  } finally {
    rmSync(standIn, { recursive: true, force: true });
  }
  const folder = folderOf(order);
  const inside = order.system === 'darwin' ? join('Nabiz.app', 'Contents', 'Resources') : 'resources';
  const resources = join(folder, inside);
  if (!existsSync(join(resources, 'app.asar'))) throw new Error(`There is no program in ${folder}.`);
  return { folder, resources, isStandIn: own === undefined };
};
