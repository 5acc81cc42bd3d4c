/** How much processor time this process takes with all that it starts, read from /proc; Linux alone. */
import { readdirSync, readFileSync } from 'node:fs';

/** What the kernel counts in: a hundredth of a second. */
const tickMs = 10;
/** A process that ends has been seen so shortly before; what it took since is not counted. */
const lookEveryMs = 250;

interface Process {
  readonly parent: number;
  readonly ms: number;
}

/** Fields after the name, which may hold anything: state, parent, … the times are the 14th and 15th of all. */
const read = (pid: number): Process | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1] ?? 0, ms: ((fields[11] ?? 0) + (fields[12] ?? 0)) * tickMs };
  } catch {
    return undefined; // It has ended meanwhile.
  }
};

/** This process and all that it started, as they run now. */
const ours = (): ReadonlyMap<number, number> => {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const all = new Map(pids.flatMap((pid) => [[Number(pid), read(Number(pid))] as const]));
  const isOurs = (pid: number): boolean => {
    if (pid === process.pid) return true;
    const parent = all.get(pid)?.parent ?? 0;
    return parent > 1 && isOurs(parent);
  };
  return new Map([...all].flatMap(([pid, one]) => (one && isOurs(pid) ? [[pid, one.ms] as const] : [])));
};

/** Does work; answers the milliseconds of all cores that it took, ended processes included; NaN where there is no /proc. */
export const processorMsOf = async (work: () => Promise<unknown>): Promise<number> => {
  if (process.platform !== 'linux') return work().then(() => NaN);
  const before = ours();
  const seen = new Map(before);
  const look = (): void => ours().forEach((ms, pid) => seen.set(pid, ms));
  const watch = setInterval(look, lookEveryMs);
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  look();
  return [...seen].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
};
