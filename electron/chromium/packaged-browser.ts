/** The browser without a window that comes as an npm package: for paper and tests where none is installed. */
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A browser to start, and what its environment lacks. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const packageName = '@sparticuz/chromium';

/** The package's own folder; undefined where it is not installed. */
const packageFolder = (): string | undefined => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), '..');
  } catch {
    return undefined;
  }
};

/**
 * Unpacks the browser into a folder. The package unpacks into the system's temporary folder only,
 * where two programs at once trip over each other, so it is told of another one and the result is moved when whole.
 */
const unpack = async (folder: string): Promise<void> => {
  const before = process.env['TMPDIR'];
  const unfinished = await mkdtemp(`${folder}-`);
  process.env['TMPDIR'] = unfinished;
  try {
    const { default: packaged } = await import(packageName);
    await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    // Somebody else was quicker: theirs is as good.
    if (!existsSync(folder)) throw error;
  });
};

/** The packaged browser, unpacked beside the installed packages at the first use; undefined where it cannot run. */
export const packagedBrowser = async (): Promise<BrowserProgram | undefined> => {
  const source = packageFolder();
  if (!source || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = createRequire(import.meta.url)(join(source, 'package.json')) as { version: string };
  const cache = join(source, '..', '..', '.cache', 'nabiz');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    await unpack(folder);
  }
  // A machine without any fonts has no settings for them either; the package brings a small set.
  const env: Record<string, string> = existsSync('/etc/fonts')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { path: join(folder, 'chromium'), env };
};
