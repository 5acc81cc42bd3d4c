/** Import in the real window: files dropped as a person drops them, wrong ones refused in words, long ones stopped. */
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isoOf } from '../../shared/dates.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, dropFiles, words } from './app/steps.ts';

const t = words();

const write = (app: App, name: string, content: string | Uint8Array): string => {
  const path = join(app.folder, name);
  writeFileSync(path, content);
  return path;
};

/** A usage table that takes a while: one row per account and day. */
const writeLongTable = async (path: string, rows: number): Promise<void> => {
  const out = createWriteStream(path);
  out.write('account,date,feature,events\n');
  for (let row = 0; row < rows; row += 10_000) {
    const lines = Array.from(
      { length: 10_000 },
      (_, i) => `A${(row + i) % 500},${isoOf(20_000 + ((row + i) % 700))},F${i % 9},${i % 50}\n`,
    );
    out.write(lines.join(''));
  }
  out.end();
  await finished(out);
};

/** The portfolio shows the two accounts of the first test, and no others. */
const seeBothAccounts = async ({ page }: App): Promise<void> => {
  await page.getByRole('button', { name: t('app.places.portfolio'), exact: true }).click();
  const rows = page.getByRole('grid', { name: t('portfolio.list') }).getByRole('row');
  await rows.filter({ hasText: 'Çınar' }).waitFor();
  expect(await rows.count()).toBe(3);
};

const importButton = ({ page }: App) => page.getByRole('button', { name: /^Import \d+ table/ });

inEveryShell('import', (open) => {
  let app: App;
  beforeAll(async () => {
    app = await open();
    await createWorkspace(app.page, 'Deneme Müşterisi');
  });
  afterAll(() => app.close());

  it('recognises dropped files and stores them', async () => {
    const accounts = write(
      app,
      'Müşteriler.csv',
      'Müşteri Kodu;Müşteri Adı;Segment;Ülke\nM1;Çınar;Büyük;TR\nM2;Şimşek;Küçük;TR\n',
    );
    await dropFiles(app.page, [accounts]);
    await importButton(app).click();
    await app.page.getByText(t('import.result.stored', { count: 2, stored: '2' })).waitFor({ timeout: 30_000 });
    await seeBothAccounts(app);
  });

  it.each<[string, string | Uint8Array, 'file.notSpreadsheet' | 'file.empty' | 'file.onlyHeader']>([
    [
      'photo.csv',
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1]),
      'file.notSpreadsheet',
    ],
    ['nothing.csv', '', 'file.empty'],
    ['headings.csv', 'account,date,events\n', 'file.onlyHeader'],
    ['strange-headings.csv', 'Müşteri Kodu;Müşteri Adı;Segment;Ülke\n', 'file.onlyHeader'],
  ])('says in words what is wrong with %s, before anything can be stored', async (name, content, code) => {
    const path = write(app, name, content);
    await dropFiles(app.page, [path]);
    await app.page
      .getByText(t(`errors.${code}`, { file: name }))
      .first()
      .waitFor();
    expect(await importButton(app).isDisabled()).toBe(true);
    await app.page.getByRole('button', { name: t('import.review.dropFile', { file: name }) }).click();
  });

  it('stops a long import and keeps what was there before', async () => {
    const path = join(app.folder, 'usage.csv');
    await writeLongTable(path, 1_000_000);
    await dropFiles(app.page, [path]);
    await importButton(app).click();
    await app.page
      .getByRole('button', { name: t('common.stop') })
      .first()
      .click();
    await app.page.getByText(t('errors.cancelled')).first().waitFor({ timeout: 30_000 });
    await seeBothAccounts(app);
  });
});
