/** Acting from the account page: a play under its light is adopted, taken back and adopted again, and stands on paper. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { isolated } from '../../renderer/ui/isolated.ts';
import { fillPlan } from './app/filled-plan.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, readPdf, waitForReports, words } from './app/steps.ts';

/** Its support is amber and costs it most. */
const account = 'Üçler Otomotiv';

inEveryShell('acting from the account page', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    const title = t('plays.dimension.support.amber.title');
    let app: App;
    const button = (name: string) => app.page.getByRole('button', { name, exact: true });
    const adopt = () =>
      button(t('account.plan.pressOf', { word: t('account.plan.suggestions.adopt'), name: isolated(title) }));
    /** The action among the next steps. */
    const action = () => button(title).first();
    beforeAll(async () => {
      app = await open({ language });
      await openSample(app.page, language);
      await openAccount(app.page, account, language);
    });
    afterAll(() => app.close());

    it('says all of a play before it is adopted: what to do, what it answers, until when', async () => {
      await button(title).click();
      const text = (await app.page.getByRole('dialog').textContent()) ?? '';
      for (const part of ['title', 'steps', 'doneWhen'])
        expect(text).toContain(t(`plays.dimension.support.amber.${part}`));
      expect(text).toContain(t('dimensions.support.name'));
      for (const fact of ['account.acting.answers', 'account.about.shortfall', 'plan.actions.fields.dueOn'])
        expect(text).toContain(t(fact));
      await app.page.keyboard.press('Escape');
    });

    it('adopts it in one press: the action stands in its place with its owner, and has the focus', async () => {
      await adopt().click();
      await app.page.getByText(t('account.plan.actions.count', { waiting: '1' })).waitFor();
      expect(await adopt().count()).toBe(0);
      const column = action().locator('..');
      expect(await column.textContent()).toContain('Burak Çağlar');
      await expect.poll(() => action().evaluate((own) => own === document.activeElement)).toBe(true);
    });

    it('suggests it again once that is taken back, and no sooner', async () => {
      await button(t('plan.undo')).click();
      await adopt().waitFor();
      expect(await app.page.getByText(t('account.acting.none')).count()).toBe(1);
    });

    it('adopts it again from the keyboard, and leads on to the plan', async () => {
      await adopt().focus();
      await app.page.keyboard.press('Enter');
      await app.page.getByText(t('account.plan.actions.count', { waiting: '1' })).waitFor();
      await expect.poll(() => action().evaluate((own) => own === document.activeElement)).toBe(true);
      await app.page.keyboard.press('Enter');
      await expect
        .poll(() => app.page.getByRole('radio', { name: t('account.views.plan') }).isChecked())
        .toBe(true);
      await app.page.keyboard.press('Escape');
      await button(t('account.print')).waitFor();
    });

    it('prints what waits and what may be printed on one page, and nothing else that was noted', async () => {
      await fillPlan(app, account);
      await button(t('account.print')).click();
      const [file] = await waitForReports(app, 1);
      const { pages, text } = await readPdf(readFileSync(file ?? ''));
      const said = text.replaceAll(/\s+/g, ' ');
      expect(pages).toBe(1);
      expect(said).toContain('Long action 3');
      const noted = [5, 4, 3, 2, 1].filter((day) => said.includes(`Note for the customer ${day}`));
      expect(noted[0]).toBe(5);
      const [count, shown] = [5 - noted.length, `${5 - noted.length}`];
      // A reader of PDF gives a number within Hebrew back before the words around it.
      const more = t('account.acting.more', { count, shown });
      expect([more, more.split(' ').toReversed().join(' ')].some((written) => said.includes(written))).toBe(
        true,
      );
      expect(said).not.toContain('Kept to ourselves');
      expect(app.complaints).toEqual([]);
    });
  });
});
