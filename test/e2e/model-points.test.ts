/** The metric beside the weights: its points by mouse, keys and fields, and metrics of one's own. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openSample, words } from './app/steps.ts';

const t = words();
const metric = t('metrics.seatUtilisation.name');

inEveryShell('the points of a metric', (open) => {
  let app: App;
  const drawing = () => app.page.getByRole('group', { name: t('model.metric.points.drawing', { metric }) });
  const handles = () => drawing().getByRole('slider');
  const field = (what: 'valueOf' | 'scoreOf', number: number) =>
    app.page.getByRole('textbox', { name: t(`model.metric.points.${what}`, { number }) });
  const button = (name: string) => app.page.getByRole('button', { name, exact: true });
  const heading = (name: string) => app.page.getByRole('heading', { level: 2, name });
  const unchanged = () => app.page.getByText(t('model.frame.unchanged'));
  /** The scores of all accounts under the draft, as the effect draws them. */
  const effect = (): Promise<string> =>
    app.page.getByRole('img', { name: t('model.effect.spreadDrawing') }).innerHTML();
  const lights = (): Promise<string | null> =>
    app.page.getByRole('list', { name: t('model.metric.lights.title') }).textContent();
  const undoAll = async (): Promise<void> => {
    await button(t('model.frame.discard')).click();
    await unchanged().waitFor();
  };

  beforeAll(async () => {
    app = await open();
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await openSample(app.page);
    await button(t('app.places.model')).click();
    await app.page.getByRole('list', { name: t('model.metric.lights.title') }).waitFor();
  });
  afterAll(() => app.close());

  it('are dragged with the mouse: the accounts and the effect follow, and one step takes it back', async () => {
    const [lightsBefore, effectBefore] = [await lights(), await effect()];
    const box = await handles().nth(2).locator('circle').last().boundingBox();
    if (!box) throw new Error('the third point is not drawn');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await app.page.mouse.move(x, y);
    await app.page.mouse.down();
    for (const step of [20, 60, 100]) await app.page.mouse.move(x + step, y + step);
    await app.page.mouse.up();
    // It stops a step before the next point, and stands lower.
    expect(await field('valueOf', 3).inputValue()).toBe('89');
    expect(Number(await field('scoreOf', 3).inputValue())).toBeLessThan(50);
    expect(await lights()).not.toBe(lightsBefore);
    await expect.poll(effect).not.toBe(effectBefore);
    await button(t('model.frame.undo')).click();
    expect(await field('valueOf', 3).inputValue()).toBe('70');
    await unchanged().waitFor();
    await expect.poll(effect).toBe(effectBefore);
  });

  it('go back to where they were when Escape is pressed under way', async () => {
    const box = await handles().nth(1).locator('circle').last().boundingBox();
    if (!box) throw new Error('the second point is not drawn');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await app.page.mouse.move(x, y);
    await app.page.mouse.down();
    for (const step of [10, 30]) await app.page.mouse.move(x + step, y - step);
    expect(await field('valueOf', 2).inputValue()).not.toBe('40');
    await app.page.keyboard.press('Escape');
    await unchanged().waitFor();
    await app.page.mouse.move(x + 60, y - 60);
    await app.page.mouse.up();
    expect(await field('valueOf', 2).inputValue()).toBe('40');
    expect(await button(t('model.frame.undo')).isDisabled()).toBe(true);
  });

  it('are moved, added and removed with keys', async () => {
    await handles().nth(1).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowDown']) await app.page.keyboard.press(key);
    expect(await field('valueOf', 2).inputValue()).toBe('42');
    expect(await field('scoreOf', 2).inputValue()).toBe('40');
    await app.page.keyboard.press('Enter');
    expect(await handles().count()).toBe(5);
    // The new point has the focus: half way between 42 and 70.
    await expect
      .poll(() => app.page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext')))
      .toBe(t('model.metric.points.place', { value: '56%', score: '58' }));
    await app.page.keyboard.press('Delete');
    expect(await handles().count()).toBe(4);
    await undoAll();
  });

  it('are refused at their field where they do not rise', async () => {
    await field('valueOf', 2).fill('80');
    const sentence = t('models.problems.pointsOrder', { value: 70, before: 80 });
    await app.page
      .getByRole('table', { name: t('model.metric.points.table') })
      .getByText(sentence)
      .waitFor();
    expect(await field('valueOf', 3).getAttribute('aria-invalid')).toBe('true');
    await undoAll();
    await app.page.getByText(sentence).first().waitFor({ state: 'detached' });
  });

  it('of a formula: a mistake is marked where it stands, mended, and the metric counts', async () => {
    const effectBefore = await effect();
    await button(t('model.metric.add.action')).click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: t('model.metric.add.kinds.formula') }).check();
    const formula = dialog.getByRole('combobox', { name: t('model.metric.formula.field') });
    await formula.pressSequentially('csa');
    await app.page.keyboard.press('Tab');
    expect(await formula.inputValue()).toBe('csat');
    await formula.pressSequentially(' ÷ (effort − effort');
    await dialog.getByText(t('models.problems.formulaEnd')).waitFor();
    await dialog.getByRole('textbox', { name: t('model.metric.own.name'), exact: true }).fill('Joy per ease');
    await dialog.getByRole('button', { name: t('model.metric.add.confirm'), exact: true }).click();
    expect(await dialog.isVisible()).toBe(true);
    await formula.fill('csat ÷ effort');
    await dialog.getByRole('table', { name: t('model.metric.samples.title') }).waitFor();
    await dialog.getByRole('button', { name: t('model.metric.add.confirm'), exact: true }).click();
    await heading('Joy per ease').waitFor();
    await app.page.getByText('csat ÷ effort').first().waitFor();
    await expect.poll(effect).not.toBe(effectBefore);
    await button(t('model.metric.remove.action')).click();
    await dialog.getByRole('button', { name: t('model.metric.remove.confirm'), exact: true }).click();
    await unchanged().waitFor();
  });

  it('of a judgement: its first points come from the accounts until they are changed by hand', async () => {
    await button(t('model.metric.add.action')).click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'relationship' }).check();
    await dialog.getByRole('table', { name: t('model.metric.samples.title') }).waitFor();
    await dialog.getByRole('button', { name: t('model.metric.add.confirm'), exact: true }).click();
    await heading('relationship').waitFor();
    const relative = app.page.getByText(t('account.metric.relative'), { exact: true });
    await relative.waitFor();
    await field('scoreOf', 1).fill('5');
    await relative.waitFor({ state: 'detached' });
    await undoAll();
    expect(app.complaints).toEqual([]);
  });
});
