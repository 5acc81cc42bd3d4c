/** Headings that tables of customers have. */
import { datasets } from '../../../../shared/datasets/index.ts';
import { givenValues } from '../../../../shared/datasets/given-values.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import { textOf } from '../read/cells.ts';
import { isFilled, type Row } from './kind.ts';

const fields = datasets.flatMap((dataset) => dataset.fields);

const plain: ReadonlySet<string> = new Set(
  [
    ...fields.flatMap(({ name, headings, scaled }) => [name, ...headings, ...(scaled?.headings ?? [])]),
    ...givenValues.flatMap(({ metric, headings }) => [metric, ...headings]),
  ].map(foldHeading),
);

/** Headings that may say something else as well: a code, a name, a number of whatever the table lists. */
const vague: ReadonlySet<string> = new Set(
  fields.flatMap(({ weakHeadings = [] }) => weakHeadings).map(foldHeading),
);

const isPlain = (text: string): boolean => plain.has(foldHeading(text));

/** Whether a heading is one that tables of customers have. */
export const isKnown = (text: string): boolean => isPlain(text) || vague.has(foldHeading(text));

/** How many cells of a row are headings that tables of customers have. */
export const knownIn = (row: Row): number =>
  row.filter((cell) => isFilled(cell) && isKnown(textOf(cell))).length;

/** A group's name and a part's, put together as a known heading: "Müşteri" over "Kodu", "לקוח" over "קוד"; null where that is none. */
export const knownTogether = (group: string, part: string): string | null =>
  group === '' || part === ''
    ? null
    : ([`${group} ${part}`, `${part} ${group}`].find(
        (text) => foldHeading(group) !== foldHeading(part) && isPlain(text),
      ) ?? null);

/** Whether a part's name says what it is only with its group's over it. */
export const needsGroup = (group: string, part: string): boolean => {
  const isVague = !isPlain(part) || vague.has(foldHeading(part));
  return isVague && knownTogether(group, part) !== null;
};
