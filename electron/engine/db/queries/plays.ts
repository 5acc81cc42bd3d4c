/** Plays that people wrote or edited. */
import { type Db, prepare } from '../statements.ts';

/** A stored play; `definition` is JSON. */
export interface StoredPlay {
  readonly id: number;
  readonly key: string;
  readonly definition: string;
}

/** All of them, the oldest first. */
export const storedPlays = (db: Db): readonly StoredPlay[] =>
  prepare<[], StoredPlay>(db, 'SELECT id, key, definition FROM plays ORDER BY id').all();
