/** Trying other values: sliders, fields, the path to green, and the way back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overlaps, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

const t = words();
/** Red by a rule on the oldest overdue invoice; the number alone is amber. */
const account = 'Vantage Rail Services';

inEveryShell('what if', (open) => {
  let app: App;
  beforeAll(async () => {
    app = await open();
    await openSample(app.page);
    await openAccount(app.page, account);
    await app.page.keyboard.press('3');
    await app.page.getByRole('slider').first().waitFor();
  });
  afterAll(() => app.close());

  const outcome = async () =>
    (await app.page.getByRole('main').getByRole('status').first().textContent()) ?? '';
  const slider = (key: string) => app.page.getByRole('slider', { name: t(`metrics.${key}.name`), exact: true });
  const field = (key: string) =>
    app.page.getByLabel(t('account.whatIf.value', { metric: t(`metrics.${key}.name`) }), { exact: true });
  const button = (key: string) =>
    app.page.getByRole('button', { name: t(`account.whatIf.${key}`), exact: true });

  it('begins with the account as it is', async () => {
    await expect.poll(outcome).toContain(t('bands.red.word'));
    expect(await outcome()).toContain('70');
    expect(await app.page.getByText(t('account.whatIf.nothing')).isVisible()).toBe(true);
    expect(await seriousViolations(app)).toEqual([]);
  });

  it('changes the light while a slider is dragged', async () => {
    const box = await slider('oldestOverdue').boundingBox();
    if (!box) throw new Error('no slider');
    const y = box.y + box.height / 2;
    await app.page.mouse.move(box.x + box.width - 7, y);
    await app.page.mouse.down();
    await app.page.mouse.move(box.x + box.width / 2, y, { steps: 8 });
    await app.page.mouse.move(box.x + 8, y, { steps: 8 });
    await app.page.mouse.up();
    await expect.poll(outcome).toContain(t('bands.green.word'));
    expect(await slider('oldestOverdue').getAttribute('aria-valuetext')).toContain(t('bands.green.word'));
  });

  it('moves by keyboard too, and takes a value that is typed', async () => {
    await slider('csat').focus();
    const before = Number(await field('csat').inputValue());
    await app.page.keyboard.press('ArrowRight');
    await expect.poll(async () => Number(await field('csat').inputValue())).toBeGreaterThan(before);
    await field('usageTrend').fill('-50');
    await expect.poll(() => slider('usageTrend').getAttribute('aria-valuetext')).toContain(t('bands.red.word'));
    expect(await app.page.getByRole('heading', { level: 1 }).textContent()).toBe(account);
  });

  it('gives a value to a metric that has none', async () => {
    await field('daysToFirstUse').fill('5');
    await expect
      .poll(() => app.page.getByRole('main').getByRole('complementary').textContent())
      .toContain('100%');
  });

  it('goes back to how it is, at once', async () => {
    await button('resetAll').click();
    await expect.poll(outcome).toContain(t('bands.red.word'));
    expect(await outcome()).toContain('70');
    expect(await field('daysToFirstUse').inputValue()).toBe('');
  });

  it('ends green when the path to green is put in', async () => {
    await button('putPath').click();
    await expect.poll(outcome).toContain(t('bands.green.word'));
    const changes = app.page.getByRole('table', { name: t('account.whatIf.changes') });
    await expect.poll(() => changes.getByRole('row').count()).toBe(3);
    expect(await button('putPath').isDisabled()).toBe(true);
    expect(await overlaps(app)).toEqual([]);
    expect(app.complaints).toEqual([]);
  });

  it('keeps its order in a narrow window', async () => {
    await app.page.setViewportSize({ width: 1024, height: 700 });
    expect(await overlaps(app)).toEqual([]);
  });
});
