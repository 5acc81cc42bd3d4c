/** Asks before a window is closed whose page says that something would be lost. */
import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../../shared/contract.ts';
import { translator } from '../../../shared/i18n/index.ts';

const askToDiscard = (window: BrowserWindow, language: Language): boolean => {
  const t = translator(language);
  const chosen = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: t('app.leaving.window'),
    detail: t('app.leaving.windowHint'),
    buttons: [t('app.leaving.discard'), t('common.cancel')],
    // Neither Enter nor Escape loses anything.
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return chosen === 0;
};

/** The page prevents its unloading while it holds something unsaved; the user may let it go all the same. */
export const askBeforeClosing = (window: BrowserWindow, languageOf: () => Language): void => {
  window.webContents.on('will-prevent-unload', (event) => {
    if (askToDiscard(window, languageOf())) event.preventDefault();
  });
};
