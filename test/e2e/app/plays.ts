/** What a user does on the plan's part with the plays. */
import type { Locator } from 'playwright-core';
import type { App } from './open-app.ts';
import { words } from './steps.ts';

/** The parts of the plays' screen, in English, and what is done with them. */
export const playsUser = (app: () => App) => {
  const t = words();
  const page = () => app().page;
  const button = (name: string): Locator => page().getByRole('button', { name, exact: true });
  const list = (): Locator => page().getByRole('listbox', { name: t('plan.plays.list') });
  const form = (): Locator => page().getByRole('form', { name: t('plan.plays.form') });
  const option = (filter: string, count: number): string =>
    t(`plan.plays.filters.${filter}`, { shown: String(count) });
  return {
    t,
    page,
    button,
    list,
    form,
    row: (title: string): Locator => list().getByRole('option').filter({ hasText: title }),
    title: (): Locator => form().getByLabel(t('plan.actions.fields.title'), { exact: true }),
    save: (): Locator => form().getByRole('button', { name: t('plan.plays.save'), exact: true }),
    light: (band: string): Locator => form().getByRole('checkbox', { name: t(`bands.${band}.word`) }),
    /** A filter that lets so many plays through. */
    filter: (name: string, count: number): Locator => page().getByText(option(name, count), { exact: true }),
    /** With the keyboard alone; the list has the focus afterwards. */
    async search(text: string): Promise<void> {
      await page().keyboard.press('/');
      await page().keyboard.type(text);
      await page().keyboard.press('ArrowDown');
    },
    /** Takes back what was said last with this sentence. */
    async undo(sentence: string): Promise<void> {
      const notice = page()
        .getByRole('status', { name: t('app.notices') })
        .locator('> div')
        .filter({ hasText: t(`plan.plays.${sentence}`, { title: '' }) });
      await notice
        .last()
        .getByRole('button', { name: t('plan.undo') })
        .click();
    },
    async openPlays(): Promise<void> {
      await button(t('app.places.plan')).click();
      await page()
        .getByRole('tab', { name: t('plan.tabs.plays') })
        .click();
      await list().waitFor();
    },
  };
};
