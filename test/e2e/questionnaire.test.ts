/** A firm without data: names pasted, questions taken, two accounts judged by keyboard alone, their lights in the portfolio. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beyondWindow, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, words } from './app/steps.ts';

inEveryShell('a firm without data', (open) => {
  let app: App;
  const t = words();
  const button = (name: string) => app.page.getByRole('button', { name, exact: true });
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  const sheetOf = (name: string) => app.page.getByRole('heading', { level: 1, name }).waitFor();
  const rowOf = (name: string) => app.page.getByRole('row').filter({ hasText: name });

  beforeAll(async () => {
    app = await open();
    await createWorkspace(app.page, 'Judged');
  });
  afterAll(() => app.close());

  it('begins with its own judgement: names pasted, questions taken', async () => {
    await button(t('questionnaire.entry')).click();
    await app.page.getByLabel(t('questionnaire.names.label')).fill('Acme\nGlobex\n\nacme\nInitech');
    expect(await seriousViolations(app)).toEqual([]);
    await button(t('questionnaire.names.action', { count: 3 })).click();
    await app.page.getByText(t('questionnaire.names.added', { count: 3 })).waitFor();
    await button(t('questionnaire.offer.use')).click();
    await app.page.getByText(t('questionnaire.offer.taken', { count: 10, version: 2 })).waitFor();
    expect(await rowOf('Globex').textContent()).toContain(t('questionnaire.states.none'));
    expect(await seriousViolations(app)).toEqual([]);
  });

  it('asks who judges before anything else', async () => {
    const begin = button(t('questionnaire.sitting.begin', { account: 'Acme' }));
    expect(await begin.isDisabled()).toBe(true);
    await app.page.getByLabel(t('questionnaire.sitting.author')).fill('Ada');
    expect(await begin.isEnabled()).toBe(true);
    await press('Enter');
    await sheetOf('Acme');
  });

  it('shows the score move while one account is answered by keys alone', async () => {
    const live = app.page.getByRole('complementary', { name: t('questionnaire.live.title') });
    await press('5', 'Tab');
    await app.page.keyboard.type('They open it every morning');
    await press('Tab', 'ArrowDown', 'Shift+Tab', 'Enter');
    // One of adoption's two statements is half of 30 percent.
    await live.getByText(t('questionnaire.live.coverage', { coverage: '15%' })).waitFor();
    expect(await live.textContent()).toContain(t('bands.unknown.word'));
    for (let i = 0; i < 9; i++) await press(i === 4 ? '0' : '5', 'Enter');
    await live.getByText(t('bands.green.word'), { exact: true }).first().waitFor();
    expect(await seriousViolations(app)).toEqual([]);
    expect(await beyondWindow(app)).toEqual([0, 0]);
    await press('Enter');
    await sheetOf('Globex');
    await app.page.getByText(t('questionnaire.sheet.saved', { account: 'Acme', count: 9 })).waitFor();
  });

  it('keeps what was typed when the sheet is left, and says so', async () => {
    await press('1', 'Enter', 'ArrowRight', 'Escape');
    await app.page.getByText(t('questionnaire.kept', { accounts: 'Globex' })).waitFor();
    expect(await rowOf('Globex').textContent()).toContain(t('questionnaire.list.unsaved', { count: 2 }));
    expect(await rowOf('Acme').textContent()).toContain(t('questionnaire.states.part'));
    await button('Globex').press('Enter');
    await sheetOf('Globex');
    await expect.poll(() => app.page.locator('input[type=radio]:checked').count()).toBe(2);
  });

  it('saves the rest, and the portfolio shows their lights', async () => {
    for (let i = 0; i < 10; i++) await press('1', 'Enter');
    await press('Control+Enter');
    await sheetOf('Initech');
    await press('Escape');
    await button(t('app.places.portfolio')).click();
    await rowOf('Acme').waitFor();
    expect(await rowOf('Acme').textContent()).toContain(t('bands.green.word'));
    expect(await rowOf('Globex').textContent()).toContain(t('bands.red.word'));
    expect(await rowOf('Initech').textContent()).toContain(t('bands.unknown.word'));
  });

  it('stands behind the number on the account page: who, how sure, and why', async () => {
    await rowOf('Acme').click();
    // The line of the weakest metric says its name first, and is not to be pressed.
    await app.page
      .getByRole('button', { name: t('metrics.judgedUse.short') })
      .first()
      .click();
    const definition = app.page.getByRole('dialog');
    await definition.getByText('They open it every morning').waitFor();
    expect(await definition.textContent()).toContain('Ada');
    expect(await definition.textContent()).toContain(t('questionnaire.confidence.high'));
    await press('Escape');
  });

  it('is taken back like any import', async () => {
    await button(t('app.places.import')).click();
    await button(t('imports.title')).click();
    await app.page.getByRole('heading', { name: t('imports.title') }).waitFor();
    const typed = app.page.getByRole('navigation', { name: t('imports.list') }).getByRole('button');
    expect(await typed.first().textContent()).toContain(t('imports.typedBy', { author: 'Ada' }));
    await button(t('imports.undo.action')).click();
    await button(t('imports.undo.go')).click();
    await app.page.getByText(t('imports.undone.title')).waitFor();
    await button(t('app.places.portfolio')).click();
    await expect.poll(() => rowOf('Acme').textContent()).toContain(t('bands.unknown.word'));
    expect(app.complaints).toEqual([]);
  });
});
