/** Describes the tests that axe finds nothing on any screen of some routes, in one language and both themes. */
import { expect, it } from 'vitest';
import type { Language } from '../../../shared/contract.ts';
import { axeViolations, colourViolations } from './axe.ts';
import { inEveryShell } from './shells.ts';
import { type Route, settled, walkScreens } from './walk-screens.ts';

/** Every rule in the light theme, the rules about colours in the dark one too. */
export const axeFindsNothing = (language: Language, routes: readonly Route[]): void =>
  inEveryShell(`axe, in ${language},`, (open) => {
    it.each(routes)('finds nothing from the first to the last screen of the route %s', async (route) => {
      const app = await open({ language });
      try {
        await app.page.setViewportSize({ width: 1440, height: 900 });
        const found: string[] = [];
        await walkScreens({ app, route, language }, async (stop, walker) => {
          const light = await axeViolations(app.page);
          await app.page.emulateMedia({ colorScheme: 'dark' });
          await settled(walker);
          const dark = await colourViolations(app.page);
          await app.page.emulateMedia({ colorScheme: 'light' });
          found.push(...light.map((one) => `${stop}: ${one}`), ...dark.map((one) => `${stop}, dark: ${one}`));
        });
        expect(found).toEqual([]);
        expect(app.complaints).toEqual([]);
      } finally {
        await app.close();
      }
    });
  });
