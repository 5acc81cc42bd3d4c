/** The real Electron shell, bundled as it ships, in a folder of its own. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { type App, type AppOptions, root, runFolder, watchPage } from './open-app.ts';

/** A dialog cannot be operated from a test: it answers what it suggests. */
const acceptSuggestions = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ dialog }) => {
    const pathOf = (args: readonly unknown[]): string => (args.at(-1) as { defaultPath: string }).defaultPath;
    dialog.showSaveDialog = (async (...args: readonly unknown[]) => ({
      canceled: false,
      filePath: pathOf(args),
    })) as never;
    dialog.showOpenDialog = (async (...args: readonly unknown[]) => ({
      canceled: false,
      filePaths: [pathOf(args)],
    })) as never;
  });

const killEngine = (app: ElectronApplication): void =>
  void app.evaluate(({ app: running }) => {
    const engine = running
      .getAppMetrics()
      .find(({ serviceName, name }) => (name ?? serviceName) === 'nabiz-engine');
    if (engine) process.kill(engine.pid);
  });

/** What a second start of the program does: it ends at once and leaves its arguments to the first. */
const ask = (app: ElectronApplication, path: string): void =>
  void app.evaluate(
    ({ app: running }, named) => running.emit('second-instance', {}, ['nabiz', named], '/'),
    path,
  );

/** Opens the app in Electron. */
export const openInElectron = async (program: string, options: AppOptions = {}): Promise<App> => {
  const { language = 'en' } = options;
  const { folder, remove } = runFolder(options);
  const documents = join(folder, 'Documents');
  mkdirSync(documents, { recursive: true });
  const app = await _electron.launch({
    executablePath: program,
    args: [
      root,
      ...(options.asks === undefined ? [] : [options.asks]),
      `--lang=${language}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: {
      ...(process.env as Record<string, string>),
      HOME: folder,
      NABIZ_HOME: join(folder, 'user'),
      NABIZ_PSEUDO: options.pseudo ?? '',
    },
  });
  await acceptSuggestions(app);
  await app.evaluate(({ app: running }, path) => running.setPath('documents', path), documents);
  const page = await app.firstWindow();
  return {
    page,
    folder,
    documents,
    ...watchPage(page),
    ask: (path) => ask(app, path),
    killEngine: () => killEngine(app),
    close: () => app.close().finally(remove),
  };
};
