/** The model's screen: weights by keyboard with what they then count for, the way back, and segments. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { formatFor } from '../../shared/format.ts';
import { beyondWindow, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, openSample, words } from './app/steps.ts';

inEveryShell('the weights of the model', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    const format = formatFor(language);
    const finance = t('dimensions.finance.name');
    let app: App;
    const button = (name: string): Locator => app.page.getByRole('button', { name, exact: true });
    const weight = (name: string): Locator =>
      app.page.getByRole('textbox', { name: t('model.weights.weightOf', { name }), exact: true });
    const rowOf = (table: string, name: string): Locator =>
      app.page
        .getByRole('table', { name: table })
        .getByRole('row')
        .filter({ has: app.page.getByRole('rowheader', { name, exact: true }) });
    const seesShare = (name: string, percent: number): Promise<void> =>
      rowOf(t('model.tabs.weights'), name).getByText(format.fixed(percent), { exact: true }).waitFor();
    const says = (text: string): Promise<void> => app.page.getByText(text, { exact: true }).waitFor();
    const changes = (count: number): string =>
      t('model.frame.changed', { count, shown: format.number(count, 0) });

    beforeAll(async () => {
      app = await open({ language });
      await app.page.setViewportSize({ width: 1440, height: 900 });
      await openSample(app.page, language);
      await button(t('app.places.model')).click();
      await seesShare(finance, 15);
    });
    afterAll(() => app.close());

    it('fits the window and keeps nobody out', async () => {
      expect(await beyondWindow(app)).toEqual([0, 0]);
      expect(await seriousViolations(app)).toEqual([]);
    });

    it('changes a weight with the arrow keys: shares and the mark of the draft follow, in one step back', async () => {
      await says(t('model.frame.unchanged'));
      await weight(finance).focus();
      for (let i = 0; i < 5; i += 1) await app.page.keyboard.press('ArrowUp');
      expect(await weight(finance).inputValue()).toBe('20');
      // Finance has 20 of 105 parts now, and its oldest overdue invoice two fifths of them.
      await seesShare(finance, (20 / 105) * 100);
      await seesShare(t('metrics.oldestOverdue.name'), ((20 / 105) * 200) / 5);
      await says(changes(1));
      await app.page.keyboard.press('Control+z');
      await seesShare(finance, 15);
      await says(t('model.frame.unchanged'));
      await app.page.keyboard.press('Control+y');
      await seesShare(finance, (20 / 105) * 100);
    });

    it('goes back and forth with the buttons, and discards what is not published', async () => {
      await button(t('model.frame.undo')).click();
      await says(t('model.frame.unchanged'));
      await button(t('model.frame.redo')).click();
      await weight(t('metrics.csat.name')).fill(format.fixed(2.5));
      await says(changes(2));
      await button(t('model.frame.discard')).click();
      await says(t('model.frame.unchanged'));
      await seesShare(finance, 15);
      // Discarding can itself be taken back.
      await button(t('model.frame.undo')).click();
      await says(changes(2));
      await button(t('model.frame.redo')).click();
    });

    it('opens a metric with Enter, and says at the field what is no weight', async () => {
      const csat = t('metrics.csat.name');
      await weight(csat).press('Enter');
      await expect.poll(() => button(csat).first().getAttribute('aria-current')).toBe('true');
      await button(csat).first().focus();
      await app.page.keyboard.press('ArrowDown');
      const ease = button(t('metrics.effort.name')).first();
      await expect.poll(() => ease.evaluate((name) => name === document.activeElement)).toBe(true);
      await weight(csat).fill('-1');
      await rowOf(t('model.tabs.weights'), csat).waitFor();
      await expect.poll(() => weight(csat).getAttribute('aria-invalid')).toBe('true');
      const said = await weight(csat).getAttribute('aria-describedby');
      const sentence = app.page.locator(`[id="${said}"]`);
      expect(await sentence.textContent()).toBe(t('models.problems.tooSmall', { least: 0 }));
      await button(t('model.frame.discard')).click();
      await sentence.waitFor({ state: 'detached' });
    });

    it('scores some accounts otherwise: a segment with a condition and a weight of its own', async () => {
      await app.page.getByRole('tab', { name: t('model.tabs.variants') }).click();
      await button(t('model.variants.add')).click();
      const list = app.page.getByRole('list', { name: t('model.tabs.variants') });
      const counts = async (): Promise<readonly number[]> =>
        (await list.textContent())?.match(/\d+/g)?.map(Number) ?? [];
      await expect.poll(async () => (await counts()).length).toBe(2);
      const before = await counts();
      const value = app.page.getByRole('combobox', { name: t('model.variants.value'), exact: true });
      await value.fill('Large');
      await value.press('Escape');
      await expect.poll(async () => (await counts())[0]).not.toBe(before[0]);
      // The segment’s accounts and all others; the sentence below says the same of them together.
      const [own = 0, others = 0] = await counts();
      expect(own + others).toBe((before[0] ?? 0) + (before[1] ?? 0));
      expect(Math.min(own, others)).toBeGreaterThan(2);
      const shown = { shown: format.number(own, 0), all: format.number(own + others, 0) };
      await says(t('model.variants.applies', { count: own, ...shown }));
      await app.page
        .getByLabel(t('model.variants.choosePart'))
        .selectOption({ label: t('dimensions.support.name') });
      await button(t('model.variants.addDifference')).click();
      const label = t('model.variants.line', {
        part: t('dimensions.support.name'),
        field: t('model.variants.fields.weight'),
      });
      await app.page.getByLabel(label, { exact: true }).fill('40');
      // Support has 40 of 120 parts for them, and still 20 of 100 for all others.
      const shares = rowOf(t('model.variants.shares'), t('dimensions.support.name'));
      await shares.getByText(format.fixed(100 / 3), { exact: true }).waitFor();
      await shares.getByText(format.fixed(20), { exact: true }).waitFor();
      await says(changes(1));
      expect(await beyondWindow(app)).toEqual([0, 0]);
      expect(await seriousViolations(app)).toEqual([]);
    });

    it('begins anew in another workspace', async () => {
      await button(t('app.closeWorkspace')).click();
      await button(t('app.leaving.discard')).click();
      await createWorkspace(app.page, 'Other', language);
      await button(t('app.places.model')).click();
      await says(t('model.frame.unchanged'));
      expect(await button(t('model.frame.undo')).isDisabled()).toBe(true);
      expect(app.complaints).toEqual([]);
    });
  });
});
