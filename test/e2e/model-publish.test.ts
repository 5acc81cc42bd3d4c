/** A weight is changed, its effect read, the model published, compared, taken back; a wrong file is refused. */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { dropFiles, openSample, words } from './app/steps.ts';

const t = words('en');
const bands = ['red', 'amber', 'green', 'unknown'] as const;
const weight = 5;

inEveryShell('publishing a model', (open) => {
  describe('of the sample client', () => {
    let app: App;
    /** The lights of the portfolio before anything was published. */
    let first: readonly number[];
    let drafted: readonly number[];
    const button = (name: string) => app.page.getByRole('button', { name, exact: true });
    const tab = (name: 'weights' | 'versions' | 'sensitivity') =>
      app.page.getByRole('tab', { name: t(`model.tabs.${name}`) });

    const goTo = async (place: 'portfolio' | 'model'): Promise<void> => {
      await button(t(`app.places.${place}`)).click();
      if (place === 'model') await app.page.getByText(t('model.effect.title')).waitFor();
      else await app.page.getByRole('grid', { name: t('portfolio.list') }).waitFor();
    };
    const portfolioLights = async (): Promise<readonly number[]> => {
      const group = app.page.getByRole('group', { name: t('portfolio.lights') });
      // The switches alone: the money beside each is a button as well.
      const lights = group.locator('button[aria-pressed]');
      return (await lights.allTextContents()).map((text) => parseInt(text, 10));
    };
    /** The counts beside the draft: now, and under it. */
    const counts = async (column: 0 | 1): Promise<readonly number[]> => {
      const table = app.page.getByRole('table', { name: t('model.effect.lights') });
      const rows = await Promise.all(
        bands.map((_, i) =>
          table
            .getByRole('row')
            .nth(i + 1)
            .getByRole('cell')
            .nth(column)
            .textContent(),
        ),
      );
      return rows.map(Number);
    };
    const publish = async (note: string, version: string): Promise<void> => {
      await expect.poll(() => button(t('model.effect.publishAs')).isEnabled()).toBe(true);
      await app.page.keyboard.press('Control+s');
      await app.page.getByLabel(t('model.effect.note')).fill(note);
      await button(t('model.effect.publish')).click();
      await app.page.getByText(t('model.effect.published', { version })).waitFor();
      await app.page.getByText(t('model.effect.unchanged')).waitFor();
    };

    beforeAll(async () => {
      app = await open({ language: 'en' });
      await openSample(app.page);
      first = await portfolioLights();
      await goTo('model');
    });
    afterAll(() => app.close());

    it('begins with nothing to publish: no account changes', async () => {
      await app.page.getByText(t('model.effect.noneMoves')).waitFor();
      expect(await counts(0)).toEqual(first);
      expect(await button(t('model.effect.publishAs')).isDisabled()).toBe(true);
    });

    it('shows who changes as soon as a weight does, the worst fall first', async () => {
      const name = t('model.weights.weightOf', { name: t('dimensions.adoption.name') });
      await app.page.getByRole('textbox', { name }).fill(String(weight));
      const who = app.page.getByRole('heading', { name: t('model.effect.who') });
      await who.waitFor();
      drafted = await counts(1);
      expect(drafted).not.toEqual(first);
      expect(drafted.reduce((a, b) => a + b)).toBe(first.reduce((a, b) => a + b));
      expect(await counts(0)).toEqual(first);
    });

    it('is refused with the reason at its place while a weight is none', async () => {
      const name = t('model.weights.weightOf', { name: t('dimensions.adoption.name') });
      const field = app.page.getByRole('textbox', { name });
      await field.fill('-1');
      const problem = app.page.getByRole('list', { name: t('model.effect.problemList') }).getByRole('button');
      await problem.filter({ hasText: t('dimensions.adoption.name') }).waitFor();
      expect(await button(t('model.effect.publishAs')).isDisabled()).toBe(true);
      await tab('versions').click();
      await problem.first().click();
      await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
      await field.fill(String(weight));
      await expect.poll(() => counts(1)).toEqual(drafted);
    });

    it('publishes with a note, and the portfolio shows what was promised', async () => {
      await publish('use counts less', '2');
      await goTo('portfolio');
      await expect.poll(portfolioLights).toEqual(drafted);
    });

    it('says in words what sets the two versions apart', async () => {
      await goTo('model');
      await tab('versions').click();
      await app.page.getByText('use counts less').waitFor();
      await app.page.getByLabel(t('model.versions.from'), { exact: true }).selectOption('1');
      await app.page.getByLabel(t('model.versions.to'), { exact: true }).selectOption('2');
      const lines = app.page.getByRole('list', { name: t('model.versions.compare') }).getByRole('listitem');
      await expect.poll(() => lines.count()).toBe(1);
      const text = (await lines.first().textContent()) ?? '';
      for (const part of [t('dimensions.adoption.name'), '30', String(weight)]) expect(text).toContain(part);
    });

    it('goes back by publishing version 1 anew: the scores are as before', async () => {
      const what = t('model.versions.version', { version: '1' });
      await button(t('model.versions.takeLabel', { what })).click();
      await expect.poll(() => counts(1)).toEqual(first);
      await publish('back', '3');
      await goTo('portfolio');
      await expect.poll(portfolioLights).toEqual(first);
    });

    it('refuses a wrong file, chosen or dropped, with every problem and its place', async () => {
      await goTo('model');
      const path = join(app.folder, 'wrong.json');
      const dimensions = [{ key: 'adoption', weight: -1 }];
      writeFileSync(path, JSON.stringify({ format: 'nabiz-model', formatVersion: 1, name: 'W', dimensions }));
      await dropFiles(app.page, [path]);
      const refusal = app.page.getByRole('alert').filter({ hasText: 'wrong.json' });
      await refusal.waitFor();
      expect(await refusal.textContent()).toContain('dimensions[0].weight');
      expect(await refusal.textContent()).toContain(t('models.problems.tooSmall', { least: 0 }));
      await refusal.getByRole('button', { name: t('model.versions.dismiss') }).click();
      await refusal.waitFor({ state: 'detached' });
      expect(app.complaints).toEqual([]);
    });

    it('saves the draft as a file, and takes that file again', async () => {
      await button(t('model.versions.save')).click();
      await app.page.getByText('.model.json').first().waitFor();
      const saved = readdirSync(app.documents, { recursive: true, encoding: 'utf8' }).find((name) =>
        name.endsWith('.model.json'),
      );
      await app.page
        .locator('input[type=file][accept^=".json"]')
        .setInputFiles(join(app.documents, saved ?? ''));
      const what = basename(saved ?? '');
      await app.page.getByText(t('model.versions.taken', { what })).waitFor();
      expect(await counts(1)).toEqual(first);
    });
  });
});
