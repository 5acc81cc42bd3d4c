/** Answers the page's requests from the built files on disk: the one source of pages for both shells. */
import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { isOfOrigin } from '../ipc/sender.ts';
import { commonHeaders, contentPolicy, noncePlaceholder, paperPage } from './security.ts';

/** An answer to a request, for whatever the shell answers with. */
export interface PageFile {
  readonly status: 200 | 403 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Where pages come from. */
export interface PageSource {
  readonly origin: string;
  /** The folder of the built pages. */
  readonly folder: string;
}

const html = 'text/html; charset=utf-8';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': html,
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const refusal = (status: 403 | 404 | 405): PageFile => ({
  status,
  headers: { ...commonHeaders },
  body: Buffer.alloc(0),
});

/** The file of an address; undefined where it leads out of the folder or says what no file is called. */
const fileOf = (url: string, folder: string): string | undefined => {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(path)) return undefined;
  const file = resolve(join(folder, path === '/' ? 'index.html' : path));
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
};

const withNonce = (text: Buffer, page: 'window' | 'paper'): PageFile => {
  const nonce = randomBytes(18).toString('base64');
  return {
    status: 200,
    headers: { ...commonHeaders, 'Content-Type': html, 'Content-Security-Policy': contentPolicy(nonce, page) },
    body: Buffer.from(text.toString('utf8').replaceAll(noncePlaceholder, nonce)),
  };
};

/** What a file holds; undefined where there is none, or where a link leads out of the folder. */
const readInside = async (file: string, folder: string): Promise<Buffer | undefined> => {
  try {
    const [real, home] = await Promise.all([realpath(file), realpath(folder)]);
    return real.startsWith(home + sep) ? await readFile(real) : undefined;
  } catch {
    return undefined;
  }
};

/** Answers one request: 405 for anything but GET, 403 for another origin or a way out of the folder, 404 for no such file. */
export const answerRequest = async (
  request: { readonly method: string; readonly url: string },
  source: PageSource,
): Promise<PageFile> => {
  if (request.method !== 'GET') return refusal(405);
  if (!isOfOrigin(request.url, source.origin)) return refusal(403);
  const file = fileOf(request.url, source.folder);
  const type = file && contentTypes[extname(file)];
  if (!file || !type) return refusal(403);
  const body = await readInside(file, source.folder);
  if (!body) return refusal(404);
  if (extname(file) === '.html')
    return withNonce(
      body,
      file === fileOf(new URL(paperPage, request.url).href, source.folder) ? 'paper' : 'window',
    );
  return { status: 200, headers: { ...commonHeaders, 'Content-Type': type }, body };
};
