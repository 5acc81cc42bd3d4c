/** Passwords in the system's key store: kept where that is safe, nowhere else, and forgotten again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { SafeStorage } from '../../../electron/shell/desktop/secrets.ts';
import { makeKeptPasswords } from '../../../electron/shell/kept-passwords.ts';

vi.mock('electron', () => ({ safeStorage: {} }));
const { desktopSecrets } = await import('../../../electron/shell/desktop/secrets.ts');

/** Electron's store as its types have it; it seals by turning the text around. */
const storage = (own: Partial<SafeStorage> = {}): SafeStorage => ({
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text) => Buffer.from([...text].toReversed().join('')),
  decryptStringAsync: async (sealed) => ({
    result: [...sealed.toString()].toReversed().join(''),
    shouldReEncrypt: false,
  }),
  getSelectedStorageBackend: () => 'gnome_libsecret',
  ...own,
});

const folderOfTest = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'passwords');
};

describe('the key store of the system', () => {
  it.each([
    ['linux', 'gnome_libsecret', 'safe'],
    ['linux', 'kwallet6', 'safe'],
    ['linux', 'basic_text', 'unsafe'],
    ['linux', 'unknown', 'unsafe'],
    ['darwin', 'unknown', 'safe'],
    ['win32', 'unknown', 'safe'],
  ] as const)('on %s with %s is %s', async (platform, backend, store) => {
    const secrets = desktopSecrets(storage({ getSelectedStorageBackend: () => backend }), platform);
    expect(await secrets.store()).toBe(store);
  });

  it('is none where the system has none to give', async () => {
    const secrets = desktopSecrets(storage({ isAsyncEncryptionAvailable: async () => false }), 'linux');
    expect(await secrets.store()).toBe('none');
  });
});

describe('a kept password', () => {
  it('is found again, sealed on the disk under a name that says nothing, and forgotten', async () => {
    const folder = folderOfTest();
    const kept = makeKeptPasswords(folder, desktopSecrets(storage(), 'darwin'));
    await kept.keep('/home/a/Çınar.nabiz', 'doğru at pil');
    const [file = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(file).not.toContain('nar');
    expect(readFileSync(join(folder, file), 'utf8')).not.toContain('doğru at');
    expect(await kept.find('/home/a/Çınar.nabiz')).toBe('doğru at pil');
    expect(await kept.find('/home/a/other.nabiz')).toBeUndefined();
    kept.forget('/home/a/Çınar.nabiz');
    expect(kept.has('/home/a/Çınar.nabiz')).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is none where the store is open to every program, and where there is no store', async () => {
    const folder = folderOfTest();
    const open = desktopSecrets(storage({ getSelectedStorageBackend: () => 'basic_text' }), 'linux');
    for (const secrets of [open, undefined]) {
      const kept = makeKeptPasswords(folder, secrets);
      await kept.keep('/a.nabiz', 'doğru at pil');
      expect(kept.has('/a.nabiz')).toBe(false);
    }
  });

  it('that was sealed on another machine is as none', async () => {
    const folder = folderOfTest();
    const strange = storage({ decryptStringAsync: () => Promise.reject(new Error('not ours')) });
    const kept = makeKeptPasswords(folder, desktopSecrets(strange, 'darwin'));
    await kept.keep('/a.nabiz', 'doğru at pil');
    expect(await kept.find('/a.nabiz')).toBeUndefined();
  });
});
