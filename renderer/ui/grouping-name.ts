/** What accounts are grouped by, in the reader's language. */
import type { TFunction } from 'i18next';

/** Columns of accounts have names in every language; an attribute goes by the name its file gave it. */
export const groupingName = (by: string, t: TFunction): string =>
  t(`import.fields.${by}`, { defaultValue: by });
