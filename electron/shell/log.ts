/** What main has to say to the log of the open workspace: who works here, and which files it wrote. */
import type { WrittenFile } from '../engine/host/file-note.ts';
import type { Context } from './context.ts';

/** Tells the engine whose name entries bear that are signed by nobody else. */
export const signLog = async ({
  engine,
  preferences,
}: Pick<Context, 'engine' | 'preferences'>): Promise<void> => {
  await engine.call('log.signature', { author: preferences.current.author });
};

/** Says that a file was written. It is there whatever becomes of its entry: of a workspace that is only read there is none. */
export const logWritten = async (
  { engine }: Pick<Context, 'engine'>,
  written: WrittenFile & { readonly workspace: string },
): Promise<void> => {
  await engine.call('log.wrote', written).catch(() => null);
};
