/** The shells that the end-to-end tests run in: the same suite in each, and a reason where one cannot run. */
import { describe } from 'vitest';
import { electronBinary } from '../../../build/scripts/electron-binary.ts';
import { openInChromium } from './chromium.ts';
import { openInElectron } from './electron.ts';
import type { OpenApp } from './open-app.ts';

interface Shell {
  readonly name: string;
  readonly open: OpenApp;
  /** Why it cannot run here; undefined when it can. */
  readonly missing: string | undefined;
}

const electron = electronBinary();

const shells: readonly Shell[] = [
  { name: 'Chromium', open: openInChromium, missing: undefined },
  {
    name: 'Electron',
    open: (options) => openInElectron(electron ?? '', options),
    missing: electron === undefined ? 'Electron’s program is not on this machine' : undefined,
  },
];

/** Describes the same tests for every shell; where one cannot run, its tests are listed as skipped, with the reason. */
export const inEveryShell = (title: string, tests: (open: OpenApp) => void): void => {
  for (const { name, open, missing } of shells) {
    const reason = missing === undefined ? '' : ` (skipped: ${missing})`;
    describe.skipIf(missing !== undefined)(`${title}, in ${name}${reason}`, () => tests(open));
  }
};
