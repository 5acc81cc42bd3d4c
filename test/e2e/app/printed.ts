/** Papers as they come out of the printer's own browser, with the boxes of their text. */
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { connectPage } from '../../../electron/chromium/connect-page.ts';
import { openHeadless, origin } from '../../../electron/chromium/launch.ts';
import { countPages } from '../../../electron/engine/reports/page-count.ts';
import { paperAddress, type PaperOrder } from '../../../electron/engine/reports/printer.ts';
import { makeDoor } from '../../../electron/ipc/door.ts';
import type { Engine } from '../../../electron/shell/engine.ts';
import { pageHandlers } from '../../../electron/shell/handlers/pages.ts';
import { peopleHandlers } from '../../../electron/shell/handlers/people.ts';
import { reportSettingsHandlers } from '../../../electron/shell/handlers/report-settings.ts';
import { type Measured, measure } from './measure-boxes.ts';
import { root } from './open-app.ts';

/** A paper that was printed. */
export interface Printed extends Measured {
  readonly pages: number;
  readonly pdf: Uint8Array;
}

/** A press for one paper after the other. */
export interface Press {
  print(order: PaperOrder): Promise<Printed>;
  close(): Promise<void>;
}

const drawn = async (page: Page, order: PaperOrder): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(paperAddress(origin, order));
  const body = page.locator('body[data-ready], body[data-failed]');
  await body.waitFor({ state: 'attached', timeout: 30_000 });
  const failure = await body.getAttribute('data-failed');
  if (failure !== null) throw new Error(failure);
};

const closeAll = async (context: BrowserContext): Promise<void> => {
  await context.close();
  await context.browser()?.close();
};

/** Opens a press on the built pages, for the workspace that the engine has open. */
export const openPress = async (engine: Engine): Promise<Press> => {
  const context = await openHeadless(join(root, 'dist', 'renderer'));
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  const handlers = {
    ...pageHandlers({ engine }),
    ...peopleHandlers({ engine }),
    'report.settings': reportSettingsHandlers({ engine })['report.settings'],
  };
  await connectPage(page, makeDoor({ origin, handlers }));
  return {
    async print(order) {
      await drawn(page, order);
      const measured = await measure(page);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
      return { ...measured, pages: countPages(pdf), pdf };
    },
    close: () => closeAll(context),
  };
};
