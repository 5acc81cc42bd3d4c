/** Nothing is lost without a word: a workspace with unpublished changes is left only when the user says so. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openSample, words } from './app/steps.ts';

inEveryShell('leaving a workspace', (open) => {
  let app: App;
  const t = words();
  const button = (name: string) => app.page.getByRole('button', { name, exact: true });
  const question = () => app.page.getByRole('dialog');
  const weight = () =>
    app.page.getByRole('textbox', {
      name: t('model.weights.weightOf', { name: t('dimensions.adoption.name') }),
      exact: true,
    });
  const changed = () => app.page.getByText(t('model.frame.changed', { count: 1, shown: '1' }));

  beforeAll(async () => {
    app = await open();
    await openSample(app.page);
    await button(t('app.places.model')).click();
    await weight().fill('5');
    await changed().waitFor();
  });
  afterAll(() => app.close());

  it('asks before unpublished changes are discarded, and keeps them when the user thinks better of it', async () => {
    await button(t('app.places.portfolio')).click();
    await button(t('app.closeWorkspace')).click();
    await question()
      .getByText(t('app.leaving.title', { count: 1, shown: '1' }))
      .waitFor();
    expect(await seriousViolations(app)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await question().waitFor({ state: 'detached' });
    await button(t('app.places.model')).click();
    expect(await weight().inputValue()).toBe('5');
    await changed().waitFor();
  });

  it('asks before the window itself is closed', async () => {
    const asked = app.page.waitForEvent('dialog', (dialog) => dialog.type() === 'beforeunload');
    await app.page.close({ runBeforeUnload: true });
    await (await asked).dismiss();
    expect(await weight().inputValue()).toBe('5');
  });

  it('discards them when told to; the workspace then opens as it was published, and closes without a question', async () => {
    await button(t('app.closeWorkspace')).click();
    await button(t('app.leaving.discard')).click();
    await openSample(app.page);
    await button(t('app.places.model')).click();
    await app.page.getByText(t('model.frame.unchanged')).waitFor();
    expect(await weight().inputValue()).toBe('30');
    await button(t('app.closeWorkspace')).click();
    await button(t('start.sample.action')).waitFor();
    expect(await question().count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
