/** How a password encrypts a workspace file: the schemes, and which keys a typed password may stand for. */
import type { Db } from '../db/statements.ts';

/**
 * `sqlcipher`: version 4 of SQLCipher with its own figures (AES-256, HMAC-SHA512, 256,000 rounds of PBKDF2), so that any
 * tool for such files opens ours. `chacha20`: the library's own, which earlier versions of this program wrote; such a
 * file opens as before and becomes `sqlcipher` when its password is changed.
 */
const schemes = ['sqlcipher', 'chacha20'] as const;

type Scheme = (typeof schemes)[number];

/** What opens an encrypted file. */
export interface Key {
  readonly scheme: Scheme;
  readonly password: string;
}

/**
 * The password as it is stored. Systems disagree about what a keyboard's ü is, one sign or two: the composed form (NFC,
 * as RFC 8265 wants of passwords) makes the same password of both. What looks alike but is not the same stays apart.
 */
export const composed = (password: string): string => password.normalize('NFC');

/** The key that a new password becomes; none for no password. */
export const newKey = (password: string | undefined): Key | undefined =>
  password ? { scheme: 'sqlcipher', password: composed(password) } : undefined;

/** The keys that a typed password may stand for, the likeliest first: files of earlier versions took it as it came. */
export const keysOf = (password: string | undefined): readonly (Key | undefined)[] => {
  if (!password) return [undefined];
  const forms = [...new Set([composed(password), password])];
  return schemes.flatMap((scheme) => forms.map((form) => ({ scheme, password: form })));
};

/** What the encrypting build of the library adds to a connection, which its types leave out. */
interface Encrypting {
  key(password: Buffer): number;
  rekey(password: Buffer): number;
}

const encrypting = (db: Db): Encrypting => db as Db & Encrypting;

const choose = (db: Db, scheme: Scheme): void => {
  db.pragma(`cipher = '${scheme}'`);
  if (scheme === 'sqlcipher') db.pragma('legacy = 4');
};

/** Gives a fresh connection its key. Whether it is the right one shows at the first reading. */
export const unlock = (db: Db, key: Key | undefined): void => {
  if (!key) return;
  choose(db, key.scheme);
  encrypting(db).key(Buffer.from(key.password));
};

/** Encrypts the file of an unlocked connection anew, or decrypts it. */
export const rekey = (db: Db, next: Key | undefined): void => {
  if (next) choose(db, next.scheme);
  encrypting(db).rekey(Buffer.from(next?.password ?? ''));
};
