/** From the start screen to what needs attention today, done with in one press, taken back with Ctrl+Z and done again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beyondWindow, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openSample, words } from './app/steps.ts';

const t = words('en');

inEveryShell('what needs attention today', (open) => {
  let app: App;
  const button = (name: string | RegExp) =>
    app.page.getByRole('button', { name, exact: typeof name === 'string' });
  const section = (key: string) =>
    app.page
      .locator('section')
      .filter({ has: app.page.getByRole('heading', { name: t(key), level: 2, exact: true }) });
  const alerts = () => section('plan.today.alerts.title').getByRole('listitem');
  /** The line of the start screen leads there. */
  const line = () => button(/what needs attention/u);
  const newAlerts = async (): Promise<number> =>
    Number(/(\d+) new alert/u.exec((await line().textContent()) ?? '')?.[1]);
  const backToStart = async (): Promise<void> => {
    await button(t('app.closeWorkspace')).click();
    await line().waitFor();
  };
  const doneWith = () => button(/^Done: /u).first();
  const notices = () => app.page.getByRole('status', { name: t('app.notices') });

  beforeAll(async () => {
    app = await open({ language: 'en' });
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await openSample(app.page);
    await backToStart();
  });
  afterAll(() => app.close());

  it('is said on the start screen, and a press leads to it', async () => {
    expect(await newAlerts()).toBeGreaterThan(1);
    expect(await seriousViolations(app)).toEqual([]);
    const count = await newAlerts();
    await line().click();
    await alerts().first().waitFor();
    expect(await alerts().count()).toBe(count);
    await app.page.getByRole('tabpanel').getByText(`${count} accounts are new in the inbox`).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
    expect(await beyondWindow(app)).toEqual([0, 0]);
  });

  it('is signed once a name was given', async () => {
    await app.page.getByText(t('plan.signature.unsigned')).waitFor();
    await button(t('plan.signature.give')).click();
    await app.page.getByRole('textbox', { name: t('plan.signature.name') }).fill('Ada');
    await app.page.keyboard.press('Enter');
    await app.page.getByText(t('plan.signature.signed')).waitFor();
    await button(/^Ada: /u).waitFor();
  });

  it('is done with in one press, taken back with Ctrl+Z and done again, in words', async () => {
    const count = await alerts().count();
    await doneWith().focus();
    await app.page.keyboard.press('Enter');
    await expect.poll(() => alerts().count()).toBe(count - 1);
    // The keys go on in the list.
    expect(await alerts().first().locator(':focus').count()).toBe(1);
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => alerts().count()).toBe(count);
    await notices().getByText('Taken back: 1 alert done with').waitFor();
    await app.page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => alerts().count()).toBe(count - 1);
    await notices().getByText('Done again: 1 alert done with').waitFor();
  });

  it('stands in the record, signed, with the way back', async () => {
    const count = await alerts().count();
    await button(t('plan.record.open')).click();
    const record = app.page.getByRole('dialog', { name: t('plan.record.title') });
    const steps = record.getByRole('listitem');
    await expect.poll(() => steps.count()).toBe(3);
    expect(await steps.nth(0).textContent()).toContain('Done again: 1 alert done with');
    expect(await steps.nth(0).textContent()).toContain('Ada');
    expect(await steps.nth(1).textContent()).toContain(t('plan.record.undone'));
    expect(await seriousViolations(app)).toEqual([]);
    await steps.nth(0).getByRole('button').click();
    await expect.poll(() => alerts().count()).toBe(count + 1);
    // The list of what was done leaves the keys to what they do.
    await app.page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => alerts().count()).toBe(count);
    await app.page.keyboard.press('Escape');
    await record.waitFor({ state: 'detached' });
  });

  it('shows what one person looks after, and opens the plan of an account', async () => {
    const all = await alerts().count();
    const owner = app.page.getByRole('combobox', { name: t('plan.today.owner') });
    await owner.selectOption({ index: 1 });
    await expect.poll(() => alerts().count()).toBeLessThan(all);
    await owner.selectOption('');
    await expect.poll(() => alerts().count()).toBe(all);
    await alerts().first().getByRole('button').first().click();
    await button(t('account.print')).waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('is one less on the start screen afterwards', async () => {
    await button(t('app.places.plan')).click();
    await alerts().first().waitFor();
    const left = await alerts().count();
    await backToStart();
    expect(await newAlerts()).toBe(left);
    expect(app.complaints).toEqual([]);
  });
});
