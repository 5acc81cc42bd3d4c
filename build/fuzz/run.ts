/** `npm run fuzz`: 10,000 inputs or 20 minutes, whichever is first; `-- --seed 7 --only csv,xlsx --count 500`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/process.ts';
import { fuzz } from './fuzz.ts';
import { type InputKind, inputKinds } from './input.ts';
import { tallyLines } from './tally.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10000' },
    minutes: { type: 'string', default: '20' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    processes: { type: 'string', default: '2' },
    keep: { type: 'string', default: join(root, 'dist', 'fuzz') },
  },
});

const kindNamed = (name: string): InputKind => {
  const kind = inputKinds.find((one) => one === name);
  if (kind) return kind;
  throw new Error(`--only takes some of ${inputKinds.join(', ')}, not "${name}"`);
};

const started = performance.now();
const tally = await fuzz({
  seed: Number(values.seed),
  count: Number(values.count),
  limitMs: Number(values.minutes) * 60_000,
  from: Number(values.from),
  only: values.only?.split(',').map(kindNamed),
  processes: Number(values.processes),
  keep: values.keep,
  say: (line) => console.log(line),
});

console.log(`seed ${values.seed}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
for (const line of tallyLines(tally)) console.log(line);
if (tally.findings.length > 0) console.log(`the inputs with findings lie in ${values.keep}`);
process.exit(tally.findings.length === 0 ? 0 : 1);
