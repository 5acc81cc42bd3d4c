/** Passwords that the system's key store keeps for the user: sealed by it, one small file per workspace. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyStore } from '../../shared/calls/password.ts';

/** The system's key store, where a shell reaches one. */
export interface Secrets {
  store(): Promise<KeyStore>;
  /** Makes a secret unreadable for whoever is not this user on this machine. */
  seal(secret: string): Promise<Uint8Array>;
  /** Reads what was sealed. Throws where it was sealed elsewhere. */
  unseal(sealed: Uint8Array): Promise<string>;
}

/** The kept passwords, by the path of their workspace. */
export interface KeptPasswords {
  store(): Promise<KeyStore>;
  has(path: string): boolean;
  /** Undefined where none is kept, or what is kept cannot be read any more. */
  find(path: string): Promise<string | undefined>;
  /** Keeps one where that is safe, and nowhere else. */
  keep(path: string, password: string): Promise<void>;
  forget(path: string): void;
}

/** `secrets` left out: the shell reaches no key store. */
export const makeKeptPasswords = (folder: string, secrets: Secrets | undefined): KeptPasswords => {
  // A file's name says nothing of the workspace.
  const fileOf = (path: string): string =>
    join(folder, `${createHash('sha256').update(path).digest('hex')}.key`);
  const store = async (): Promise<KeyStore> => (secrets ? secrets.store() : 'none');
  return {
    store,
    has: (path) => existsSync(fileOf(path)),
    async find(path) {
      if (!secrets || !existsSync(fileOf(path))) return undefined;
      return secrets.unseal(readFileSync(fileOf(path))).catch(() => undefined);
    },
    async keep(path, password) {
      if (!secrets || (await secrets.store()) !== 'safe') return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(path), await secrets.seal(password), { mode: 0o600 });
    },
    forget: (path) => rmSync(fileOf(path), { force: true }),
  };
};
