/** Retention and revenue at risk in every language: the example of the health model on the page, its accounts and rows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../shared/contract.ts';
import { formatFor } from '../../shared/format.ts';
import { seriousViolations } from './app/barriers.ts';
import { userOf, write } from './app/importing.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, dropFiles, words } from './app/steps.ts';

const accounts =
  'key,name,currency,renewal on\nA,Acme,EUR,2026-07-20\nB,Globex,EUR,\nC,Initech,EUR,2026-09-01\n';

/** Start 10.0, contraction 0.6, churn 0.9, expansion 1.8, in thousands. */
const subscriptions = [
  'account,key,started on,ended on,mrr',
  'A,S1,2024-01-15,2026-01-31,5000',
  'A,S2,2026-02-01,,4400',
  'B,S3,2024-01-15,2026-05-31,900',
  'C,S4,2024-02-15,,4100',
  'C,S5,2025-10-20,,1800',
  '',
].join('\n');

describe.each(languages)('%s', (language) => {
  inEveryShell(`what is kept, in ${language}`, (open) => {
    const t = words(language);
    const format = formatFor(language);
    const share = (value: number): string => format.fixedShare(value);
    let app: App;
    const user = userOf(() => app, language);
    const button = (name: string) => app.page.getByRole('button', { name });

    beforeAll(async () => {
      app = await open({ language });
      await createWorkspace(app.page, 'Kept', language);
      await dropFiles(app.page, [
        write(app.folder, 'accounts.csv', accounts),
        write(app.folder, 'subscriptions.csv', subscriptions),
      ]);
      await user.importTables(2).click();
      await app.page.getByText(t('import.result.stored', { count: 8, stored: '8' })).waitFor();
      await user.button(t('app.places.value')).click();
      await app.page.getByLabel(t('portfolio.asOf')).fill('2026-06-30');
    });
    afterAll(() => app.close());

    it('shows GRR 85 % and NRR 103 % with the numbers they come from', async () => {
      await app.page.getByRole('tab', { name: t('value.tabs.retention') }).click();
      const grr = t('value.retention.shares.grr.name');
      await button(`${grr}: ${share(0.85)}`).waitFor();
      await button(`${t('value.retention.shares.nrr.name')}: ${share(1.03)}`).waitFor();
      const [start, less, gone, more] = [10_000, 600, 900, 1800].map((value) => format.number(value, 0));
      await app.page
        .getByText(`(${start} − ${less} − ${gone} + ${more}) ÷ ${start} = ${share(1.03)}`, { exact: true })
        .waitFor();
      await button(`${grr}: ${share(0.85)}`).click();
      const definition = app.page.getByRole('dialog');
      expect(await definition.textContent()).toContain(
        `(${start} − ${less} − ${gone}) ÷ ${start} = ${share(0.85)}`,
      );
      await app.page.keyboard.press('Escape');
      await definition.waitFor({ state: 'detached' });
    });

    it('opens the accounts behind a step, and the file and row behind an account', async () => {
      await button(t('value.retention.steps.churn')).first().click();
      const list = app.page.getByRole('table', {
        name: t('value.retention.behind', { step: t('value.retention.steps.churn') }),
      });
      const row = list.getByRole('row').filter({ hasText: 'Globex' });
      await row.getByRole('button').last().click();
      const rows = app.page.getByRole('dialog');
      await rows.getByText('S3').waitFor();
      expect(await rows.textContent()).toContain('subscriptions.csv');
      expect(await rows.textContent()).toContain(format.date('2026-05-31'));
      await app.page.keyboard.press('Escape');
    });

    it('leads through the cohorts with the keyboard, and says the cell in words', async () => {
      const grid = app.page.getByRole('grid', { name: t('value.retention.cohorts.title') });
      await grid.locator('[tabindex="0"]').focus();
      await app.page.keyboard.press('End');
      const caption = app.page.getByRole('status').filter({ hasText: format.fixedShare(0.5) });
      expect(await caption.textContent()).toContain(format.date('2026-06-30'));
      expect(await seriousViolations(app)).toEqual([]);
    });

    it('shows the money by light and the renewals ahead, from which an account opens', async () => {
      await app.page.getByRole('tab', { name: t('value.tabs.risk') }).click();
      const list = app.page.getByRole('table', { name: t('value.risk.ahead') });
      const rows = list.getByRole('row');
      expect(await rows.nth(1).textContent()).toContain('Acme');
      expect(await rows.nth(1).getByRole('cell').nth(1).textContent()).toBe('20');
      expect(await rows.nth(2).textContent()).toContain('Initech');
      const byLight = app.page.getByRole('table', { name: t('value.risk.byLight') });
      expect(await byLight.textContent()).toContain(format.money(1_030_000, 'EUR'));
      expect(await seriousViolations(app)).toEqual([]);
      await rows.nth(1).getByRole('button', { name: 'Acme' }).click();
      await button(t('account.print')).waitFor();
      expect(app.complaints).toEqual([]);
    });
  });
});
