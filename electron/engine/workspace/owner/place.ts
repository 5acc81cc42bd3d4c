/** Whether the file that was opened is still the one that its path names. */
import { accessSync, constants, statSync } from 'node:fs';

/** What tells a file from another one that took its name. */
export type Identity = string;

/** Windows keeps an open file where it is, and its numbers for files on a share are not to be relied on. */
const numbersFiles = process.platform !== 'win32';

/** The identity of the file at a path; undefined where there is none or it is out of reach. */
export const identityOf = (path: string): Identity | undefined => {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return numbersFiles ? `${dev}/${ino}` : 'there';
  } catch {
    return undefined;
  }
};

/** Whether the file itself may be written. */
export const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
