/** What a dataset is: a kind of table that can be imported (health model, section 2). */

/** How a cell of a field is read and stored. */
export type FieldType =
  | 'text'
  | 'account' // names or keys an account; stored as its id
  | 'date' // calendar date; stored as a day number
  | 'moment' // calendar date with an optional time of day; stored as day number and minute
  | 'number'
  | 'money' // stored as hundredths, whole
  | 'fraction' // 0..1; "83 %" and 0.83 are the same
  | 'currency' // its ISO code: TL, ₺ and TRY are the same
  | 'boolean' // stored as 0 or 1
  | 'count' // a whole number; yes counts as 1, no as 0
  | 'choice'; // one of `choices`

/** One field of a dataset. */
export interface Field {
  /** The field's name in the health model, camelCase. */
  readonly name: string;
  readonly type: FieldType;
  readonly required?: true;
  /** What a blank cell, or no such column, means. */
  readonly fallback?: number;
  /** For `choice`: canonical value → how else it is written (folded), in English, Turkish and Hebrew. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Headings that mean this field, besides its name: English, Turkish, Hebrew; compared folded. */
  readonly headings: readonly string[];
  /** The field whose column is taken when none is found for this one: a list of names serves as a list of keys. */
  readonly standIn?: string;
  /** Smallest and largest sensible number; others are left out and reported. */
  readonly least?: number;
  readonly most?: number;
  /** Headings of the same figure on another scale: a yearly amount × 1/12 is a monthly one. */
  readonly scaled?: { readonly headings: readonly string[]; readonly factor: number };
  /** Headings that only hint at the field: taken when nothing better is there, and never a reason to choose the dataset. */
  readonly weakHeadings?: readonly string[];
  /** How the row's other values are judged. Where no column of the file says it, it is no part of what makes a row the same. */
  readonly yardstick?: true;
}

/** The names of the twelve datasets, in the order of the health model. */
export const datasetNames = [
  'accounts',
  'people',
  'usage',
  'trainings',
  'tickets',
  'surveys',
  'invoices',
  'subscriptions',
  'referrals',
  'outcomes',
  'measurements',
  'judgements',
] as const;

/** One of the twelve. */
export type DatasetName = (typeof datasetNames)[number];

/** One dataset: its fields in the order of the health model. */
export interface Dataset {
  readonly name: DatasetName;
  readonly fields: readonly Field[];
  /** Sheet and file names that hint at it: English, Turkish, Hebrew. */
  readonly titles: readonly string[];
  /** Fields of which a row needs at least one. */
  readonly needsOneOf?: readonly string[];
  /** Whether columns that match no field are kept as attributes of the row. */
  readonly keepsAttributes?: true;
}

/** A field's column names in the workspace: `startedOn` → `started_on`; money and moments as stored. */
export const columnsOf = (field: Field): readonly string[] => {
  const snake = field.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  switch (field.type) {
    case 'account':
      return ['account_id'];
    case 'money':
      return [`${snake}_minor`];
    case 'moment':
      return [snake, snake.replace(/_on$/, '_minute')];
    default:
      return [snake];
  }
};
