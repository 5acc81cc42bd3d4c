/** How a workspace file is held while it is open: as its only writer, or for reading beside somebody else. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { Holder, ReadOnly } from '../../../../shared/read-only.ts';
import { type Claim, claimFile } from './lock-file.ts';
import { isWritable } from './place.ts';
import { privateCopy } from './private-copy.ts';

/** A file that is held. */
export interface Hold {
  /** Null for the one that may write. */
  readonly readOnly: ReadOnly | null;
  /** The file that is opened: the workspace itself, or a copy of it. */
  readonly at: string;
  release(): void;
}

const nothing = (): void => undefined;

const ofCopy = (path: string, why: { reason: 'held'; by: Holder } | { reason: 'protected' }): Hold => {
  const copy = privateCopy(path);
  if (!copy) throw new AppError('workspace.locked', { file: basename(path) });
  return { readOnly: { ...why, asOf: new Date().toISOString() }, at: copy.path, release: copy.remove };
};

/** What another process of this computer writes is read where it lies; from afar only a copy is safe. */
const holdBeside = (path: string, by: Holder): Hold =>
  by.isHere
    ? { readOnly: { reason: 'held', by, asOf: null }, at: path, release: nothing }
    : ofCopy(path, { reason: 'held', by });

const holdBy = (path: string, claim: Claim): Hold => {
  switch (claim.kind) {
    case 'mine':
      return { readOnly: null, at: path, release: () => claim.lock.release() };
    case 'held':
      return holdBeside(path, claim.by);
    case 'protected':
      return ofCopy(path, { reason: 'protected' });
  }
};

/** A folder in place of a file is refused by whoever opens it. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Holds a file that is there. Throws `workspace.locked` where it cannot even be copied for all the writing, and
 * `workspace.unreachable` where it cannot be read.
 */
export const holdFile = (path: string): Hold => {
  if (!isFile(path)) return { readOnly: null, at: path, release: nothing };
  try {
    return holdBy(path, isWritable(path) ? claimFile(path) : { kind: 'protected' });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('workspace.unreachable', { file: basename(path) }, { cause });
  }
};

/** Holds a file that is about to be made. Throws `workspace.exists` where somebody else makes it, `workspace.unreachable`. */
export const holdNew = (path: string): Hold => {
  const claim = claimFile(path);
  if (claim.kind === 'mine') return holdBy(path, claim);
  throw new AppError(claim.kind === 'held' ? 'workspace.exists' : 'workspace.unreachable', {
    file: basename(path),
  });
};
