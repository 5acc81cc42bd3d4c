/** Entry: the app in an installed Chromium, Chrome or Edge. Ends when the window is closed. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../shared/errors.ts';
import { describeError } from '../shared/i18n/describe.ts';
import { openChromiumShell } from './chromium/open.ts';
import { askedAmong, makeAsked } from './shell/asked-workspace.ts';
import { childEngine } from './shell/engine-processes.ts';
import { documentsFolder, userDataFolder } from './shell/places.ts';

const root = join(import.meta.dirname, '..');
const user = { platform: process.platform, home: homedir(), env: process.env };
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Says why there is no window, in a sentence instead of a stack. */
const giveUp = (error: unknown): never => {
  const reason = error instanceof AppError ? describeError(error, 'en') : String(error).split('\n')[0];
  process.stderr.write(`The window could not be opened (it may be open already): ${reason}\n`);
  return process.exit(1);
};

const shell = await openChromiumShell({
  version,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  pseudo: process.env['NABIZ_PSEUDO'],
  pages: join(root, 'dist', 'renderer'),
  places: {
    userData: userDataFolder(user),
    documents: documentsFolder(user),
    samples: join(root, 'dist', 'samples'),
  },
  asked: makeAsked(askedAmong(process.argv.slice(2), process.cwd())),
  startEngine: () => childEngine(join(import.meta.dirname, 'engine', 'host.ts')),
}).catch(giveUp);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shell.close());
await shell.closed;
process.exit(0);
