/** Kills the engine at its work, again and again, and looks at what is left: `npm run killtest -- <rounds> <seed>`. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playRounds, type RoundLine } from '../killing/kill-test.ts';

const [rounds = 200, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);

const show = ({ round, operation, isEncrypted, moment, ...outcome }: RoundLine): void => {
  const told = moment.progress === undefined ? '' : ` of progress ${moment.progress}`;
  console.log(
    [
      `${round}`.padStart(4),
      `${operation}${isEncrypted ? ', encrypted' : ''}`.padEnd(22),
      `killed ${moment.afterMs.toFixed(0)} ms after its start${told}`.padEnd(48),
      outcome.inTheMiddle ? 'in the middle' : 'after its end',
      `→ ${outcome.state}`,
      ...outcome.problems,
    ].join('  '),
  );
};

const count = (lines: readonly RoundLine[], is: (line: RoundLine) => boolean): number =>
  lines.filter(is).length;

console.log(`${rounds} rounds, seed ${seed}`);
const folder = mkdtempSync(join(tmpdir(), 'nabiz-killtest-'));
const lines = await playRounds({ folder, rounds, seed, onRound: show });
const lost = count(lines, ({ state }) => state === 'lost');
for (const name of new Set(lines.map(({ operation }) => operation))) {
  const own = lines.filter(({ operation }) => operation === name);
  console.log(
    `${name}: ${own.length} rounds, ${count(own, ({ inTheMiddle }) => inTheMiddle)} killed in the middle, ` +
      `${count(own, ({ state }) => state === 'before')} as before, ${count(own, ({ state }) => state === 'after')} as after, ` +
      `${count(own, ({ state }) => state === 'lost')} lost`,
  );
}
console.log(
  `${lines.length} rounds, ${count(lines, ({ inTheMiddle }) => inTheMiddle)} killed in the middle, ${lost} lost`,
);
// What a killed engine left open in this process is not waited for.
process.exit(lost === 0 ? 0 : 1);
