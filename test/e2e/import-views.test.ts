/** The import screens as a newcomer sees them: in the dark, in a small or enlarged window, with figures that are reckoned. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../helpers/workbook.ts';
import { beyondWindow, overlaps, seriousViolations } from './app/barriers.ts';
import { accountsText, messyRows, userOf, write } from './app/importing.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, dropFiles } from './app/steps.ts';

const longName = 'Invoices of the third quarter - last version from the books (3).csv';
const invoices = [
  'Invoice,Customer,Due date,Amount',
  'F1,Acme Industries,2026-05-13,100',
  'F2,Globexx,2026-05-14,20',
];
const months = [
  ['Customer', 'January 2026', 'February 2026', 'March 2026'],
  ...['Acme Industries', 'Globex', 'Initech'].map((name, i) => [name, 100 + i, 90 + i, 80 + i]),
];

inEveryShell('the import screens', (open) => {
  let app: App;
  const user = userOf(() => app, 'en');
  const { t, button } = user;
  const size = (width: number, height: number) => app.page.setViewportSize({ width, height });

  /** Nobody is kept out, nothing lies on anything, whether the window is usual, small or enlarged to 200 %. */
  const isSound = async (): Promise<void> => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 700],
      [720, 450],
    ] as const) {
      await size(width, height);
      expect((await beyondWindow(app))[0]).toBe(0);
      expect(await overlaps(app)).toEqual([]);
    }
    expect(await seriousViolations(app)).toEqual([]);
    await size(1440, 900);
  };

  beforeAll(async () => {
    app = await open();
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await createWorkspace(app.page, 'Views');
    await dropFiles(app.page, [write(app.folder, 'accounts.csv', accountsText('Large'))]);
    await user.importTables(1).click();
    await button(t('import.result.more')).click();
  });
  afterAll(() => app.close());

  it('lead to the last import from the empty screen and from the portfolio', async () => {
    const last = app.page.getByRole('button', { name: t('imports.last', { date: '', time: '' }).slice(0, 11) });
    await last.click();
    await button(t('imports.undo.action')).waitFor();
    await isSound();
    await button(t('app.places.portfolio')).click();
    await last.click();
    await button(t('imports.undo.action')).waitFor();
    await button(t('imports.toImport')).click();
  });

  it('show a table of use by month as use, and say what becomes of a yearly amount', async () => {
    const yearly = 'Account ID,Company,Annual amount\nA1,Acme Industries,"1,200.50"\nA2,Globex,"2,400.00"\n';
    await dropFiles(app.page, [
      write(app.folder, 'Usage.xlsx', workbook({ Logins: months }, 'xlsx')),
      write(app.folder, 'customers.csv', yearly),
    ]);
    for (const _ of [1, 2]) await button(t('import.review.showColumns')).first().click();
    const january = app.page.getByLabel(t('import.mapping.column', { column: 'January 2026' }));
    expect(await january.locator('option:checked').textContent()).toBe(t('import.fields.events'));
    await app.page.getByText(t('import.mapping.divided', { by: '12' })).waitFor();
    await isSound();
    for (const file of ['Usage.xlsx', 'customers.csv'])
      await button(t('import.review.dropFile', { file })).click();
  });

  it('end a table where the typed number says, and where it was found when the number is taken away', async () => {
    await dropFiles(app.page, [write(app.folder, 'Tickets.xlsx', workbook({ Tickets: messyRows }, 'xlsx'))]);
    const last = app.page.getByLabel(t('import.lines.endOf.last'));
    await last.fill('20');
    await last.press('Enter');
    await app.page.getByText(t('import.lines.tableIn', { rows: '4–20' })).waitFor();
    await isSound();
    await last.fill('');
    await last.press('Enter');
    await app.page.getByText(t('import.lines.tableIn', { rows: '4–34' })).waitFor();
    await button(t('import.review.dropFile', { file: 'Tickets.xlsx' })).click();
  });

  describe('with a name that comes close to another', () => {
    it('name the closest account before anything is chosen', async () => {
      await dropFiles(app.page, [write(app.folder, longName, invoices.join('\n'))]);
      await user.importTables(1).click();
      const name = app.page.getByRole('listitem').filter({ hasText: 'Globexx' });
      await name.getByText('Globex', { exact: true }).waitFor();
      await isSound();
    });

    it('tell of the result and of its undoing', async () => {
      await button(t('import.similar.allSame')).click();
      await button(t('import.checked.go')).click();
      await app.page.getByText(t('import.result.stored', { count: 2, stored: '2' })).waitFor();
      await isSound();
      await button(t('imports.undo.action')).click();
      await isSound();
      await button(t('imports.undo.go')).click();
      await app.page.getByText(t('imports.undone.title')).waitFor();
      await isSound();
      expect(app.complaints).toEqual([]);
    });
  });
});
