/** An import brings an account into the inbox: badge, line, seen, put off, done, each taken back; the limits as well. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { badTimes, goodTimes } from '../helpers/late-payer.ts';
import { seriousViolations } from './app/barriers.ts';
import { userOf, write } from './app/importing.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, dropFiles } from './app/steps.ts';

inEveryShell('the inbox', (open) => {
  let app: App;
  const { t, button, importTables } = userOf(() => app, 'en');

  const page = () => app.page;
  const plan = () => page().locator('[data-place="plan"]');
  const list = () => page().getByRole('grid', { name: t('plan.alerts.list') });
  const acme = (): Locator => list().getByRole('row').filter({ hasText: 'Acme' });
  const folder = (name: string, count: number): Locator =>
    page().getByText(t(`plan.alerts.folders.${name}`, { shown: String(count) }), { exact: true });
  const notice = (text: string): Locator =>
    page()
      .getByRole('status', { name: t('app.notices') })
      .locator('> div')
      .filter({ hasText: text });
  const undo = (text: string): Promise<void> =>
    notice(text)
      .getByRole('button', { name: t('plan.undo') })
      .click();
  const importAll = async (files: Readonly<Record<string, string>>): Promise<void> => {
    const paths = Object.entries(files).map(([name, text]) => write(app.folder, name, text));
    await dropFiles(page(), paths);
    await importTables(paths.length).click();
    await button(t('import.result.more')).waitFor();
  };
  const badge = (): Promise<string> => plan().innerText();

  beforeAll(async () => {
    app = await open();
    await createWorkspace(page(), 'Client');
    await importAll(goodTimes);
  });
  afterAll(() => app.close());

  it('is empty in a calm sentence while nothing has happened', async () => {
    expect(await badge()).toBe('Plan');
    await plan().click();
    await page()
      .getByRole('tab', { name: t('plan.tabs.alerts') })
      .click();
    await page().getByText(t('plan.alerts.none.open')).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
  });

  it('has an account that turned red, with a badge and one quiet word that leads there', async () => {
    await button(t('app.places.import')).click();
    await button(t('import.result.more')).click();
    await importAll(badTimes);
    await expect.poll(badge).toBe('Plan\n1');
    const [news] = [t('plan.alerts.news', { count: 1, shown: '1' })];
    expect(await notice(news).count()).toBe(1);
    await notice(news)
      .getByRole('button', { name: t('plan.alerts.toInbox') })
      .click();
    await acme().waitFor();
    const words = await acme().innerText();
    expect(words).toContain('Entered red: Amber with 57 on 11 Mar 2026, now 38');
    expect(words).toContain(t('plan.alerts.others', { count: 3, shown: '3' }));
    expect(words).toContain('Ece');
    expect(words).toContain(t('plan.alerts.states.new'));
    expect(await seriousViolations(app)).toEqual([]);
  });

  it('marks a line seen when its account is opened, and as new again with a key', async () => {
    await list().press('Enter');
    await page().getByRole('heading', { name: 'Acme' }).first().waitFor();
    await expect.poll(badge).toBe('Plan');
    // Back leads to the inbox, in one press.
    await page().keyboard.press('Escape');
    await expect.poll(() => acme().innerText()).toContain(t('plan.alerts.states.seen'));
    await page().keyboard.press('u');
    await expect.poll(badge).toBe('Plan\n1');
  });

  it('puts it off with a key, says until when, and takes that back', async () => {
    await list().focus();
    await page().keyboard.press('s');
    await button(t('plan.alerts.snooze.week', { date: '17 Apr 2026' })).click();
    const said = t('plan.alerts.said.snoozed', { account: '\u2068Acme\u2069', date: '17 Apr 2026' });
    await notice(said).waitFor();
    await page().getByText(t('plan.alerts.none.allDone')).waitFor();
    await folder('snoozed', 1).click();
    expect(await acme().innerText()).toContain(t('plan.alerts.states.snoozedUntil', { date: '17 Apr 2026' }));
    await undo(said);
    await folder('open', 1).click();
    await acme().waitFor();
    expect(await badge()).toBe('Plan\n1');
  });

  it('is done with for what is selected, and takes that back', async () => {
    await list().focus();
    await page().keyboard.press('x');
    await page()
      .getByText(t('plan.alerts.selected', { count: 1, shown: '1' }), { exact: true })
      .waitFor();
    await page().keyboard.press('e');
    const said = t('plan.alerts.said.done', { account: '\u2068Acme\u2069' });
    await notice(said).waitFor();
    await folder('done', 1).waitFor();
    await undo(said);
    await acme().waitFor();
  });

  it('follows the limits, says at the field what cannot be, and takes them back', async () => {
    await button(t('plan.alerts.limits.button')).click();
    const days = page().getByLabel(t('plan.alerts.limits.renewalDays'), { exact: true });
    await days.fill('1000');
    await page()
      .getByText(t('plan.alerts.limits.wrong.whole', { least: '1', most: '730' }))
      .waitFor();
    expect(await button(t('plan.alerts.limits.save')).isDisabled()).toBe(true);
    expect(await seriousViolations(app)).toEqual([]);
    await days.fill('10');
    await page().getByLabel(t('plan.alerts.limits.kind.capStruck')).uncheck();
    await button(t('plan.alerts.limits.save')).click();
    const said = t('plan.alerts.limits.saved', { count: 1, shown: '1' });
    await notice(said).waitFor();
    await expect.poll(() => acme().innerText()).toContain(t('plan.alerts.others', { count: 1, shown: '1' }));
    await undo(said);
    await expect.poll(() => acme().innerText()).toContain(t('plan.alerts.others', { count: 3, shown: '3' }));
  });

  it('says at a date before every customer that none of that day has an alert, not that nothing happened', async () => {
    await page().locator('input[type="date"]').first().fill('2001-01-01');
    await page()
      .getByText(t('plan.alerts.none.ofDay', { date: '1 Jan 2001' }))
      .waitFor();
    expect(await page().getByText(t('plan.alerts.none.open')).count()).toBe(0);
  });
});
