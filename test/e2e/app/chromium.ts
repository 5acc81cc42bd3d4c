/** The real Chromium shell, without a window, in a folder of its own. */
import { join } from 'node:path';
import { openChromiumShell } from '../../../electron/chromium/open.ts';
import type { EngineProcess } from '../../../electron/engine/host/port.ts';
import { makeAsked } from '../../../electron/shell/asked-workspace.ts';
import { childEngine } from '../../../electron/shell/engine-processes.ts';
import { type OpenApp, root, runFolder, watchPage } from './open-app.ts';

/** Opens the app in Chromium. The first load happens before anybody can watch, so the page is loaded once more. */
export const openInChromium: OpenApp = async (options = {}) => {
  const { language = 'en' } = options;
  const { folder, remove } = runFolder(options);
  const documents = join(folder, 'Belgeler');
  const asked = makeAsked(options.asks);
  let engine: EngineProcess | undefined;
  const shell = await openChromiumShell({
    version: '0.0.0-test',
    locale: language,
    pseudo: options.pseudo,
    pages: join(root, 'dist', 'renderer'),
    places: { userData: join(folder, 'user'), documents, samples: join(root, 'dist', 'samples') },
    startEngine: () => (engine = childEngine(join(root, 'electron', 'engine', 'host.ts'))),
    asked,
    headless: true,
  });
  const watched = watchPage(shell.page);
  await shell.page.reload();
  return {
    page: shell.page,
    folder,
    documents,
    ...watched,
    ask: asked.ask,
    killEngine: () => engine?.kill(),
    close: () => shell.close().finally(remove),
  };
};
