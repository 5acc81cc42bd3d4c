/** What is made of a play is what an account is suggested: other words, nothing while it is off, one's own where its condition holds. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cast } from '../../build/samples/cast.ts';
import type { App } from './app/open-app.ts';
import { playsUser } from './app/plays.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample } from './app/steps.ts';

const declining = cast.find(({ story }) => story === 'quietDecline')?.name ?? '';

inEveryShell('plays on the account they are suggested for', (open) => {
  let app: App;
  const user = playsUser(() => app);
  const { t, page, button, row, form, title, save, light, undo, openPlays } = user;
  const builtIn = t('plays.metric.usageTrend.red.title');
  const mine = 'Ask them over the phone what has changed';

  const suggestion = (name: string): Locator =>
    page()
      .getByRole('list', { name: t('account.plan.suggestions.title') })
      .getByRole('heading', { name, exact: true });
  const openPlan = async (): Promise<void> => {
    await button(t('app.places.portfolio')).click();
    await openAccount(page(), declining);
    await page().keyboard.press('7');
    await page()
      .getByRole('list', { name: t('account.plan.suggestions.title') })
      .waitFor();
  };
  const choose = async (name: string): Promise<void> => {
    await openPlays();
    await row(name).click();
  };

  beforeAll(async () => {
    app = await open();
    await openSample(app.page);
  });
  afterAll(() => app.close());

  it('says what was made of its words, and what was built in after undo', async () => {
    await openPlan();
    await suggestion(builtIn).waitFor();
    await choose(builtIn);
    await title().fill(mine);
    await save().click();
    await openPlan();
    await suggestion(mine).waitFor();
    expect(await suggestion(builtIn).count()).toBe(0);
    await undo('saved');
    await suggestion(builtIn).waitFor();
    expect(await suggestion(mine).count()).toBe(0);
  });

  it('is silent about one that is turned off, until that is taken back', async () => {
    await choose(builtIn);
    await button(t('plan.plays.turnOff')).click();
    await openPlan();
    expect(await suggestion(builtIn).count()).toBe(0);
    await undo('turnedOff');
    await suggestion(builtIn).waitFor();
  });

  it('suggests one’s own play while its condition holds', async () => {
    await openPlays();
    await button(t('plan.plays.new')).click();
    await title().fill(mine);
    for (const band of ['green', 'unknown']) await light(band).check();
    await form().getByLabel(t('plan.plays.condition.metric')).selectOption('=usageTrend');
    await form().getByLabel(t('plan.plays.condition.value')).fill('0');
    await save().click();
    await openPlan();
    await suggestion(mine).waitFor();
    await choose(mine);
    await form().getByLabel(t('plan.plays.condition.comparison')).selectOption('above');
    await save().click();
    await openPlan();
    expect(await suggestion(mine).count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
