/** Keeps long work civil: it gives way to others, hears a cancel, and tells how far it is. */
import { AppError } from '../../../shared/errors.ts';
import { createTimeLeft } from './time-left.ts';

/** How far an import is. */
export interface ImportProgress {
  readonly phase: 'reading' | 'loading' | 'undoing';
  /** 0..1 of the whole job; null while not known. */
  readonly share: number | null;
  /** The file that is being worked on. */
  readonly subject: string;
  /** Rows done so far. */
  readonly rows?: number | undefined;
  /** How long the rest will take; the pace itself works it out. */
  readonly leftMs?: number | undefined;
}

/** Who wants to hear about progress, and who may stop it. */
export interface PaceOptions {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Called again and again during long work. Throws `cancelled` once the signal is given. */
export interface Pace {
  (progress: ImportProgress): Promise<void>;
}

const longestStretchMs = 40;
const reportEveryMs = 100;

/** A pace that gives way every 40 ms and reports at most ten times a second. */
export const createPace = ({ onProgress, signal }: PaceOptions): Pace => {
  const timeLeft = createTimeLeft();
  let [rested, reported] = [performance.now(), Number.NEGATIVE_INFINITY];
  return async (progress) => {
    const now = performance.now();
    if (signal?.aborted) throw new AppError('cancelled');
    if (now - reported >= reportEveryMs) {
      reported = now;
      onProgress?.({ ...progress, leftMs: timeLeft(progress.share, now) });
    }
    if (now - rested < longestStretchMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    rested = performance.now();
    if (signal?.aborted) throw new AppError('cancelled');
  };
};
