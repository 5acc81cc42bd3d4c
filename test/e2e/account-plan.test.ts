/** Acting on one account: a suggestion is changed and adopted, a rhythm is set, notes are written; each change can be taken back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beyondWindow, overlaps, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

/** An account with red and amber lights. */
const account = 'Yıldızeli Lojistik';
const t = words('en');

/** Storing and drawing anew take longer than a second on a machine that is busy. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });

inEveryShell('the plan of an account', (open) => {
  let app: App;
  const button = (name: string | RegExp) =>
    app.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  const list = (key: string) => app.page.getByRole('list', { name: t(key), exact: true });
  const undo = () => button(t('plan.undo')).last().click();
  const newNote = () => app.page.getByRole('textbox', { name: t('account.plan.notes.new'), exact: true });
  const notes = () => list('account.plan.notes.title');
  const toPlan = () => app.page.getByText(t('account.views.plan'), { exact: true }).last().click();
  beforeAll(async () => {
    app = await open({ language: 'en' });
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await openSample(app.page);
    await openAccount(app.page, account);
    await app.page.keyboard.press('7');
    await list('account.plan.suggestions.title').waitFor();
  });
  afterAll(() => app.close());

  it('changes a suggestion before it is adopted; it is then no longer suggested, and is again once taken back', async () => {
    const suggestions = list('account.plan.suggestions.title').getByRole('listitem');
    const before = await suggestions.count();
    expect(before).toBeGreaterThan(1);
    await button(/^Change before adopting/)
      .first()
      .click();
    const title = app.page.getByRole('textbox', { name: t('plan.actions.fields.title') });
    await title.fill('Meet the depot manager on Monday');
    await app.page.getByRole('dialog').locator('input[type="date"]').fill('2026-10-01');
    await app.page.keyboard.press('Control+Enter');
    const waiting = list('account.plan.actions.waiting');
    await waiting.getByText('Meet the depot manager on Monday').waitFor();
    await waiting.getByText(t('account.plan.late', { days: '30 days' })).waitFor();
    await soon(() => suggestions.count()).toBe(before - 1);
    await button(/^Set it to done: .*depot manager/).click();
    await list('account.plan.actions.ended').getByText('Meet the depot manager on Monday').waitFor();
    await undo();
    await waiting.getByText('Meet the depot manager on Monday').waitFor();
    await undo();
    await soon(() => suggestions.count()).toBe(before);
    await app.page.getByText(t('account.plan.actions.empty')).waitFor();
  });

  it('adopts a suggestion once, however quickly its button is pressed twice', async () => {
    const suggestions = list('account.plan.suggestions.title').getByRole('listitem');
    const before = await suggestions.count();
    const adopt = () => button(/^Adopt: /).first();
    await adopt().dblclick();
    await soon(() => suggestions.count()).toBe(before - 1);
    await adopt().evaluate((own: HTMLElement) => {
      own.click();
      own.click();
    });
    await soon(() => suggestions.count()).toBe(before - 2);
    const waiting = list('account.plan.actions.waiting');
    expect(await waiting.getByRole('heading').count()).toBe(2);
    await undo();
    await soon(() => suggestions.count()).toBe(before - 1);
    await undo();
    await soon(() => suggestions.count()).toBe(before);
    await app.page.getByText(t('account.plan.actions.empty')).waitFor();
  });

  it('takes back with one undo what was set twice', async () => {
    const waiting = list('account.plan.actions.waiting').getByRole('heading');
    const ended = list('account.plan.actions.ended').getByRole('heading');
    await button(/^Adopt: /)
      .first()
      .click();
    await soon(() => waiting.count()).toBe(1);
    await button(/^Set it to done: /).evaluate((own: HTMLElement) => {
      own.click();
      own.click();
    });
    await soon(() => ended.count()).toBe(1);
    await soon(() => waiting.count()).toBe(0);
    await undo();
    await soon(() => waiting.count()).toBe(1);
    await undo();
    await app.page.getByText(t('account.plan.actions.empty')).waitFor();
  });

  it('gives the account a rhythm of its own, and goes back to that of its light', async () => {
    const ofLight = t('account.plan.review.ofLight', { days: '30 days' });
    const own = t('account.plan.review.own', { days: '10 days' });
    const edit = button(`${t('account.plan.edit')}: ${t('account.plan.review.rhythm')}`);
    await app.page.getByText(ofLight).waitFor();
    await edit.click();
    await app.page.getByRole('textbox', { name: t('plan.reviews.own.field') }).fill('10');
    await app.page.keyboard.press('Enter');
    await app.page.getByText(own).waitFor();
    await edit.click();
    await button(t('plan.reviews.own.forget')).click();
    await app.page.getByText(ofLight).waitFor();
    await undo();
    await app.page.getByText(own).waitFor();
  });

  it('freezes checkpoints, compares the last two and comes back, removes one and brings it back', async () => {
    const rows = list('account.plan.review.checkpoints').getByRole('listitem');
    for (const count of [1, 2]) {
      await button(t('account.plan.review.freeze')).click();
      await app.page.getByRole('textbox', { name: t('plan.reviews.freeze.note') }).fill(`Meeting ${count}`);
      await button(t('plan.reviews.freeze.action')).click();
      await soon(() => rows.count()).toBe(count);
    }
    await rows.first().getByText('Meeting 2').waitFor();
    await button(t('account.plan.review.compareLast')).click();
    await app.page.getByText('Meeting 1').first().waitFor();
    await app.page.keyboard.press('Escape');
    await soon(() => rows.count()).toBe(2);
    await button(/^Remove: 31 Oct/)
      .first()
      .click();
    await soon(() => rows.count()).toBe(1);
    await undo();
    await soon(() => rows.count()).toBe(2);
  });

  it('keeps a note with its line breaks, edits it in place, removes it and brings it back', async () => {
    await newNote().fill('  Met Ada.\n\nשלום וברכה ');
    await app.page.keyboard.press('Control+Enter');
    const said = notes().getByText('Met Ada.');
    await said.waitFor();
    expect(await said.textContent()).toBe('Met Ada.\n\nשלום וברכה');
    expect(await said.evaluate((own) => getComputedStyle(own).whiteSpace)).toContain('pre-wrap');
    expect(await newNote().inputValue()).toBe('');
    await notes().getByRole('button', { name: /^Edit/ }).click();
    await app.page.keyboard.press('End');
    await app.page.keyboard.type(' Twice.');
    await app.page.keyboard.press('Escape');
    await said.waitFor();
    await button(t('account.plan.notes.bringBack')).click();
    await notes().getByRole('switch').press('Space');
    await notes().getByRole('textbox').press('Control+Enter');
    await notes().getByText('Twice.').waitFor();
    await notes().getByText(t('account.plan.notes.printed'), { exact: true }).waitFor();
    await notes()
      .getByRole('button', { name: /^Remove/ })
      .click();
    await app.page.getByText(t('account.plan.notes.empty')).waitFor();
    await undo();
    await notes().getByText('Twice.').waitFor();
  });

  it('keeps a note that is not finished while another view and another account are looked at, and names it before closing', async () => {
    await newNote().fill('Ask about the');
    await app.page.getByText(t('account.views.why'), { exact: true }).click();
    await button(t('account.next')).click();
    await toPlan();
    await soon(() => newNote().inputValue()).toBe('');
    await button(t('account.previous')).click();
    await soon(() => newNote().inputValue()).toBe('Ask about the');
    await button(t('app.closeWorkspace')).click();
    await app.page
      .getByRole('dialog')
      .getByText(t('app.leaving.notes', { count: 1, shown: '1' }))
      .waitFor();
    await app.page.keyboard.press('Escape');
    expect(await newNote().inputValue()).toBe('Ask about the');
  });

  it('keeps nobody out, lays no text on text and stays inside the window', async () => {
    expect(await seriousViolations(app)).toEqual([]);
    expect(await overlaps(app)).toEqual([]);
    expect(await beyondWindow(app)).toEqual([0, 0]);
    await app.page.setViewportSize({ width: 1024, height: 700 });
    expect((await beyondWindow(app))[0]).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
