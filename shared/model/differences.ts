/** What sets two models apart, part by part. */
import type { Model } from './model.ts';

/** One difference. `path` names the part by its key: `metrics.csat.weight`, `caps.oldestOverdue >= amber`. */
export interface ModelDifference {
  readonly path: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** The part in the older model; null where it was not there. */
  readonly from: unknown;
  readonly to: unknown;
}

type Part = readonly [path: string, value: unknown];

/** The fields of a keyed part, each by itself: a change of one is then named alone. */
const fields = (path: string, part: object): readonly Part[] =>
  Object.entries(part).flatMap(([field, value]) =>
    field === 'key' || field === 'name' ? [] : [[`${path}.${field}`, value] as const],
  );

const numbered = (parts: readonly Part[]): readonly Part[] => {
  const met = new Map<string, number>();
  return parts.map(([path, value]) => {
    const n = (met.get(path) ?? 0) + 1;
    met.set(path, n);
    return [n === 1 ? path : `${path} (${n})`, value];
  });
};

/** Whole parts: what is added or removed is named once, not field by field. */
const wholes = (model: Model): ReadonlyMap<string, object> =>
  new Map<string, object>([
    ...model.dimensions.map((part) => [`dimensions.${part.key}`, part] as const),
    ...model.metrics.map((part) => [`metrics.${part.key}`, part] as const),
    ...model.variants.map((part) => [`variants.${part.name}`, part] as const),
  ]);

const singles = (model: Model): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ['name', model.name],
    ['cutoffs.amber', model.cutoffs.amber],
    ['cutoffs.green', model.cutoffs.green],
    ['minimumCoverage', model.minimumCoverage],
    ...numbered(model.caps.map(({ metric, op, value, band }) => [`caps.${metric} ${op} ${band}`, value])),
  ]);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const kindOf = (before: unknown, after: unknown): ModelDifference['kind'] => {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
};

const between = (
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
): readonly ModelDifference[] =>
  [...new Set([...from.keys(), ...to.keys()])].flatMap((path): readonly ModelDifference[] => {
    const [before, after] = [from.get(path), to.get(path)];
    if (same(before, after)) return [];
    const kind = kindOf(before, after);
    return [{ path, kind, from: before ?? null, to: after ?? null }];
  });

/** The same keys in another order: which variant comes first decides, and the page shows parts in this order. */
const orders = (from: Model, to: Model): readonly ModelDifference[] =>
  (['dimensions', 'metrics', 'variants'] as const).flatMap((list): readonly ModelDifference[] => {
    const keysOf = (model: Model): readonly string[] =>
      model[list].map((part) => ('key' in part ? part.key : part.name));
    const [before, after] = [keysOf(from), keysOf(to)];
    const isMoved = !same(before, after) && same(before.toSorted(), after.toSorted());
    return isMoved ? [{ path: `${list} (order)`, kind: 'changed', from: before, to: after }] : [];
  });

/** What changed from one model to another; empty where they score alike. Versions are not compared. */
export const modelDifferences = (from: Model, to: Model): readonly ModelDifference[] => {
  const [before, after] = [wholes(from), wholes(to)];
  const kept = [...after].flatMap(([path, part]) => {
    const old = before.get(path);
    return old ? between(new Map(named(path, old)), new Map(named(path, part))) : [];
  });
  const only = (some: ReadonlyMap<string, object>, others: ReadonlyMap<string, object>) =>
    new Map([...some].filter(([path]) => !others.has(path)));
  return [
    ...between(singles(from), singles(to)),
    ...kept,
    ...between(only(before, after), only(after, before)),
    ...orders(from, to),
  ];
};

/** The fields of a part and, of a metric or dimension, its name. */
function named(path: string, part: object): readonly Part[] {
  const name = 'key' in part && 'name' in part ? [[`${path}.name`, part.name] as const] : [];
  return [...name, ...fields(path, part)];
}
