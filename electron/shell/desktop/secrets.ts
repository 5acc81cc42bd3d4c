/** The key store of the system, through Electron: Keychain, the Data Protection API, a keyring of Linux. */
import { safeStorage } from 'electron';
import type { KeyStore } from '../../../shared/calls/password.ts';
import type { Secrets } from '../kept-passwords.ts';

/** What is used of Electron's `safeStorage`. */
export type SafeStorage = Pick<
  typeof safeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

/** Without a keyring Electron would seal with a password that stands in its own source: that is no secret. */
const storeOf = async (storage: SafeStorage, platform: NodeJS.Platform): Promise<KeyStore> => {
  if (!(await storage.isAsyncEncryptionAvailable())) return 'none';
  const isOpenToAll =
    platform === 'linux' && ['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend());
  return isOpenToAll ? 'unsafe' : 'safe';
};

/** The key store; a stand-in takes its place in tests. */
export const desktopSecrets = (
  storage: SafeStorage = safeStorage,
  platform: NodeJS.Platform = process.platform,
): Secrets => ({
  store: () => storeOf(storage, platform),
  seal: (secret) => storage.encryptStringAsync(secret),
  unseal: async (sealed) => (await storage.decryptStringAsync(Buffer.from(sealed))).result,
});
