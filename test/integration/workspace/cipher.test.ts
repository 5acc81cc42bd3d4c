/** The encryption of a workspace file, read by nothing but its published description (SQLCipher 4). */
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { applicationId } from '../../../electron/engine/db/migrate.ts';
import { createWorkspace, openReader, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const pageBytes = 4096;
const reservedBytes = 80;
const saltBytes = 16;

/** The first page in plain, by SQLCipher 4: PBKDF2-HMAC-SHA512, 256,000 rounds, AES-256-CBC, HMAC-SHA512 of each page. */
const firstPageOf = (
  file: Buffer,
  password: string,
): { readonly page: Buffer; readonly isGenuine: boolean } => {
  const salt = file.subarray(0, saltBytes);
  const key = pbkdf2Sync(password, salt, 256_000, 32, 'sha512');
  const macKey = pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');
  const body = file.subarray(saltBytes, pageBytes - reservedBytes);
  const iv = file.subarray(pageBytes - reservedBytes, pageBytes - reservedBytes + 16);
  const mac = file.subarray(pageBytes - 64, pageBytes);
  const number = Buffer.from([1, 0, 0, 0]);
  const expected = createHmac('sha512', macKey).update(body).update(iv).update(number).digest();
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return { page: Buffer.concat([decipher.update(body), decipher.final()]), isGenuine: expected.equals(mac) };
};

const made = (password: string): string => {
  const path = join(temporaryFolder(), 'Çınar.nabiz');
  createWorkspace(path, { password }).close();
  return path;
};

describe('an encrypted workspace', () => {
  it('is a file of SQLCipher 4, as its description says it', () => {
    const { page, isGenuine } = firstPageOf(
      readFileSync(made('doğru at pil')),
      'doğru at pil'.normalize('NFC'),
    );
    expect(isGenuine).toBe(true);
    // Behind the sixteen bytes that the salt takes the place of: the page size, and later whose file it is.
    expect(page.readUInt16BE(0)).toBe(pageBytes);
    expect(page[4]).toBe(reservedBytes);
    expect(page.readUInt32BE(68 - saltBytes)).toBe(applicationId);
  });

  it('opens by a password that another system composes in another way', () => {
    const path = made('Çağrı Ünlü'.normalize('NFD'));
    openWorkspace(path, { password: 'Çağrı Ünlü'.normalize('NFC') }).close();
    openWorkspace(path, { password: 'Çağrı Ünlü'.normalize('NFD') }).close();
  });

  it('opens where an earlier version wrote it with the library’s own cipher and the password as it came', () => {
    const path = made('irrelevant');
    const plain = join(temporaryFolder(), 'old.nabiz');
    createWorkspace(plain).close();
    copyFileSync(plain, path);
    const password = 'Ünlü'.normalize('NFD');
    const db = new Database(path);
    db.pragma('journal_mode = DELETE');
    db.pragma(`rekey = '${password}'`);
    db.close();
    expect(readFileSync(path).includes('SQLite format 3')).toBe(false);
    const workspace = openWorkspace(path, { password });
    expect(workspace.access.key?.scheme).toBe('chacha20');
    workspace.close();
  });

  it('is read by the second connection and by those of other threads with the same key', () => {
    const workspace = openWorkspace(made('a long password'), { password: 'a long password' });
    const reader = openReader(workspace.access);
    expect(reader.pragma('application_id', { simple: true })).toBe(applicationId);
    expect(workspace.reader.pragma('application_id', { simple: true })).toBe(applicationId);
    reader.close();
    workspace.close();
  });

  it('writes nothing plain into its log', () => {
    const workspace = openWorkspace(made('a long password'), { password: 'a long password' });
    workspace.db.prepare(`INSERT INTO settings (key, value) VALUES ('locale', 'he')`).run();
    expect(existsSync(`${workspace.path}-wal`)).toBe(true);
    for (const ending of ['', '-wal', '-shm'])
      expect(readFileSync(`${workspace.path}${ending}`).includes('locale'), ending).toBe(false);
    workspace.close();
  });

  it('that has no password opens whatever password is given', () => {
    const path = join(temporaryFolder(), 'plain.nabiz');
    createWorkspace(path).close();
    const workspace = openWorkspace(path, { password: 'one for all of them' });
    expect(workspace.access.key).toBeUndefined();
    workspace.close();
  });
});
