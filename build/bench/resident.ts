/** How much memory processes hold, as the system counts it; Linux alone knows it of another process. */
import { readdirSync, readFileSync } from 'node:fs';

const childrenOf = (pid: number): readonly number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

const residentMb = (pid: number): number => {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  return (pages * 4096) / 1e6;
};

const isEngine = (pid: number): boolean =>
  readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    .split('\0')
    .some((part) => part.endsWith('engine/host.ts'));

/** What this process and its engine hold, in megabytes; NaN where the system does not tell. */
export const residentNow = (): { readonly mainMb: number; readonly engineMb: number } => {
  const mainMb = process.memoryUsage.rss() / 1e6;
  try {
    const engine = childrenOf(process.pid).find(isEngine);
    return { mainMb, engineMb: engine === undefined ? NaN : residentMb(engine) };
  } catch {
    return { mainMb, engineMb: NaN };
  }
};
