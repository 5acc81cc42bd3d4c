/** Survey answers typed in after a call: with keys alone, seen on the account's page, taken back; and the calculator. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { beyondWindow, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

const account = 'Osprey Freight';

inEveryShell('answers typed in', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    let app: App;
    let before: string | null;
    const button = (name: string) => app.page.getByRole('button', { name, exact: true });
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await app.page.keyboard.press(key);
    };
    // The list of suggestions below a field has its name, too.
    const field = (name: string) =>
      app.page
        .getByLabel(t(`surveys.answers.${name}`), { exact: true })
        .and(app.page.locator(':not([role=listbox])'));
    const answers = () => app.page.locator('[data-answer]');
    const recommends = async (): Promise<string | null> => {
      await openAccount(app.page, account, language);
      return app.page
        .getByRole('button')
        .filter({ hasText: t('metrics.recommendation.short') })
        .first()
        .textContent();
    };
    const place = (name: string) =>
      app.page
        .getByRole('navigation')
        .getByRole('button', { name: t(`app.places.${name}`), exact: true })
        .click();

    beforeAll(async () => {
      app = await open({ language });
      await openSample(app.page, language);
      before = await recommends();
    });
    afterAll(() => app.close());

    it('come from the account’s page with the account chosen', async () => {
      await button(t('account.voice.typeInLabel')).click();
      await expect.poll(() => field('account').inputValue()).toBe(account);
      await app.page.getByText(t('surveys.answers.empty.what')).waitFor();
      const newest = await app.page.evaluate<string>(
        `window.nabiz.call('app.state', {}).then(({ value }) => value.workspace.newestFact)`,
      );
      await field('date').fill(newest);
      expect(await seriousViolations(app)).toEqual([]);
    });

    it('are stored one after the other without the mouse', async () => {
      await field('person').focus();
      for (const [at, name] of ['Çağla Öz', 'דנה לוי', 'Sam O’Neill'].entries()) {
        await app.page.keyboard.type(name);
        await press('Tab', '0', 'Tab');
        await app.page.keyboard.type('“slow”');
        await press('Enter');
        await expect.poll(() => answers().count()).toBe(at + 1);
        await expect.poll(() => field('person').inputValue()).toBe('');
      }
      expect(await field('account').inputValue()).toBe(account);
      expect(await answers().first().textContent()).toContain('Sam O’Neill');
      expect(await seriousViolations(app)).toEqual([]);
      expect(await beyondWindow(app)).toEqual([0, 0]);
    });

    it('say at the field what they lack', async () => {
      await button(t('surveys.answers.save')).click();
      await app.page.getByText(t('surveys.answers.problems.noScore')).waitFor();
      await field('account').fill('Nobody knows it');
      await app.page.getByText(t('surveys.answers.unknown.add')).waitFor();
      await field('account').fill(account.slice(0, 5).toLowerCase());
      await app.page.getByRole('option', { name: account }).waitFor();
      await press('Enter');
      expect(await field('account').inputValue()).toBe(account);
      expect(await answers().count()).toBe(3);
    });

    it('ask before one person answers twice on a day', async () => {
      await field('person').fill('sam o’neill');
      await press('Tab', '1', '0', 'Enter');
      await button(t('surveys.answers.twice.replace', { next: '10' })).click();
      await expect.poll(() => answers().first().textContent()).toContain(t('surveys.answers.meaning.promoter'));
      expect(await answers().count()).toBe(3);
      await button(t('surveys.answers.undo')).click();
      await expect
        .poll(() => answers().first().textContent())
        .toContain(t('surveys.answers.meaning.detractor'));
    });

    it('are deleted and put back', async () => {
      await answers().first().locator('[data-delete]').click();
      await expect.poll(() => answers().count()).toBe(2);
      await button(t('surveys.answers.undo')).last().click();
      await expect.poll(() => answers().count()).toBe(3);
    });

    it('move the account, until their import is undone like any other', async () => {
      await place('portfolio');
      expect(await recommends()).not.toBe(before);
      await place('import');
      await button(t('imports.title')).click();
      await app.page.getByRole('heading', { name: t('imports.title') }).waitFor();
      const typed = app.page.getByRole('navigation', { name: t('imports.list') }).getByRole('button');
      expect(await typed.first().textContent()).toContain(t('imports.typed'));
      await button(t('imports.undo.action')).click();
      await button(t('imports.undo.go')).click();
      await app.page.getByText(t('imports.undone.title')).waitFor();
      await place('portfolio');
      expect(await recommends()).toBe(before);
    });

    it('are not needed for the score of pasted numbers', async () => {
      await place('surveys');
      await app.page.getByRole('tab', { name: t('surveys.tabs.calculator') }).click();
      const [a, b] = (['a', 'b'] as const).map((set) =>
        app.page.getByLabel(t(`surveys.calculator.set.${set}`)).last(),
      );
      await a?.fill('NPS\n10\n10\n10\n9\n9\n9\n8\n7\n6\n0\n11');
      await app.page.getByText(t('surveys.calculator.notYet')).waitFor();
      await button(t('surveys.calculator.leaveOut', { count: 1 })).click();
      // The worked case: 6 promoters and 2 detractors of 10.
      await app.page.getByRole('button', { name: /NPS\s*40/ }).waitFor();
      await b?.fill('10 9 9 8 8 7 7 6 5 0');
      await app.page.getByRole('button', { name: /NPS\s*0/ }).waitFor();
      // z = 40 ÷ √(22.12² + 21.07²), the halves of the intervals by 1.96.
      const shown = await app.page.getByRole('tabpanel').textContent();
      expect(shown).toContain(
        t('surveys.calculator.higher.noise', { points: '40', z: language === 'tr' ? '1,31' : '1.31' }),
      );
      expect(await seriousViolations(app)).toEqual([]);
      expect(app.complaints).toEqual([]);
    });
  });
});
