/** Takes the README's picture: the real window on the sample client, showing the account whose use declines. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromiumShell } from '../../electron/chromium/open.ts';
import { childEngine } from '../../electron/shell/engine-processes.ts';
import { translator } from '../../shared/i18n/index.ts';
import { cast } from '../samples/cast.ts';
import { ensureFresh, parts } from './parts.ts';
import { root } from './process.ts';

const account = cast.find(({ story }) => story === 'quietDecline')?.name ?? '';
const file = join(root, 'build', 'pictures', 'account-page.png');
const t = translator('en');

await ensureFresh([parts.window, parts.sample], console.log);
const folder = await mkdtemp(join(tmpdir(), 'nabiz-picture-'));
const { page, close } = await openChromiumShell({
  version: '',
  locale: 'en',
  pages: join(root, 'dist', 'renderer'),
  places: { userData: folder, documents: folder, samples: join(root, 'dist', 'samples') },
  startEngine: () => childEngine(join(root, 'electron', 'engine', 'host.ts')),
  headless: true,
});
await page.setViewportSize({ width: 1440, height: 900 });
await page.getByRole('button', { name: t('start.sample.action') }).click();
await page.getByRole('searchbox').fill(account, { timeout: 60_000 });
await page.getByRole('row').filter({ hasText: account }).click();
await page.getByRole('button', { name: t('account.print') }).waitFor();
await page.waitForLoadState('networkidle');
await mkdir(join(root, 'build', 'pictures'), { recursive: true });
await page.screenshot({ path: file, animations: 'disabled' });
await close();
await rm(folder, { recursive: true, force: true });
console.log(`took ${file}`);
