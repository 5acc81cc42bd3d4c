/** The language is changed on any screen, in the middle of anything: the screen speaks it at once and nothing is lost. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Language } from '../../shared/contract.ts';
import { inEveryShell } from './app/shells.ts';
import { type Spoken, spokenOn, strangeWords } from './app/spoken.ts';
import { words } from './app/steps.ts';
import { type Route, settled, walkScreens } from './app/walk-screens.ts';

/** Where it is changed; in brackets the words of a field that is half filled in then. */
const choice: Readonly<Record<Route, Readonly<Record<string, string | null>>>> = {
  beginning: { 'new workspace': 'start.new.name', 'import, review with questions': null },
  accounts: {
    'portfolio, filter': null,
    'portfolio, overview': null,
    'account, page': null,
    'account, light set by hand': 'account.decisions.reason',
    'account, why': null,
  },
  plan: { 'plan, new action': 'plan.actions.fields.title', 'plan, checkpoints': null },
  figures: {
    'surveys, figures': null,
    'value, worth': null,
    'model, weights': null,
    'judgement, list': 'questionnaire.sitting.author',
    reports: 'reports.client',
  },
  help: { 'help, numbers': null },
};

const typed = 'Half a sentence';

const speak = async (page: Page, language: Language): Promise<Spoken> => {
  await page.locator('header select').first().selectOption(language);
  await page.locator(`html[lang=${language}]`).waitFor();
  await settled({ page });
  return spokenOn(page);
};

/** What is wrong with a round through the languages that ends where it began. */
const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const before = await spokenOn(page);
  const faults: string[] = [];
  for (const language of ['he', 'tr', 'en'] as const) {
    const now = await speak(page, language);
    faults.push(...strangeWords(now, language).map((word) => `${language}: “${word}”`));
    if (now.dir !== (language === 'he' ? 'rtl' : 'ltr')) faults.push(`${language}: reads ${now.dir}`);
    if (now.typed.join('\n') !== before.typed.join('\n'))
      faults.push(`${language}: fields ${now.typed.join('|')}`);
    if (language === 'he' && now.charts.some((chart) => before.charts.includes(chart)))
      faults.push('a chart still speaks English');
    if (language !== 'en') continue;
    // What ends in dots is a button that asks further, or a sign of waiting, which goes by itself.
    const lost = before.onScreen.filter((word) => !word.endsWith('…') && !now.onScreen.includes(word));
    faults.push(...lost.map((word) => `lost on the way: “${word}”`));
    if (now.title !== before.title) faults.push(`the window is called ${now.title}`);
  }
  return faults;
};

inEveryShell('the language', (open) => {
  it.each(Object.keys(choice) as Route[])('changes at once on screens of the route %s', async (route) => {
    const app = await open();
    const t = words('en');
    try {
      await app.page.setViewportSize({ width: 1440, height: 900 });
      const faults: string[] = [];
      const seen: string[] = [];
      await walkScreens({ app, route }, async (stop, { page }) => {
        const field = choice[route][stop];
        if (field === undefined) return;
        seen.push(stop);
        await settled({ page });
        if (field !== null)
          await page
            .getByRole('textbox', { name: t(field) })
            .first()
            .fill(typed);
        faults.push(...(await faultsOf(page)).map((fault) => `${stop}: ${fault}`));
      });
      expect(faults).toEqual([]);
      expect(seen).toEqual(Object.keys(choice[route]));
      expect(app.complaints).toEqual([]);
    } finally {
      await app.close();
    }
  });
});
