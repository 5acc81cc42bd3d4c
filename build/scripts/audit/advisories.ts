/** What npm's audit service answers, read. */
import { execFile } from 'node:child_process';
import { z } from 'zod';
import { root } from '../process.ts';

/** One package with a known hole. */
export interface Advisory {
  readonly name: string;
  readonly severity: string;
  /** The folders that it is installed in. */
  readonly folders: readonly string[];
}

/** The service's answer, or why there is none. */
export type Advisories =
  | { readonly kind: 'known'; readonly list: readonly Advisory[] }
  | { readonly kind: 'none'; readonly reason: string };

const failureSchema = z.object({
  message: z.string().optional(),
  error: z.object({ code: z.string().nullish(), summary: z.string().nullish() }).optional(),
});
const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string(), nodes: z.array(z.string()).default([]) }),
  ),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads what `npm audit --json` printed. */
export const readAdvisories = (text: string): Advisories => {
  const answer = parsed(text);
  const report = reportSchema.safeParse(answer);
  if (report.success) {
    const found = Object.values(report.data.vulnerabilities);
    return {
      kind: 'known',
      list: found.map(({ name, severity, nodes }) => ({ name, severity, folders: nodes })),
    };
  }
  const failure = failureSchema.safeParse(answer).data;
  const said = failure?.error?.summary || failure?.message || failure?.error?.code;
  return { kind: 'none', reason: said?.split('\n')[0] || 'npm’s audit service did not answer' };
};

/** Asks the service, as `npm audit` does. */
export const askAdvisories = (): Promise<Advisories> =>
  new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: 2 ** 26, timeout: 60_000, shell: process.platform === 'win32' };
    // It ends with 1 when it finds something: what it printed counts.
    execFile('npm', ['audit', '--json'], options, (_error, stdout) => resolve(readAdvisories(stdout)));
  });

/** Those that reach the user: high or critical, in what is bundled or runs. */
export const grave = (list: readonly Advisory[], shipped: ReadonlySet<string>): readonly Advisory[] =>
  list.filter(
    ({ severity, folders }) =>
      (severity === 'high' || severity === 'critical') && folders.some((folder) => shipped.has(folder)),
  );
