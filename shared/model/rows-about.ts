/** What the rows are asked of, as one text: a metric's key, or a word with a name behind it. Pure. */
import { type DatasetName, datasetNames } from '../datasets/types.ts';
import { traitKeys, type TraitKey } from './score.ts';

/** The short lists of the account's page. */
export const listNames = ['invoices', 'tickets', 'surveys'] as const;

/** One of them. */
export type ListName = (typeof listNames)[number];

/** What rows can be asked of. */
export type RowsAbout =
  | { readonly kind: 'metric'; readonly key: string }
  | { readonly kind: 'trait'; readonly key: TraitKey }
  /** What is open, or was answered. */
  | { readonly kind: 'list'; readonly key: ListName }
  /** All rows of the account. */
  | { readonly kind: 'dataset'; readonly key: DatasetName }
  /** What the account is worth. */
  | { readonly kind: 'value' }
  /** A dimension has no rows of its own: its metrics have. */
  | { readonly kind: 'dimension'; readonly key: string };

const oneOf = <T extends string>(names: readonly T[], text: string): T | undefined =>
  names.find((name) => name === text);

/** What a text asks of; undefined where it is none of it. A bare key is a metric's, for keys have no points in them. */
export const aboutOf = (text: string): RowsAbout | undefined => {
  if (text === 'value') return { kind: 'value' };
  const point = text.indexOf('.');
  if (point < 0) return { kind: 'metric', key: text };
  const [kind, name] = [text.slice(0, point), text.slice(point + 1)];
  switch (kind) {
    case 'metric':
    case 'dimension':
      return { kind, key: name };
    case 'trait': {
      const key = oneOf(traitKeys, name);
      return key && { kind, key };
    }
    case 'list': {
      const key = oneOf(listNames, name);
      return key && { kind, key };
    }
    case 'dataset': {
      const key = oneOf(datasetNames, name);
      return key && { kind, key };
    }
    default:
      return undefined;
  }
};

/** The text that asks of it; a metric that is called like something else is asked of by its whole name. */
export const aboutText = (about: RowsAbout): string => {
  if (about.kind === 'value') return 'value';
  return about.kind === 'metric' && about.key !== 'value' ? about.key : `${about.kind}.${about.key}`;
};
