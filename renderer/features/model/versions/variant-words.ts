/** What two models do otherwise for the accounts of one segment, in words. Pure. */
import { fieldName } from '../effect/problem-place.ts';
import { type Change, type Comparison, type DifferenceLine, lineOf, sayIn, unitOf } from './difference-line.ts';

type Own = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

const kindOf = (from: unknown, to: unknown): Change['kind'] => {
  if (from === undefined) return 'added';
  return to === undefined ? 'removed' : 'changed';
};

/** Two records key by key; those that are alike are left out. */
const changesIn = (from: unknown, to: unknown): readonly (Change & { readonly key: string })[] => {
  const [before, after] = [(from ?? {}) as Own, (to ?? {}) as Own];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [{ key, kind: kindOf(old, now), from: old ?? null, to: now ?? null }];
  });
};

/** What a segment does otherwise than the base, one line per metric and field. */
const inField = (
  words: Comparison,
  { name, field }: { readonly name: string; readonly field: string },
  change: Change,
): readonly DifferenceLine[] => {
  const { t, names } = words;
  const segment = t('model.effect.place.variant', { name });
  if (field === 'dimensionWeights')
    return changesIn(change.from, change.to).map((own) =>
      lineOf([segment, names.dimension(own.key), fieldName('weight', t)], own, sayIn(words, 'weight')),
    );
  if (field === 'metrics')
    return changesIn(change.from, change.to).flatMap((metric) =>
      changesIn(metric.from, metric.to).map((own) =>
        lineOf(
          [segment, names.metric(metric.key), fieldName(own.key, t)],
          own,
          sayIn(words, own.key, unitOf(words, metric.key)),
        ),
      ),
    );
  return [lineOf([segment, fieldName(field, t)], change, sayIn(words, field))];
};

const variantFields = ['when', 'cutoffs', 'dimensionWeights', 'metrics'] as const;

/** The lines of a difference in a segment; `rest` is its path below `variants`. */
export const variantLines = (words: Comparison, rest: string, change: Change): readonly DifferenceLine[] => {
  const has = (name: string): boolean =>
    words.models.every((model) => model.variants.some((own) => own.name === name));
  const field = variantFields.find((own) => rest.endsWith(`.${own}`) && has(rest.slice(0, -own.length - 1)));
  if (field !== undefined) return inField(words, { name: rest.slice(0, -field.length - 1), field }, change);
  return [lineOf([words.t('model.effect.place.variant', { name: rest })], change, () => null)];
};
