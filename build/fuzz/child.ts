/** The program that inputs are tried in: one after the other, each with an answer. */
import { readdirSync } from 'node:fs';
import { openTables } from '../../electron/engine/import/read/open-tables.ts';
import { AppError } from '../../shared/errors.ts';
import type { InputKind, Outcome } from './input.ts';
import { tryDecisions, tryMapping, tryModel, tryWorkspace } from './trials/file-trials.ts';
import { type Ground, makeGround } from './trials/ground.ts';
import { pollution } from './trials/purity.ts';
import { tryTable } from './trials/table-trial.ts';

/** What the program is told. */
export type Order =
  | { readonly kind: 'start'; readonly folder: string; readonly files: readonly string[] }
  | { readonly kind: 'try'; readonly of: InputKind; readonly path: string; readonly name: string };

/** What it answers to each. */
export interface Answered extends Outcome {
  /** By the clock, and of the processor, which other programs do not lengthen. */
  readonly ms: number;
  readonly busyMs: number;
  readonly peakMb: number;
  /** What the process still holds afterwards. */
  readonly leftMb: number;
}

const megabyte = 1 << 20;
const sampleEveryMs = 20;
/** What was read as fast as this is read once more in this thread, whose prototypes are watched. */
const quickMs = 250;
/** What may lie in the folder while nothing is tried. */
const known = /^(?:ground\.(?:nabiz|xlsx).*|small\.csv|rejected\.xlsx|input(?:\.[a-z.0-9-]+)*)$/;

/** The reader tells the console what it thinks of a file. */
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => undefined;

let ground: Ground;
let folder = '';

const strangeFiles = (name: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => !known.test(file) && !file.startsWith(name))
    .map((file) => `${file} was written`);

const readHere = async (path: string, name: string): Promise<void> => {
  try {
    await openTables(path, name);
  } catch (error) {
    if (!(error instanceof AppError) && !(error instanceof Error)) throw error;
  }
};

const tried = async (of: InputKind, path: string, name: string): Promise<Outcome> => {
  switch (of) {
    case 'model':
      return tryModel(ground, path);
    case 'mapping':
      return tryMapping(ground, path, folder);
    case 'decisions':
      return tryDecisions(ground, path, folder);
    case 'workspace':
      return tryWorkspace(path);
    default: {
      const started = performance.now();
      const outcome = await tryTable(ground, { path, name, folder });
      if (performance.now() - started < quickMs) await readHere(path, name);
      return outcome;
    }
  }
};

/** Of all threads. */
const busyMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const measured = async (order: Extract<Order, { kind: 'try' }>): Promise<Answered> => {
  const started = performance.now();
  const usedBefore = busyMs();
  let peak = process.memoryUsage.rss();
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), sampleEveryMs);
  const { result, findings } = await tried(order.of, order.path, order.name);
  clearInterval(timer);
  return {
    result,
    findings: [...findings, ...pollution(), ...strangeFiles(order.name)],
    ms: performance.now() - started,
    busyMs: busyMs() - usedBefore,
    peakMb: Math.max(peak, process.memoryUsage.rss()) / megabyte,
    leftMb: process.memoryUsage.rss() / megabyte,
  };
};

const started = async (order: Extract<Order, { kind: 'start' }>): Promise<Answered> => {
  folder = order.folder;
  ground = await makeGround(folder, order.files);
  return { result: 'started', findings: [], ms: 0, busyMs: 0, peakMb: 0, leftMb: 0 };
};

process.on('message', (order: Order) => {
  void (order.kind === 'start' ? started(order) : measured(order)).then((answered) => process.send?.(answered));
});
