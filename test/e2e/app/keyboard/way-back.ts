/** Whether the keyboard comes back out of what a stop opened: Escape closes it alone, and the focus is where it was. */
import type { Page } from 'playwright-core';

interface Remembering {
  /** What had the focus last, outside of everything that opens over the page. */
  lastOutside?: Element | null;
  screen?: Element | null;
}

const over = '[role=dialog], [role=alertdialog], [role=menu]';

/** Long enough for a screen to have changed, were Escape heard behind what it closes, too. */
const pauseMs = 150;

/** Remembers what has the focus while nothing stands open; from now on, once. */
export const rememberFocus = (page: Page): Promise<void> =>
  page.evaluate((selector) => {
    const memory = globalThis as unknown as Remembering;
    memory.lastOutside = null;
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && !target.closest(selector) && !document.querySelector(selector))
        memory.lastOutside = target;
    });
  }, over);

const closeTopmost = async (page: Page): Promise<boolean> => {
  const before = await page.locator(over).count();
  await page.evaluate(() => {
    (globalThis as unknown as Remembering).screen = document.querySelector('main')?.firstElementChild ?? null;
  });
  await page.keyboard.press('Escape');
  await page.waitForTimeout(pauseMs);
  return (await page.locator(over).count()) < before;
};

/** What is wrong once it is closed. */
const faultsAfter = (page: Page): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const { lastOutside, screen } = globalThis as unknown as Remembering;
    const { activeElement } = document;
    const told = (element: Element | null | undefined): string =>
      `${element?.tagName} “${(element?.getAttribute('aria-label') ?? element?.textContent ?? '').slice(0, 40)}”`;
    if (screen && !screen.isConnected) return ['Escape closes the screen behind it, too'];
    if (document.querySelector(selector)?.contains(activeElement) || activeElement === lastOutside) return [];
    // What is drawn anew is another element of the same name.
    return told(activeElement) === told(lastOutside) && activeElement !== document.body
      ? []
      : [`closed, the focus is on ${told(activeElement)}, not on ${told(lastOutside)}`];
  }, over);

/** Closes what stands open with Escape; says what is wrong, nothing where all is well or nothing was open. */
export const wayBack = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.locator(over).last().isVisible())) return [];
  return (await closeTopmost(page)) ? faultsAfter(page) : ['Escape does not close it'];
};
