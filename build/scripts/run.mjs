// Runs one of the project's scripts with a Node that can: 22.12 or newer (the database library needs it).
// The running Node serves if it is new enough, else the one that npm installed beside the project.
// Plain JavaScript, because the Node that starts this file may be an old one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const oldest = [22, 12];
/** From this version on TypeScript runs without a flag. */
const stripsTypes = [22, 18];

const atLeast = (version, [major, minor]) => {
  const [a, b] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
};

const packagedNode = () => {
  const system = { linux: 'linux', win32: 'win' }[process.platform];
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', file);
  return existsSync(path) ? path : undefined;
};

const own = atLeast(process.versions.node, oldest);
const node = own ? process.execPath : packagedNode();
if (!node) {
  console.error(
    `Nabız needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}, and no packaged Node was found in node_modules.\n` +
      'Run "npm ci" first, or install a newer Node from nodejs.org.',
  );
  process.exit(1);
}

const flags = ['--disable-warning=ExperimentalWarning'];
if (own && !atLeast(process.versions.node, stripsTypes)) flags.push('--experimental-strip-types');
// Node keeps what it compiled: the second start of a command takes a third of the time of the first.
const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...process.env };
const [script, ...rest] = process.argv.slice(2);
const child = spawn(node, [...flags, join(root, script), ...rest], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
