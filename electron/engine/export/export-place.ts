/** Where scores go when they leave the program, and in which words. */
import type { Language } from '../../../shared/languages.ts';

/** Where to, and how. */
export interface ExportPlace {
  readonly path: string;
  readonly language: Language;
  /** The name of the workspace's file. */
  readonly workspace: string;
  readonly signal: AbortSignal;
  /** Hears now and then which share is written, 0..1. */
  readonly progress?: ((share: number) => void) | undefined;
}
