/** What the page may load: files of its own folder, with a policy that is new each time. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../../electron/shell/page-files.ts';

const home = mkdtempSync(join(tmpdir(), 'nabiz-pages-'));
const folder = join(home, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(home, 'secret.html'), 'secret');
mkdirSync(join(home, 'renderer-other'));
writeFileSync(join(home, 'renderer-other', 'a.js'), 'secret');
writeFileSync(join(folder, 'index.html'), '<script nonce="NABIZ_NONCE"></script><meta nonce="NABIZ_NONCE">');
writeFileSync(join(folder, 'print.html'), 'paper');
writeFileSync(join(folder, 'assets', 'print.html'), 'no paper');
writeFileSync(join(folder, 'assets', 'ğ ü.js'), 'script');
writeFileSync(join(folder, 'notes.txt'), 'secret');
// A junction needs no right of its own on Windows, where a link does.
symlinkSync(join(home, 'renderer-other'), join(folder, 'linked'), 'junction');

const get = (url: string, method = 'GET', origin = 'app://nabiz') =>
  answerRequest({ method, url }, { origin, folder });

const nonceIn = (policy: string | undefined) => /script-src 'nonce-([^']+)'/.exec(policy ?? '')?.[1];

describe('pages', () => {
  it('get a nonce per load, the same in policy and text', async () => {
    const [first, second] = [await get('app://nabiz/index.html'), await get('app://nabiz/')];
    const nonce = nonceIn(first.headers['Content-Security-Policy']);
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
    expect(first.body.toString()).toBe(`<script nonce="${nonce}"></script><meta nonce="${nonce}">`);
    expect(nonceIn(second.headers['Content-Security-Policy'])).not.toBe(nonce);
  });

  it('stand in no frame, but for the paper, which stands in one of our own', async () => {
    const ancestorsOf = async (path: string) =>
      /frame-ancestors ([^;]+)/.exec(
        (await get(`app://nabiz/${path}`)).headers['Content-Security-Policy'] ?? '',
      )?.[1];
    expect(await ancestorsOf('print.html')).toBe("'self'");
    for (const path of ['index.html', '', 'assets/print.html']) expect(await ancestorsOf(path)).toBe("'none'");
  });

  it('are answered with their type, whatever letters their names have', async () => {
    const answer = await get(
      `https://nabiz.invalid/assets/${encodeURIComponent('ğ ü.js')}?x#y`,
      'GET',
      'https://nabiz.invalid',
    );
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    });
    expect(answer.body.toString()).toBe('script');
  });
});

describe('refused', () => {
  // 403 is a fence's own answer; 404 is that of a folder in which there is no such file.
  it.each([
    ['a way up', 404, 'app://nabiz/../secret.html'],
    ['a way up, encoded', 404, 'app://nabiz/%2e%2e/secret.html'],
    ['a way up, encoded whole', 403, 'app://nabiz/..%2fsecret.html'],
    ['a neighbour whose name begins alike', 403, 'app://nabiz/..%2frenderer-other%2fa.js'],
    ['a Windows way up', 403, 'app://nabiz/..%5csecret.html'],
    ['an end of string', 403, 'app://nabiz/index.html%00.js'],
    ['a broken escape', 403, 'app://nabiz/%E0%A4%A.html'],
    ['a link that leads out', 404, 'app://nabiz/linked/a.js'],
    ['an absolute path', 404, 'app://nabiz//etc/passwd.html'],
    ['a drive', 404, 'app://nabiz/C:/secret.html'],
    ['an escape of an escape', 404, 'app://nabiz/%252e%252e/secret.html'],
    ['a port', 403, 'app://nabiz:80/index.html'],
    ['a name and password', 403, 'app://a:b@nabiz/index.html'],
    ['a type that pages do not have', 403, 'app://nabiz/notes.txt'],
    ['another host', 403, 'app://other/index.html'],
    ['a web page', 403, 'https://example.com/index.html'],
    ['a file address', 403, 'file:///etc/passwd.html'],
  ] as const)('%s: %i', async (_, refusal, url) => {
    const { status, body } = await get(url);
    expect(status).toBe(refusal);
    expect(body.length).toBe(0);
  });

  it('every method but GET, whatever it is called', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[A-Za-z]{1,12}$/), async (method) => {
        fc.pre(method !== 'GET');
        expect(await get('app://nabiz/index.html', method)).toMatchObject({
          status: 405,
          body: Buffer.alloc(0),
        });
      }),
    );
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])
      expect((await get('app://nabiz/index.html', method)).status).toBe(405);
  });

  it('whatever path anybody thinks of: nothing from outside the folder', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'renderer',
      'secret.html',
      'assets',
      '%00',
      '%252e',
      '%c0%ae',
      'linked/a.js',
      'renderer-other/a.js',
      'C:',
      ';',
      '~',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { body } = await get(`app://nabiz/${pieces.join('')}`);
        expect(body.toString()).not.toContain('secret');
      }),
      { numRuns: 300 },
    );
  });
});
