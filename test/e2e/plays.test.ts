/** The plays: edited with the keyboard, turned off, written, and each change taken back; nothing typed is lost. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { playsUser } from './app/plays.ts';
import { inEveryShell } from './app/shells.ts';
import { openSample, words } from './app/steps.ts';

inEveryShell('the plays', (open) => {
  let app: App;
  const t = words();
  const builtIn = t('plays.metric.trainingCompletion.red.title');
  const mine = 'Sit in on their next training';
  const visit = 'Visit the support team';

  const { page, button, list, row, form, title, save, light, filter, search, undo, openPlays } = playsUser(
    () => app,
  );

  beforeAll(async () => {
    app = await open();
    await openSample(app.page);
    await openPlays();
  });
  afterAll(() => app.close());

  it('lists all of them, and has no barriers', async () => {
    await expect.poll(() => list().getByRole('option').count()).toBe(54);
    expect(await seriousViolations(app)).toEqual([]);
  });

  it('edits a built-in one with the keyboard alone, and makes it as it was', async () => {
    await search(builtIn);
    await row(builtIn).and(page().locator('[aria-selected=true]')).waitFor();
    await page().keyboard.press('Enter');
    await expect.poll(() => title().inputValue()).toBe(builtIn);
    await title().fill(mine);
    await form().getByText(t('plan.plays.yours')).waitFor();
    await page().keyboard.press('Control+Enter');
    await row(mine).getByText(t('plan.plays.marks.edited')).waitFor();
    await undo('saved');
    await row(builtIn).waitFor();
    expect(await row(mine).count()).toBe(0);
    await button(t('common.clearSearch')).click();
  });

  it('keeps what is typed while other things are looked at, and asks before it is lost', async () => {
    await row(builtIn).click();
    await title().fill(mine);
    await page().keyboard.press('Escape');
    await page().keyboard.press('ArrowDown');
    await expect.poll(() => title().inputValue()).toBe(t('plays.metric.trainingCompletion.amber.title'));
    await row(mine).getByText(t('plan.plays.marks.unsaved')).waitFor();
    await button(t('app.places.portfolio')).click();
    await button(t('app.closeWorkspace')).click();
    await page()
      .getByRole('dialog')
      .getByText(t('app.leaving.plays', { count: 1, shown: '1' }))
      .waitFor();
    await page().keyboard.press('Escape');
    await openPlays();
    await row(mine).click();
    expect(await title().inputValue()).toBe(mine);
    await form()
      .getByRole('button', { name: t('common.cancel') })
      .click();
    await row(builtIn).waitFor();
    expect(await row(mine).count()).toBe(0);
  });

  it('turns one off, and on again by undo', async () => {
    await row(builtIn).click();
    await button(t('plan.plays.turnOff')).click();
    await filter('off', 1).click();
    await expect.poll(() => list().getByRole('option').count()).toBe(1);
    await row(builtIn).getByText(t('plan.plays.marks.off')).waitFor();
    await undo('turnedOff');
    await page().getByText(t('plan.plays.noMatch')).waitFor();
    await button(t('plan.plays.showAll')).click();
    await expect.poll(() => list().getByRole('option').count()).toBe(54);
  });

  it('says at each field what a new one lacks, keeps it once it is whole, and deletes it', async () => {
    await button(t('plan.plays.new')).click();
    await expect.poll(() => title().evaluate((field) => field === document.activeElement)).toBe(true);
    for (const band of ['red', 'amber']) await light(band).uncheck();
    await form().getByLabel(t('plan.plays.due.label')).fill('9999');
    await form().getByLabel(t('plan.plays.condition.metric')).selectOption('=firstContactResolution');
    await save().click();
    const lacks = [
      t('errors.plan.noTitle'),
      t('errors.plan.noLights'),
      t('plan.plays.problems.days', { most: '3,650' }),
      t('plan.plays.problems.noValue'),
    ];
    for (const sentence of lacks) await form().getByText(sentence).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
    await title().fill(visit);
    await form().getByLabel(t('plan.plays.about')).selectOption('dimension:support');
    await light('unknown').check();
    await light('green').check();
    await form().getByLabel(t('plan.plays.due.label')).fill('5');
    await form().getByLabel(t('plan.plays.condition.value')).fill('95');
    await save().click();
    await filter('own', 1).click();
    await expect.poll(() => list().getByRole('option').count()).toBe(1);
    const own = await row(visit).textContent();
    expect(own).toContain(t('dimensions.support.name'));
    expect(own).toContain('5 days');
    await button(t('plan.plays.remove')).click();
    await page().getByText(t('plan.plays.noneOwn')).waitFor();
    await undo('removed');
    await row(visit).waitFor();
  });

  it('has nothing to complain about', () => {
    expect(app.complaints).toEqual([]);
  });
});
