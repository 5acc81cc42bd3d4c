/** The main window and where it was the last time. */
import { app, BrowserWindow } from 'electron';
import { pseudoQuery } from '../../../shared/i18n/pseudo.ts';
import type { PreferenceStore } from '../preferences.ts';
import { pagePreferences } from '../security.ts';
import { askBeforeClosing } from './closing.ts';
import { origin } from './scheme.ts';

const remember = (window: BrowserWindow, preferences: PreferenceStore): void => {
  const { x, y, width, height } = window.getNormalBounds();
  preferences.change({ window: { x, y, width, height, maximised: window.isMaximized() } });
};

/** Opens the main window; it shows itself when it has something to show. */
export const openMainWindow = (preload: string, preferences: PreferenceStore): BrowserWindow => {
  const { maximised, ...bounds } = preferences.current.window;
  const { x, y, width, height } = bounds;
  const window = new BrowserWindow({
    width,
    height,
    ...(x !== undefined && y !== undefined && { x, y }),
    minWidth: 800,
    minHeight: 560,
    show: false,
    webPreferences: pagePreferences(preload, app.isPackaged),
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  askBeforeClosing(window, () => preferences.current.language);
  window.on('close', () => remember(window, preferences));
  // A made-up language is for whoever works on the program: what is installed never asks for one.
  const query = app.isPackaged ? '' : pseudoQuery(process.env['NABIZ_PSEUDO']);
  void window.loadURL(`${origin}/index.html${query}`);
  return window;
};
