/** Between which dates a change is looked at. Pure. */
import { addMonths, isoOf, monthEnds, parseDay } from '../../../../shared/dates.ts';
import { localMoment } from '../../../ui/local-moment.ts';

/** Ways to say where a change begins. */
export const presets = ['monthEnd', 'quarter', 'year', 'import'] as const;

/** One of them. */
export type Preset = (typeof presets)[number];

/** What was chosen; what is null follows: the later date the page's, a version the one that was current. */
export interface Choice {
  readonly from: Preset | { readonly date: string };
  readonly to: string | null;
  readonly fromVersion: number | null;
  readonly toVersion: number | null;
}

/** Three months, as momentum looks back. */
export const firstChoice: Choice = { from: 'quarter', to: null, fromVersion: null, toVersion: null };

/** When imports that still stand were made: ISO dates and times. */
type Imports = readonly { readonly startedAt: string; readonly undoneAt: string | null }[];

/** The newest day before a date on which something was imported. */
const importBefore = (imports: Imports, to: string): string | undefined =>
  imports
    .filter(({ undoneAt }) => undoneAt === null)
    .map(({ startedAt }) => localMoment(startedAt).day)
    .filter((date) => date < to)
    .toSorted()
    .at(-1);

/** The date of a preset before a later date; undefined where there is none. */
export const dateOf = (preset: Preset, to: string, imports: Imports): string | undefined => {
  const day = parseDay(to);
  if (day === undefined) return undefined;
  switch (preset) {
    case 'monthEnd':
      return isoOf(monthEnds(day - 1, 1)[0] ?? day);
    case 'quarter':
      return isoOf(addMonths(day, -3));
    case 'year':
      return isoOf(addMonths(day, -12));
    case 'import':
      return importBefore(imports, to);
  }
};

/** The two dates of a choice on a page of a date. */
export const endsOf = (
  { from, to }: Choice,
  asOf: string,
  imports: Imports,
): { readonly from: string; readonly to: string } => {
  const later = to ?? asOf;
  const earlier = typeof from === 'string' ? dateOf(from, later, imports) : from.date;
  return { from: earlier ?? later, to: later };
};
