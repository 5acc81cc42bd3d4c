/** Which column of a table is which field of a dataset. */
import type { Dataset, Field } from '../../../../shared/datasets/index.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import { fitOf, type SampleColumn } from './columns.ts';
import type { Unit } from './units.ts';
import { looksLikeEmails } from './values.ts';

/** A column taken for a field, and how surely (0..1). */
export interface FieldMatch {
  readonly field: Field;
  readonly column: SampleColumn;
  readonly strength: number;
  /** Set where the column holds the field on another scale. */
  readonly factor?: number;
  /** Set where the column means another field and serves this one too: a name that is the key. */
  readonly standsIn?: true;
}

const strengths = { full: 1, part: 0.9, scaled: 0.8, weak: 0.4 } as const;

interface Meaning {
  readonly field: Field;
  readonly strength: number;
  readonly factor?: number;
}

const meaningsOf = (dataset: Dataset): ReadonlyMap<string, readonly Meaning[]> => {
  const meanings = new Map<string, Meaning[]>();
  const add = (headings: readonly string[], meaning: Meaning): void => {
    for (const heading of headings.map(foldHeading))
      meanings.set(heading, [...(meanings.get(heading) ?? []), meaning]);
  };
  for (const field of dataset.fields) {
    add([field.name, ...field.headings], { field, strength: strengths.full });
    if (field.scaled)
      add(field.scaled.headings, { field, strength: strengths.scaled, factor: field.scaled.factor });
    add(field.weakHeadings ?? [], { field, strength: strengths.weak });
  }
  return meanings;
};

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly Meaning[]>>();

const meanings = (dataset: Dataset): ReadonlyMap<string, readonly Meaning[]> => {
  const found = known.get(dataset) ?? meaningsOf(dataset);
  known.set(dataset, found);
  return found;
};

const currencies = /(?:usd|eur|gbp|try|tl|ils|nis|₺|€|\$|₪|£)$/;

const titlesOf = new WeakMap<Dataset, readonly string[]>();

const foldedTitles = (dataset: Dataset): readonly string[] => {
  const folded = titlesOf.get(dataset) ?? dataset.titles.map(foldHeading);
  titlesOf.set(dataset, folded);
  return folded;
};

/** What makes a question of a heading, folded: "çözüldü mü", "האם תקלה". */
const asking = /m[iu]$|^האם/u;

/** A heading without what tables put around it: "Ticket priority" in a ticket table, "Tutar (TL)", "Tekrar açıldı mı?". */
const shortened = (folded: string, dataset: Dataset): readonly string[] => {
  const titles = foldedTitles(dataset).filter(
    (title) => folded.startsWith(title) && folded.length > title.length,
  );
  return [
    folded.replace(currencies, ''),
    folded.replace(asking, ''),
    ...titles.map((title) => folded.slice(title.length)),
  ].filter((short) => short !== folded);
};

/** What a unit makes of a meaning: yearly fees are monthly ones by a twelfth, thousands by a thousand. */
const inUnit = (meaning: Meaning, unit: Unit): readonly Meaning[] => {
  const isMoney = meaning.field.type === 'money';
  switch (unit.kind) {
    case 'currency':
      return isMoney ? [{ ...meaning, strength: meaning.strength * strengths.part }] : [];
    case 'thousands':
      return isMoney ? [{ ...meaning, strength: strengths.scaled, factor: (meaning.factor ?? 1) * 1000 }] : [];
    case 'per':
      return meaning.field.scaled === undefined
        ? []
        : [
            {
              ...meaning,
              strength: strengths.scaled,
              ...(unit.months === 1 ? {} : { factor: 1 / unit.months }),
            },
          ];
    case 'time':
      return [];
  }
};

const readings = (column: SampleColumn, dataset: Dataset): readonly Meaning[] => {
  const all = meanings(dataset);
  const direct = all.get(column.folded);
  if (direct) return direct;
  const { unit } = column;
  const counted = unit ? (all.get(unit.folded) ?? []).flatMap((meaning) => inUnit(meaning, unit.of)) : [];
  if (counted.length > 0) return counted;
  const addressed = dataset.fields.find(({ name }) => name === 'email' || name === 'person');
  if (addressed && looksLikeEmails(column)) return [{ field: addressed, strength: strengths.part }];
  return shortened(column.folded, dataset)
    .flatMap((short) => all.get(short) ?? [])
    .map((meaning) => ({ ...meaning, strength: meaning.strength * strengths.part }));
};

/** A heading that merely hints, or an optional field, must also hold what the field needs. */
const isPlausible = ({ field, column, strength }: FieldMatch): boolean =>
  (field.required === true && strength >= strengths.scaled) || fitOf(column, field.type) >= 0.5;

/** A required field without a column takes the column of its stand-in: where there are only names, they are the keys. */
const withStandIns = (dataset: Dataset, matches: readonly FieldMatch[]): readonly FieldMatch[] => {
  const has = (name: string): boolean => matches.some((match) => match.field.name === name);
  return matches.map((match) => {
    const served = dataset.fields.find((field) => field.standIn === match.field.name && !has(field.name));
    return served ? { ...match, field: served, standsIn: true } : match;
  });
};

/** A column without any cell yields to one that has some, however well it is called. */
const claim = ({ strength, column }: FieldMatch): number => strength - (column.cells.length === 0 ? 1 : 0);

/** Fields and their columns, the surest pairs first; no column and no field is taken twice. */
export const matchFields = (dataset: Dataset, columns: readonly SampleColumn[]): readonly FieldMatch[] => {
  const pairs = columns
    .flatMap((column) => readings(column, dataset).map((meaning): FieldMatch => ({ ...meaning, column })))
    .filter(isPlausible)
    .toSorted((a, b) => claim(b) - claim(a));
  const taken: FieldMatch[] = [];
  for (const pair of pairs)
    if (!taken.some((other) => other.field === pair.field || other.column === pair.column)) taken.push(pair);
  return withStandIns(dataset, taken);
};
