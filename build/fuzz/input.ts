/** What is tried: files of several kinds, each made from a valid one. */

/** Kinds of inputs; each is read by a reader of its own. */
export const inputKinds = [
  'xlsx',
  'csv',
  'xls',
  'xlsb',
  'ods',
  'page',
  'model',
  'mapping',
  'decisions',
  'workspace',
] as const;

/** One of the kinds. */
export type InputKind = (typeof inputKinds)[number];

/** A file to be tried. */
export interface Input {
  readonly kind: InputKind;
  /** Its number in the run; with the seed it says all about it. */
  readonly number: number;
  /** The name that the reader is given; the ending is not always that of the kind. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** What became of an input. */
export interface Outcome {
  /** `table`, or the code of the error. */
  readonly result: string;
  /** What should not have happened; empty = all is well. */
  readonly findings: readonly string[];
}
