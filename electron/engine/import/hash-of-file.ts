/** The hash of a file's bytes: what the log knows an imported file by. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const pieceBytes = 1 << 20;

/** SHA-256 in hexadecimal digits; null for what cannot be read: why is said by who reads it next. */
export const hashOfFile = async (path: string): Promise<string | null> => {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path, { highWaterMark: pieceBytes }), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
};
