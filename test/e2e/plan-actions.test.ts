/** The actions of the plan: begun, edited, changed many at a time, taken back, and moved on the board with the keyboard. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openSample, words } from './app/steps.ts';

const t = words('en');
const account = 'Üçler Otomotiv';

inEveryShell('the actions of the plan', (open) => {
  let app: App;
  const page = () => app.page;
  const button = (key: string) => page().getByRole('button', { name: t(key), exact: true });
  const dialog = () => page().getByRole('dialog');
  const field = (key: string) => dialog().getByLabel(t(`plan.actions.fields.${key}`), { exact: true });
  const grid = () => page().getByRole('grid', { name: t('plan.actions.list.label') });
  const row = (title: string) => grid().getByRole('row').filter({ hasText: title });
  const column = (state: string) => page().getByRole('region', { name: t(`plan.states.${state}`) });
  const begin = async (title: string): Promise<void> => {
    await page().keyboard.press('n');
    await field('account').fill(account);
    await page().getByRole('listbox').getByRole('option', { name: account }).click();
    await field('title').fill(title);
    await page().keyboard.press('Enter');
    await row(title).waitFor();
  };
  beforeAll(async () => {
    app = await open({ language: 'en' });
    await page().setViewportSize({ width: 1440, height: 900 });
    await openSample(page());
    const place = page()
      .getByRole('navigation')
      .getByRole('button', { name: t('app.places.plan'), exact: true });
    await place.click();
    await page()
      .getByRole('tab', { name: t('plan.tabs.actions') })
      .click();
  });
  afterAll(() => app.close());

  it('say at first where one comes from, and what a new one lacks at its fields', async () => {
    await page().getByText(t('plan.actions.emptyToDo')).waitFor();
    await button('plan.actions.newTitle').click();
    await button('plan.actions.add').click();
    await dialog().getByText(t('plan.actions.problems.account')).waitFor();
    await dialog().getByText(t('errors.plan.noTitle')).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
    await page().keyboard.press('Escape');
  });

  it('are begun with the keyboard, and edited where only what was typed changes', async () => {
    for (const title of ['Call the owner', 'Send the offer', 'Train the team']) await begin(title);
    await row('Call the owner').click();
    await field('owner').fill('Deniz');
    await field('note').fill('In the morning');
    await dialog()
      .getByRole('button', { name: t('plan.actions.save'), exact: true })
      .click();
    await row('Call the owner').getByText('Deniz').waitFor();
    await row('Call the owner').getByText('In the morning').waitFor();
  });

  it('are changed many at a time, and one undo takes all of it back', async () => {
    await grid().focus();
    await page().keyboard.press('Control+a');
    await button('plan.actions.bulk.due').click();
    await page().getByLabel(t('plan.actions.bulk.dueOn')).fill('2027-01-15');
    await button('plan.actions.bulk.set').click();
    await expect.poll(() => grid().getByText('15 Jan 27').count()).toBe(3);
    expect(await seriousViolations(app)).toEqual([]);
    await button('plan.undo').last().click();
    await expect.poll(() => grid().getByText('15 Jan 27').count()).toBe(0);
  });

  it('go from column to column on the board with the keyboard, the focus with them', async () => {
    await grid().focus();
    await page().keyboard.press('Escape');
    await page().keyboard.press('b');
    const card = (state: string) => column(state).getByRole('button', { name: 'Train the team' });
    await card('open').focus();
    await page().keyboard.press('End');
    await page().keyboard.press('Shift+ArrowRight');
    await card('doing').waitFor();
    await page().keyboard.press('3');
    await card('done').waitFor();
    await expect
      .poll(() => page().evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain('Train the team');
    expect(await seriousViolations(app)).toEqual([]);
    await page().keyboard.press('b');
    await row('Send the offer').waitFor();
    expect(await row('Train the team').count()).toBe(0);
  });
});
