/** All screens, one after the other: what every one of them has to be is looked at on this walk. */
import type { TFunction } from 'i18next';
import type { Language } from '../../../shared/contract.ts';
import type { App } from './open-app.ts';
import { accounts } from './walk/accounts.ts';
import { beginning } from './walk/beginning.ts';
import { figures } from './walk/figures.ts';
import { help } from './walk/help.ts';
import { plan } from './walk/plan.ts';
import { type Stop, type Walker, walkerIn } from './walk/walker.ts';
import { words } from './steps.ts';

/** The ways through the app: each begins where a program was opened for the first time. */
export const routes = { beginning, accounts, plan, figures, help } as const satisfies Record<
  string,
  readonly Stop[]
>;

/** One of them. */
export type Route = keyof typeof routes;

/** Names of the routes. */
export const routeNames = Object.keys(routes) as readonly Route[];

/** Waits until nothing loads and nothing has changed for a moment: what is measured then is what stays. */
export const settled = async ({ page }: Pick<Walker, 'page'>): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[aria-busy=true], [role=progressbar]') === null);
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect }) => effect?.getComputedTiming().endTime === Infinity),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    const quietMs = 150;
    const longestMs = 3_000;
    await new Promise<void>((resolve) => {
      let quiet = setTimeout(resolve, quietMs);
      setTimeout(resolve, longestMs);
      new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = setTimeout(resolve, quietMs);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
};

/** Closes whatever stands open over the screen. */
const close = async ({ page }: Walker): Promise<void> => {
  const dialog = page.getByRole('dialog').or(page.getByRole('menu')).first();
  for (let i = 0; i < 3 && (await dialog.isVisible()); i += 1) {
    // A dialog that has lost the focus hears no keys.
    if (i > 0) await dialog.focus();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden', timeout: 1_000 }).catch(() => undefined);
  }
};

interface Walk {
  readonly app: App;
  readonly route: Route;
  readonly t?: TFunction;
  readonly language?: Language;
}

const openSampleWith = async ({ page, button, t }: Walker): Promise<void> => {
  await button('start.sample.action').click();
  await page.getByRole('grid', { name: t('portfolio.list') }).waitFor({ timeout: 60_000 });
};

/** Walks a route and looks at each of its stops. Answers how many there were. */
export const walkScreens = async (
  { app, route, language = 'en', t = words(language) }: Walk,
  look: (stop: string, walker: Walker) => Promise<void>,
): Promise<number> => {
  const walker = walkerIn(app, t);
  // Nothing is measured half-way.
  await app.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  if (route !== 'beginning') await openSampleWith(walker);
  for (const { name, show } of routes[route]) {
    await close(walker);
    await show(walker);
    await settled(walker);
    await look(name, walker);
  }
  return routes[route].length;
};
