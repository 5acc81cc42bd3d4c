/** One whole job of the window, run by itself so that somebody can watch what it asks of the system. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inHeadlessWindow } from '../../../build/scripts/headless-window.ts';
import { translator } from '../../../shared/i18n/index.ts';

const t = translator('en');
const folder = mkdtempSync(join(tmpdir(), 'nabiz-watched-'));
const printed = (): boolean =>
  readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.pdf'));

try {
  await inHeadlessWindow(folder, async (page) => {
    await page.getByRole('button', { name: t('start.sample.action') }).click();
    await page.getByRole('grid', { name: t('portfolio.list') }).waitFor({ timeout: 120_000 });
    await page.getByRole('row').nth(3).click();
    await page.getByRole('button', { name: t('account.print'), exact: true }).click();
    for (let i = 0; i < 240 && !printed(); i += 1) await wait(500);
  });
  process.stdout.write(printed() ? 'printed\n' : 'nothing was printed\n');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
