/** Takes the README's picture: the real window on the sample client, showing the account whose use declines. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { translator } from '../../shared/i18n/index.ts';
import { cast } from '../samples/cast.ts';
import { inHeadlessWindow } from './headless-window.ts';
import { ensureFresh, parts } from './parts.ts';
import { root } from './process.ts';

const account = cast.find(({ story }) => story === 'quietDecline')?.name ?? '';
const file = join(root, 'build', 'pictures', 'account-page.png');
const t = translator('en');

await ensureFresh([parts.window, parts.sample], console.log);
const folder = await mkdtemp(join(tmpdir(), 'nabiz-picture-'));
await inHeadlessWindow(folder, async (page) => {
  await page.getByRole('button', { name: t('start.sample.action') }).click();
  await page.getByRole('searchbox').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: t('hints.closeAll') }).click();
  await page.getByRole('searchbox').fill(account);
  await page.getByRole('row').filter({ hasText: account }).click();
  await page.getByRole('button', { name: t('account.print') }).waitFor();
  // People are asked for after the page is there.
  const people = page.locator('section', {
    has: page.getByRole('heading', { name: t('account.people.title') }),
  });
  await people.getByRole('listitem').first().waitFor();
  await page.waitForLoadState('networkidle');
  await mkdir(join(root, 'build', 'pictures'), { recursive: true });
  await page.screenshot({ path: file, animations: 'disabled' });
});
await rm(folder, { recursive: true, force: true });
console.log(`took ${file}`);
