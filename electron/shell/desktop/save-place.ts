/** Asks where a report goes. */
import { type BrowserWindow, dialog } from 'electron';
import { mkdirSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import type { SuggestedPlace } from '../context.ts';

const chooseFile = async (window: BrowserWindow, path: string): Promise<string | undefined> => {
  const ending = extname(path).slice(1);
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: path,
    filters: [{ name: ending === 'xlsx' ? 'Excel' : ending.toUpperCase(), extensions: [ending] }],
  });
  return filePath || undefined;
};

const chooseFolder = async (window: BrowserWindow, path: string): Promise<string | undefined> => {
  const { filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: path,
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });
  return filePaths[0];
};

/** The place that the user chose; undefined when the dialog was closed without one. */
export const askSavePlace = (
  window: BrowserWindow,
  { kind, path }: SuggestedPlace,
): Promise<string | undefined> => {
  // The suggestion must be there for the dialog to open in it.
  mkdirSync(kind === 'folder' ? path : dirname(path), { recursive: true });
  return kind === 'file' ? chooseFile(window, path) : chooseFolder(window, path);
};
