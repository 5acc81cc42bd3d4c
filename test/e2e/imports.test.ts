/** A messy workbook on its way in and out again: lines, questions, a check, refused rows, undo, memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { workbook } from '../helpers/workbook.ts';
import { seriousViolations } from './app/barriers.ts';
import { accountsText, messyRows, userOf, write } from './app/importing.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, dropFiles } from './app/steps.ts';

inEveryShell('a messy workbook', (open) => {
  let app: App;
  const user = userOf(() => app, 'en');
  const { t, button, line, rowOf } = user;
  const messy = (name: string): string => write(app.folder, name, workbook({ Tickets: messyRows }, 'xlsx'));

  beforeAll(async () => {
    app = await open();
    await createWorkspace(app.page, 'Messy');
    await dropFiles(app.page, [write(app.folder, 'accounts.csv', accountsText('Large'))]);
    await user.importTables(1).click();
  });
  afterAll(() => app.close());

  it('comes after a clean list of accounts, which needs one click', async () => {
    await app.page.getByText(t('import.result.stored', { count: 3, stored: '3' })).waitFor();
    await user.seeAccounts('Acme Industries', 'Globex', 'Initech');
    await button(t('import.result.more')).click();
  });

  it('shows what was taken for headings, table and rest, and moves a line by key and by mouse', async () => {
    await dropFiles(app.page, [messy('Q2 tickets.xlsx')]);
    await line('last').waitFor();
    expect([await rowOf(line('above')), await rowOf(line('header')), await rowOf(line('last'))]).toEqual([
      2, 3, 34,
    ]);
    await line('last').press('ArrowUp');
    await app.page.getByText(t('import.lines.tableIn', { rows: '4–33' })).waitFor();
    const [handle, below] = [await line('last').boundingBox(), app.page.locator('[data-place="34:0"]')];
    const target = await below.boundingBox();
    if (!handle || !target) throw new Error('nothing to drag');
    await app.page.mouse.move(handle.x + 40, handle.y + handle.height / 2);
    await app.page.mouse.down();
    await app.page.mouse.move(handle.x + 40, target.y + target.height + 1, { steps: 4 });
    await app.page.mouse.up();
    await app.page.getByText(t('import.lines.tableIn', { rows: '4–34' })).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
  });

  it('takes the heading for a row when the user says that there are none, and back', async () => {
    const none = app.page.getByLabel(t('import.lines.noHeadings'));
    await none.check();
    await app.page.getByText(t('import.lines.without')).waitFor();
    await none.uncheck();
    await app.page.getByText(t('import.lines.headingsIn', { count: 1, rows: '3' })).waitFor();
  });

  it('waits for the answer that only the owner knows', async () => {
    expect(await user.importTables(0).isDisabled()).toBe(true);
    await user.answer('mdy');
    await expect.poll(() => user.importTables(1).isEnabled()).toBe(true);
  });

  it('checks first, names the refused row and the name in doubt, and waits for a decision', async () => {
    await user.importTables(1).click();
    await app.page.getByRole('heading', { name: t('import.checked.title') }).waitFor();
    expect(await app.page.getByRole('row').filter({ hasText: 'Customer' }).textContent()).toContain('34');
    expect(await button(t('import.checked.go')).isDisabled()).toBe(true);
    expect(await seriousViolations(app)).toEqual([]);
    await app.page.getByLabel(t('import.similar.what', { name: 'Globexx' })).selectOption('same:A2');
    await button(t('import.checked.go')).click();
    await app.page.getByText(t('import.result.stored', { count: 30, stored: '30' })).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
  });

  it('made an account of a name that no list has, and marks it', async () => {
    await user.seeAccounts('Acme Industries', 'Globex', 'Initech', 'Umbrella');
    await button(t('app.places.portfolio')).click();
    const row = app.page.getByRole('row').filter({ hasText: 'Umbrella' });
    expect(await row.textContent()).toContain(t('portfolio.named'));
    await row.click();
    await app.page.getByText(t('account.named')).waitFor();
    await button(t('app.places.import')).click();
  });

  it('saves the refused row with its reason, to be mended', async () => {
    await button(t('imports.saveRejected')).click();
    await button(t('app.showInFolder')).waitFor();
    const folder = join(app.documents, 'Nabız');
    const saved = readdirSync(folder).find((name) => name.endsWith('.xlsx')) ?? '';
    const [sheet] = Object.values(read(readFileSync(join(folder, saved))).Sheets);
    const [headings, ...rows] = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 });
    expect(headings?.slice(0, 4)).toEqual(['Ticket', 'Customer', 'Opened', 'Category']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[0]).toBe('T99');
    expect(rows[0]?.at(-1)).toContain('Customer');
  });

  it('is taken back, and the portfolio is as before', async () => {
    await button(t('imports.undo.action')).click();
    await app.page.getByText(t('imports.undo.removes', { count: 30, rows: '30' })).waitFor();
    await button(t('imports.undo.go')).click();
    await app.page.getByText(t('imports.undone.title')).waitFor();
    await user.seeAccounts('Acme Industries', 'Globex', 'Initech');
  });

  it('stands in the history as undone, beside the import that stands', async () => {
    await button(t('imports.title')).click();
    const imports = app.page.getByRole('navigation', { name: t('imports.list') }).getByRole('listitem');
    await expect.poll(() => imports.count()).toBe(2);
    expect(await imports.first().textContent()).toContain(t('imports.undoneMark'));
    expect(await imports.last().textContent()).not.toContain(t('imports.undoneMark'));
    await imports.last().getByRole('button').click();
    await button(t('imports.undo.action')).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
    await button(t('imports.toImport')).click();
  });

  it('is read as last time the second time, and anew when the user wants that', async () => {
    await button(t('import.result.more')).click();
    await dropFiles(app.page, [messy('Q3 tickets.xlsx')]);
    await button(t('import.review.fresh')).waitFor();
    expect(await user.importTables(1).isEnabled()).toBe(true);
    await button(t('import.review.fresh')).click();
    await app.page.getByRole('radio', { name: t('questions.dates.order.mdy') }).waitFor();
    await button(t('import.review.fresh')).waitFor({ state: 'detached' });
    await button(t('import.review.dropFile', { file: 'Q3 tickets.xlsx' })).click();
  });

  it('says old and new of a row that a newer file changes', async () => {
    await dropFiles(app.page, [write(app.folder, 'accounts.csv', accountsText('Enterprise'))]);
    await user.importTables(1).click();
    await app.page.getByRole('heading', { name: t('import.checked.title') }).waitFor();
    const change = app.page.getByRole('row').filter({ hasText: 'Enterprise' });
    expect(await change.getByRole('cell').allTextContents()).toEqual([
      '2',
      'A1',
      t('import.fields.segment'),
      'Large',
      'Enterprise',
    ]);
    await button(t('import.checked.back')).click();
    await button(t('import.review.dropFile', { file: 'accounts.csv' })).click();
    expect(app.complaints).toEqual([]);
  });
});
