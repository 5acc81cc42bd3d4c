/** Describes the test that everything on a route can be done with the keyboard, and that its focus is seen. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { arrowRound, tabRound } from './keyboard/tab-round.ts';
import { rememberFocus, wayBack } from './keyboard/way-back.ts';
import { inEveryShell } from './shells.ts';
import { type Route, walkScreens } from './walk-screens.ts';

/** What is wrong at one stop. */
const faultsAt = async (page: Page): Promise<readonly string[]> => {
  const { isInside, reached, ...round } = await tabRound(page);
  const faults = Object.entries(round).flatMap(([kind, ones]) => ones.map((one) => `${kind}: ${one}`));
  const stuck = (await arrowRound(page)).map((one) => `no arrow leads on from ${one}`);
  const back = await wayBack(page);
  return [
    ...(isInside ? [] : ['the focus is not inside']),
    ...(reached > 0 ? [] : ['nothing is reached']),
    ...faults,
    ...stuck,
    ...back,
  ];
};

/** Walks the route and goes round with Tab at every stop; the window is small, so that bars lie over much. */
export const keyboardReaches = (route: Route): void =>
  inEveryShell(`the keyboard on the route ${route}`, (open) => {
    it('reaches everything, shows where it is, and comes back out of what it opened', async () => {
      const app = await open();
      try {
        await app.page.setViewportSize({ width: 1024, height: 700 });
        await rememberFocus(app.page);
        const found: string[] = [];
        await walkScreens({ app, route }, async (stop, { page }) => {
          found.push(...(await faultsAt(page)).map((fault) => `${stop}: ${fault}`));
        }).catch((error: unknown) => found.push(String(error)));
        expect(found).toEqual([]);
        expect(app.complaints).toEqual([]);
      } finally {
        await app.close();
      }
    });
  });
