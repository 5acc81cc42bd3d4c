/** Where something is saved: a browser cannot ask for a path, so it goes where the program suggests. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SuggestedPlace } from '../shell/context.ts';

/** The place itself, its folder made; where that cannot be, whoever writes there says so. */
export const suggestedPlace = ({ kind, path }: SuggestedPlace): string => {
  try {
    mkdirSync(kind === 'folder' ? path : dirname(path), { recursive: true });
  } catch {
    return path;
  }
  return path;
};
