/** Other files under a workspace's name are told from an encrypted workspace with a wrong password. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { refusal } from '../../helpers/altered-workspace.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const pageBytes = 4096;

/** Whole pages, as a database is. */
const wholePages = (content: Buffer): Buffer => {
  const pages = Buffer.alloc(Math.ceil(content.length / pageBytes) * pageBytes);
  content.copy(pages);
  return pages;
};

const others: readonly (readonly [string, Buffer])[] = [
  ['a text', wholePages(Buffer.from('Account;MRR\nA;100\n'.repeat(2000)))],
  ['zeros', Buffer.alloc(8 * pageBytes)],
  ['a workbook', wholePages(Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(randomBytes(30_000))]))],
  ['a PDF', wholePages(Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(30_000)]))],
  ['a picture', wholePages(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(30_000)]))],
  ['a program', readFileSync(process.execPath).subarray(0, 16 * pageBytes)],
  ['noise that is no whole pages', randomBytes(30_001)],
  ['noise of less than a page', randomBytes(512)],
];

const fileOf = (content: Buffer): string => {
  const path = join(temporaryFolder(), 'client.nabiz');
  writeFileSync(path, content);
  return path;
};

describe('a file under a workspace’s name', () => {
  it.each(others)('that is %s is no workspace, with a password or without', (_, content) => {
    const path = fileOf(content);
    expect(refusal(path)?.code).toBe('workspace.notAWorkspace');
    expect(refusal(path, { password: 'four words' })?.code).toBe('workspace.notAWorkspace');
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  it('that is encrypted asks for its password, and says that a wrong one is wrong', () => {
    for (let tries = 0; tries < 5; tries++) {
      const path = join(temporaryFolder(), 'client.nabiz');
      createWorkspace(path, { password: `four words ${tries}` }).close();
      expect(refusal(path)?.code).toBe('workspace.passwordNeeded');
      expect(refusal(path, { password: 'other' })?.code).toBe('workspace.password');
    }
  });

  it('that another program encrypted in the same way is no workspace once its password is given', () => {
    const path = join(temporaryFolder(), 'client.nabiz');
    const other = new Database(path);
    other.pragma(`cipher = 'sqlcipher'`);
    other.pragma('legacy = 4');
    other.pragma(`key = 'four words'`);
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    expect(refusal(path, { password: 'three words' })?.code).toBe('workspace.password');
    expect(refusal(path, { password: 'four words' })?.code).toBe('workspace.notAWorkspace');
  });
});
