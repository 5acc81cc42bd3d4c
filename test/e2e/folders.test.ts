/** Whole folders dropped on the window, from the question to the result and back out, in Hebrew and in Turkish. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/contract.ts';
import { workbook } from '../helpers/workbook.ts';
import { beyondWindow, seriousViolations } from './app/barriers.ts';
import { accountsText, messyRows, userOf, write } from './app/importing.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, dropFiles } from './app/steps.ts';

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
