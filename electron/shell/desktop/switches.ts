/** The switches that Electron's Chromium runs with. */
import type { App } from 'electron';
import { foreignSwitches, offlineSwitches } from '../security.ts';

/** Must run before the app is ready: cuts it off from every network, and the packed one from whoever would steer it. */
export const setSwitches = ({ commandLine, isPackaged }: Pick<App, 'commandLine' | 'isPackaged'>): void => {
  for (const [name, value] of Object.entries(offlineSwitches)) commandLine.appendSwitch(name, value);
  // Whoever develops or tests the app steers it through them.
  if (isPackaged) for (const name of foreignSwitches) commandLine.removeSwitch(name);
};
