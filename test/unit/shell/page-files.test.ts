/** What the page may load: files of its own folder, with a policy that is new each time. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
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
writeFileSync(join(folder, 'assets', 'ğ ü.js'), 'script');
writeFileSync(join(folder, 'notes.txt'), 'secret');

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
  it.each([
    ['a way up', 'app://nabiz/../secret.html'],
    ['a way up, encoded', 'app://nabiz/%2e%2e/secret.html'],
    ['a way up, encoded whole', 'app://nabiz/..%2fsecret.html'],
    ['a neighbour whose name begins alike', 'app://nabiz/..%2frenderer-other%2fa.js'],
    ['a Windows way up', 'app://nabiz/..%5csecret.html'],
    ['an end of string', 'app://nabiz/index.html%00.js'],
    ['a broken escape', 'app://nabiz/%E0%A4%A.html'],
    ['a type that pages do not have', 'app://nabiz/notes.txt'],
    ['another host', 'app://other/index.html'],
    ['a web page', 'https://example.com/index.html'],
    ['a file address', 'file:///etc/passwd.html'],
  ])('%s', async (_, url) => {
    const { status, body } = await get(url);
    expect([403, 404]).toContain(status);
    expect(body.length).toBe(0);
  });

  it('every method but GET', async () => {
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
