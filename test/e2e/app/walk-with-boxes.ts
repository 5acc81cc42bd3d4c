/** Describes the tests that every screen of some routes stands well in its window, in one language. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Language } from '../../../shared/contract.ts';
import { boxFaults, reachFaults } from './box-faults.ts';
import { inEveryShell } from './shells.ts';
import { type Route, settled, walkScreens } from './walk-screens.ts';

/** How large a window is, in CSS pixels, and its letters. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly letters: '100%' | '200%';
}

const usual: Look = { name: '1440 × 900', width: 1440, height: 900, letters: '100%' };

const windows: readonly Look[] = [usual, { name: '1024 × 700', width: 1024, height: 700, letters: '100%' }];

/** Letters twice as large by the zoom of the window, and by the browser's setting. */
const large: readonly Look[] = [
  { name: '720 × 450', width: 720, height: 450, letters: '100%' },
  { ...usual, name: 'letters of 200 %', letters: '200%' },
];

const lookAs = async (page: Page, { width, height, letters }: Look): Promise<void> => {
  await page.setViewportSize({ width, height });
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
};

interface Walks {
  readonly language: Language;
  readonly routes: readonly Route[];
}

const describeLooks = (
  { language, routes }: Walks,
  looks: readonly Look[],
  faultsOf: (page: Page) => Promise<readonly string[]>,
): void =>
  inEveryShell(`the boxes, in ${language},`, (open) => {
    it.each(routes)(
      `stand well from the first to the last screen of the route %s at ${looks.map(({ name }) => name).join(' and ')}`,
      async (route) => {
        const app = await open({ language });
        try {
          await lookAs(app.page, usual);
          const found: string[] = [];
          await walkScreens({ app, route, language }, async (stop, walker) => {
            for (const look of looks) {
              await lookAs(app.page, look);
              await settled(walker);
              const faults = await faultsOf(app.page);
              found.push(...faults.map((fault) => `${stop}, ${look.name}: ${fault}`));
            }
            await lookAs(app.page, usual);
          });
          expect(found).toEqual([]);
          expect(app.complaints).toEqual([]);
        } finally {
          await app.close();
        }
      },
    );
  });

/** No text on another, none cut, nothing beyond the window. */
export const boxesStandWell = (walks: Walks): void => describeLooks(walks, windows, boxFaults);

/** The same with letters twice as large, and everything is come to by scrolling in one direction. */
export const largeLettersStandWell = (walks: Walks): void => describeLooks(walks, large, reachFaults);
