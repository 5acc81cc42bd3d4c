/** Decisions of people: a light that is set by hand, a metric that does not apply, a rule of the model; and the way back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beyondWindow, overlaps, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { accountRow, openAccount, openSample, words } from './app/steps.ts';

/** An account that is green by its number. */
const account = 'Üçler Otomotiv';
const reason = 'The new owner has given notice on the phone';
const t = words('en');

inEveryShell('decisions about an account', (open) => {
  let app: App;
  const button = (key: string) => app.page.getByRole('button', { name: t(key), exact: true });
  const field = (key: string) => app.page.getByRole('textbox', { name: t(key), exact: true });
  const undo = () => button('account.decisions.undo').last().click();
  const csat = () => app.page.getByRole('button', { name: t('metrics.csat.short') }).first();
  beforeAll(async () => {
    app = await open({ language: 'en' });
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await openSample(app.page);
    await openAccount(app.page, account);
  });
  afterAll(() => app.close());

  it('says what is missing before a light can be set, and keeps nobody out', async () => {
    await button('account.decisions.open').click();
    await button('account.decisions.set').click();
    const dialog = app.page.getByRole('dialog');
    for (const problem of ['account.decisions.noBand', 'errors.decision.noReason', 'errors.decision.noAuthor'])
      await dialog.getByText(t(problem)).waitFor();
    await dialog.getByLabel(t('account.decisions.until')).fill('2020-01-01');
    await dialog.getByText(/must not be before/).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
  });

  it('shows both lights once it is set, on the page without scrolling and in the list', async () => {
    await app.page.getByRole('radio', { name: t('bands.red.word') }).check();
    await field('account.decisions.reason').fill(reason);
    await field('account.decisions.author').fill('Deniz');
    await app.page.getByRole('button', { name: '14 days' }).click();
    await button('account.decisions.set').click();
    const both = app.page.getByText(t('account.decisions.bothSet')).locator('..');
    expect(await both.textContent()).toContain(t('bands.green.word'));
    await app.page.getByText(/Set to Red by .*Deniz.* \(computed: Green\)/).waitFor();
    expect(await beyondWindow(app)).toEqual([0, 0]);
    expect(await overlaps(app)).toEqual([]);
    await button('account.back').click();
    const row = await accountRow(app.page, account);
    await row.getByText(t('bands.red.word'), { exact: true }).waitFor();
    await row.getByText(t('portfolio.set'), { exact: true }).waitFor();
    await row.click();
  });

  it('lists the decision, remembers who decided, and undoes what was undone last', async () => {
    await button('account.decisions.openSet').click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByText(t('account.decisions.state.holds')).waitFor();
    expect(await field('account.decisions.author').inputValue()).toBe('Deniz');
    await button('account.decisions.withdraw').click();
    await app.page.getByText(t('account.decisions.wasWithdrawn', { account })).waitFor();
    await button('account.decisions.open').waitFor();
    await undo();
    await button('account.decisions.openSet').waitFor();
    await undo();
    await button('account.decisions.open').waitFor();
    expect(await app.page.getByText(reason).count()).toBe(0);
  });

  it('leaves out a metric that does not apply, says why, and takes it in again', async () => {
    const coverage = (): Promise<string | null> =>
      app.page.getByRole('button', { name: t('account.coverage.label') }).textContent();
    const before = await coverage();
    await csat().click();
    await button('account.decisions.doesNotApply').click();
    await field('account.decisions.exceptionReason').fill('Buys through a partner');
    await button('account.decisions.leaveOut').click();
    await app.page.getByText(/Does not apply since .*Buys through a partner.*Deniz/).waitFor();
    await app.page.keyboard.press('Escape');
    expect(await csat().textContent()).toContain(t('account.state.notApplicable'));
    expect(await coverage()).toBe(before);
    await undo();
    await expect.poll(() => csat().textContent()).not.toContain(t('account.state.notApplicable'));
    expect(app.complaints).toEqual([]);
  });

  it('shows what a rule does while it is written', async () => {
    await app.page.getByRole('button', { name: t('app.places.model'), exact: true }).click();
    await app.page.getByRole('tab', { name: t('model.tabs.rules') }).click();
    const rules = app.page.locator('[data-cap]');
    const count = await rules.count();
    await button('model.rules.caps.add').click();
    const rule = rules.nth(count);
    await rule.getByLabel(t('model.rules.caps.metric')).selectOption('csat');
    await rule.getByLabel(t('model.rules.caps.value')).fill('101');
    await rule.getByText(/Strikes \d\d accounts now\. For \d+ it is what holds the light down\./).waitFor();
    await rule.getByLabel(t('model.rules.caps.value')).fill('-1');
    await rule.getByText(t('model.rules.caps.strikesNone')).waitFor();
    await rule.getByLabel(t('model.rules.caps.value')).fill('many');
    await rule.getByText(t('models.problems.type', { expected: 'number' })).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
    await app.page.getByRole('button', { name: t('model.rules.caps.remove', { rule: count + 1 }) }).click();
    expect(await rules.count()).toBe(count);
    await app.page.getByLabel(t('model.rules.cutoffs.amber')).fill('80');
    await app.page
      .getByText(t('models.problems.cutoffsOrder', { amber: 80, green: 75 }))
      .first()
      .waitFor();
    expect(app.complaints).toEqual([]);
  });
});
