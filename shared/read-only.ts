/** A workspace that is open for reading only, and why. */

/** Who has a workspace open. Empty texts where it could not be told. */
export interface Holder {
  readonly user: string;
  readonly host: string;
  /** Whether that is on this computer. */
  readonly isHere: boolean;
  /** ISO date and time. */
  readonly since: string;
}

/** Why nothing can be changed: somebody else has the file, or nothing can be written where it lies. */
export type ReadOnly = {
  /** When the copy that is shown was made; null where the file itself is read and follows what the other one does. */
  readonly asOf: string | null;
} & ({ readonly reason: 'held'; readonly by: Holder } | { readonly reason: 'protected' });
