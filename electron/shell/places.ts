/** The user's folders, found without Electron, so that every shell remembers in the same place. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known about the user; tests make one up. */
export interface User {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** This program's own folder: preferences, the sample client, the browser's profile. NABIZ_HOME names another one. */
export const userDataFolder = ({ platform, home, env }: User): string => {
  if (env['NABIZ_HOME']) return env['NABIZ_HOME'];
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Nabiz');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Nabiz');
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'nabiz');
};

/** The documents folder that a Linux desktop was set up with (it is translated: `Belgeler`); undefined where none is. */
const xdgDocuments = ({ home, env }: User): string | undefined => {
  const settings = join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'user-dirs.dirs');
  if (!existsSync(settings)) return undefined;
  return /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(settings, 'utf8'))?.[1]?.replace('$HOME', home);
};

/** The user's documents. */
export const documentsFolder = (user: User): string =>
  (user.platform === 'linux' ? xdgDocuments(user) : undefined) ?? join(user.home, 'Documents');
