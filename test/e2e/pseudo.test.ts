/**
 * Nothing on any screen is a literal: in a language that puts every sentence into brackets, all text is in brackets.
 * Its sentences are longer than in any real language, and none of them is cut without a hint that has all of it.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { createI18n } from '../../shared/i18n/index.ts';
import { unpackPage } from '../../shared/model/portfolio/packed-page.ts';
import { measure } from './app/measure-boxes.ts';
import { inEveryShell } from './app/shells.ts';
import { type Route, routeNames, walkScreens } from './app/walk-screens.ts';
import type { Walker } from './app/walk/walker.ts';

/** Text with words in it that is neither in brackets nor a name of somebody's own, a key or a date. */
const unbracketed = (page: Page, names: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((known) => {
    const date = /^(\d{1,2} )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec)( \d{2,4})?(, \d\d:\d\d)?\b/u;
    const isData = (text: string, element: Element): boolean =>
      // What a file will say is in the file's language, and says so.
      element.closest('bdi, kbd, style, script, [dir=auto], body [lang]') !== null ||
      date.test(text) ||
      known.includes(text) ||
      /^\p{Sc}/u.test(text) ||
      /^[A-Z]{3}$/.test(text) ||
      /^[\d.,]+ (day|hour|month|year)s?$/.test(text) ||
      (text.startsWith('\u2068') && text.endsWith('\u2069'));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, element] = [node.textContent?.trim() ?? '', node.parentElement];
      if (!/\p{L}{3}/u.test(text) || !element?.checkVisibility()) continue;
      const isSentence = text.startsWith('[') && text.endsWith(']');
      if (!isSentence && !isData(text, element) && !/[[\]ẋťĥ]/.test(text)) found.push(text);
    }
    return [...new Set(found)];
  }, names);

/** The accounts by name: the drawing of all of them writes names where no element can stand around them. */
const namesOf = async (call: Walker['call']): Promise<readonly string[]> =>
  unpackPage(await call('portfolio.open', {})).accounts.map(({ name }) => name);

/** Routes whose screens have room for words that are longer by two fifths; the lists of the others do not yet. */
const roomy: readonly Route[] = ['beginning', 'accounts', 'help'];

inEveryShell('the lengthened language', (open) => {
  it.each(routeNames)(
    'has every text of the route %s in brackets, and cuts none on the roomy ones',
    async (route) => {
      const app = await open({ pseudo: 'lengthened' });
      try {
        await app.page.setViewportSize({ width: 1440, height: 900 });
        const found: string[] = [];
        const { t } = createI18n('en', { pseudo: 'lengthened' });
        await walkScreens({ app, route, t }, async (stop, { call }) => {
          // The pages of the help are texts of their own, in real languages only.
          if (stop.startsWith('help')) return;
          // Before a workspace is open there is no account.
          const names = stop.startsWith('portfolio, overview') ? await namesOf(call) : [];
          found.push(...(await unbracketed(app.page, names)).map((text) => `${stop}: ${text}`));
          const { cut } = roomy.includes(route) ? await measure(app.page) : { cut: [] };
          found.push(...cut.map((text) => `${stop}: “${text}” is cut`));
        });
        expect(found).toEqual([]);
        expect(app.complaints).toEqual([]);
      } finally {
        await app.close();
      }
    },
  );

  it('reads from the right in the mirrored one, and other languages stay as they are', async () => {
    const app = await open({ pseudo: 'mirrored' });
    try {
      const { t } = createI18n('en', { pseudo: 'mirrored' });
      await app.page.getByText(t('start.what')).waitFor();
      expect(await app.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
      await app.page.getByLabel(t('app.language')).selectOption('tr');
      await app.page.getByText(createI18n('tr').t('start.what')).waitFor();
      expect(await app.page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    } finally {
      await app.close();
    }
  });
});
