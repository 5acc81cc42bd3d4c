/** Whole folders dropped on the window, from the question to the result and back out, in Hebrew and in Turkish. */
import { join } from 'node:path';
import { write as sheetWriter } from 'xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/contract.ts';
import { bookOf, workbook } from '../helpers/workbook.ts';
import { beyondWindow, seriousViolations } from './app/barriers.ts';
import { accountsText, messyRows, userOf, write } from './app/importing.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, dropFiles } from './app/steps.ts';

const longName = 'Sehr lange Gesellschaft für angewandte Rechentechnik und Vertrieb mit beschränkter Haftung';
const accountRows = [
  ['Account ID', 'Company'],
  ['A1', longName],
];
const uses = [['A1', '2026-01-05', 'Export', 3]];

inEveryShell('a folder', (open) => {
  describe.each<Language>(['he', 'tr'])('in %s', (language) => {
    let app: App;
    const user = userOf(() => app, language);
    const { t, button } = user;
    beforeAll(async () => {
      app = await open({ language });
      await createWorkspace(app.page, 'Folder', language);
      const folder = join(app.folder, 'Client');
      write(folder, 'accounts.csv', accountsText('Large'));
      write(join(folder, '2026'), 'Tickets.xlsx', workbook({ Tickets: messyRows }, 'xlsx'));
      write(folder, 'contract.pdf', '%PDF-1.4');
      write(folder, '.hidden.csv', 'a,b\n1,2\n');
      await dropFiles(app.page, [folder]);
    });
    afterAll(() => app.close());

    it('is walked: spreadsheets are read, other files named, hidden ones passed over', async () => {
      await app.page.getByText(t('import.folder.leftOut', { count: 1 })).waitFor();
      await button(t('import.folder.show')).click();
      await app.page.getByText('Client/contract.pdf').waitFor();
      const main = (await app.page.getByRole('main').textContent()) ?? '';
      expect(main).toContain('Client/2026/Tickets.xlsx');
      expect(main).not.toContain('.hidden');
    });

    it('goes from a question to the result and back out again', async () => {
      await user.answer('dmy');
      await user.importTables(2).click();
      await button(t('import.similar.allSame')).click();
      await button(t('import.checked.go')).click();
      await app.page.getByText(t('import.result.stored', { count: 33, stored: '33' })).waitFor();
      await user.seeAccounts('Acme Industries', 'Globex', 'Initech', 'Umbrella');
      await button(t('imports.undo.action')).click();
      await button(t('imports.undo.go')).click();
      await app.page.getByText(t('imports.undone.title')).waitFor();
    });

    it('sits in the small window', async () => {
      await app.page.setViewportSize({ width: 1024, height: 700 });
      expect((await beyondWindow(app))[0]).toBe(0);
      expect(await seriousViolations(app)).toEqual([]);
      expect(app.complaints).toEqual([]);
    });
  });
});

inEveryShell('a folder chosen with the button', (open) => {
  let app: App;
  const user = userOf(() => app, 'en');
  const { t, button } = user;
  /** A book with a sheet that its owner has hidden. */
  const book = (): Uint8Array => {
    const sheets = bookOf({
      Accounts: accountRows,
      Aside: [['Account', 'Date', 'Feature', 'Events'], ...uses],
    });
    sheets.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    return new Uint8Array(sheetWriter(sheets, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  };
  beforeAll(async () => {
    app = await open();
    await createWorkspace(app.page, 'Chosen');
    write(join(app.folder, 'Client'), 'book.xlsx', book());
    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      button(t('import.choose.folder')).click(),
    ]);
    await chooser.setFiles(join(app.folder, 'Client'));
  });
  afterAll(() => app.close());

  it('leaves a hidden sheet out until the user says what it holds', async () => {
    await app.page.getByText(t('import.review.hidden')).waitFor();
    await user.importTables(1).waitFor();
    await app.page.getByLabel(t('import.review.dataset', { sheet: 'Aside' })).selectOption('usage');
    await user.importTables(2).waitFor();
  });

  it('reads a clipped cell in full without a mouse', async () => {
    const sheet = app.page.getByRole('region', { name: t('import.lines.label', { sheet: 'Accounts' }) });
    await button(t('import.review.showColumns')).first().click();
    await button(t('import.lines.show')).first().click();
    await sheet.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) await app.page.keyboard.press(key);
    expect(await app.page.locator('[data-at]').textContent()).toBe(longName);
    await app.page.getByRole('status').filter({ hasText: longName }).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
  });
});
