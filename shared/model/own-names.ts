/** What a model calls its own metrics and dimensions, for readers of any language. */
import type { Language } from '../languages.ts';
import type { DimensionModel, MetricModel, OwnName } from './model.ts';

/** A name in a language: that text, else the English one, else any. Undefined where the model gives none. */
export const ownNameIn = (name: OwnName | undefined, language: string): string | undefined => {
  if (name === undefined || typeof name === 'string') return name;
  return name[language as Language] ?? name.en ?? Object.values(name)[0];
};

/** Key → name, of the metrics and dimensions that a model names itself. */
export interface OwnNames {
  readonly metrics: Readonly<Record<string, OwnName>>;
  readonly dimensions: Readonly<Record<string, OwnName>>;
}

const namesOf = (items: readonly Pick<MetricModel | DimensionModel, 'key' | 'name'>[]) =>
  Object.fromEntries(items.flatMap(({ key, name }) => (name === undefined ? [] : [[key, name] as const])));

/** The names that a model, or a score under it, carries. */
export const ownNamesOf = (of: {
  readonly metrics: readonly Pick<MetricModel, 'key' | 'name'>[];
  readonly dimensions: readonly Pick<DimensionModel, 'key' | 'name'>[];
}): OwnNames => ({ metrics: namesOf(of.metrics), dimensions: namesOf(of.dimensions) });
