/** Edits of a model's variants: their order, their conditions, and what differs for their accounts. Pure. */
import type { Condition, Cutoffs, MetricModel, Model, Variant } from '../../../../shared/model/model.ts';
import type { AccountAttribute } from '../../../../shared/model/model-page.ts';

/** The model with one of its variants changed. */
export const withVariantAt = (model: Model, index: number, change: (variant: Variant) => Variant): Model => ({
  ...model,
  variants: model.variants.map((variant, i) => (i === index ? change(variant) : variant)),
});

/** A name that no variant has: itself, else with a number behind it. */
export const freeName = (model: Pick<Model, 'variants'>, name: string): string => {
  const taken = model.variants.map((variant) => variant.name);
  const numbered = (n: number): string => (taken.includes(`${name} ${n}`) ? numbered(n + 1) : `${name} ${n}`);
  return taken.includes(name) ? numbered(2) : name;
};

/** Young accounts: what a condition asks where the workspace has no attribute that tells accounts apart. */
const young: Condition = { attribute: 'ageDays', op: '<', value: 90 };

/** A condition to begin with: the first attribute of text, and what it is mostly. */
export const firstCondition = (attributes: readonly AccountAttribute[]): Condition => {
  const texts = attributes.filter(({ kind, values }) => kind === 'text' && values.length > 0);
  const chosen = texts.find(({ name }) => name === 'segment') ?? texts[0];
  const value = chosen?.values[0];
  return chosen && value !== undefined ? { attribute: chosen.name, op: '=', value } : young;
};

/** The model with one more variant at the end. */
export const withNewVariant = (model: Model, name: string, condition: Condition): Model => ({
  ...model,
  variants: [...model.variants, { name: freeName(model, name), when: [condition] }],
});

/** The model with a copy of a variant right behind it. */
export const withCopy = (model: Model, index: number): Model => {
  const own = model.variants[index];
  if (!own) return model;
  const copy = { ...own, name: freeName(model, own.name) };
  return { ...model, variants: model.variants.toSpliced(index + 1, 0, copy) };
};

/** The model without a variant. */
export const withoutVariant = (model: Model, index: number): Model => ({
  ...model,
  variants: model.variants.toSpliced(index, 1),
});

/** One thing that may differ for the accounts of a variant. */
export type Difference =
  | { readonly kind: 'cutoffs' }
  | { readonly kind: 'dimension'; readonly key: string }
  | { readonly kind: 'metric'; readonly key: string; readonly field: DifferentField };

/** What of a metric may differ. */
export type DifferentField = (typeof differentFields)[number];

/** In the order in which they are offered. */
export const differentFields = ['weight', 'points', 'policy', 'switch'] as const;

/** A text for each difference, the same for the same. */
export const differenceId = (difference: Difference): string => {
  switch (difference.kind) {
    case 'cutoffs':
      return 'cutoffs';
    case 'dimension':
      return `dimension ${difference.key}`;
    case 'metric':
      return `metric ${difference.field} ${difference.key}`;
  }
};

/** What differs in a variant: cut-offs, weights of dimensions, metrics. */
export const differencesOf = ({ cutoffs, dimensionWeights, metrics }: Variant): readonly Difference[] => [
  ...(cutoffs ? [{ kind: 'cutoffs' } as const] : []),
  ...Object.keys(dimensionWeights ?? {}).map((key) => ({ kind: 'dimension', key }) as const),
  ...Object.entries(metrics ?? {}).flatMap(([key, own]) =>
    differentFields
      .filter((field) => own[field] !== undefined)
      .map((field) => ({ kind: 'metric', key, field }) as const),
  ),
];

/** What a variant could differ in and does not yet. */
export const possibleDifferences = (model: Model, variant: Variant): readonly Difference[] => {
  const taken = differencesOf(variant).map(differenceId);
  const all: readonly Difference[] = [
    { kind: 'cutoffs' },
    ...model.dimensions.map(({ key }) => ({ kind: 'dimension', key }) as const),
    ...model.metrics.flatMap(({ key }) =>
      differentFields.map((field) => ({ kind: 'metric', key, field }) as const),
    ),
  ];
  return all.filter((difference) => !taken.includes(differenceId(difference)));
};

/** What differs, as the fields of a metric. */
export type MetricDifference = Partial<Pick<MetricModel, DifferentField>>;

/** A variant with other cut-offs. */
export const withCutoffs = (variant: Variant, cutoffs: Cutoffs): Variant => ({ ...variant, cutoffs });

/** A variant with another weight of a dimension. */
export const withDimensionWeight = (variant: Variant, key: string, weight: number): Variant => ({
  ...variant,
  dimensionWeights: { ...variant.dimensionWeights, [key]: weight },
});

/** A variant with something else of a metric. */
export const withMetricDifference = (variant: Variant, key: string, change: MetricDifference): Variant => ({
  ...variant,
  metrics: { ...variant.metrics, [key]: { ...variant.metrics?.[key], ...change } },
});

const fieldOf = (
  { weight, points, policy, switch: use }: MetricModel,
  field: DifferentField,
): MetricDifference => {
  switch (field) {
    case 'weight':
      return { weight };
    case 'points':
      return { points };
    case 'policy':
      return { policy };
    case 'switch':
      return { switch: use };
  }
};

/** A variant with one more difference, which begins as it is in the base. */
export const withDifference = (variant: Variant, difference: Difference, base: Model): Variant => {
  if (difference.kind === 'cutoffs') return withCutoffs(variant, base.cutoffs);
  const { key } = difference;
  if (difference.kind === 'dimension') {
    const weight = base.dimensions.find((own) => own.key === key)?.weight;
    return weight === undefined ? variant : withDimensionWeight(variant, key, weight);
  }
  const metric = base.metrics.find((own) => own.key === key);
  return metric ? withMetricDifference(variant, key, fieldOf(metric, difference.field)) : variant;
};

const without = <T extends object>(record: T | undefined, key: string): T | undefined => {
  const rest = Object.entries(record ?? {}).filter(([own]) => own !== key);
  return rest.length > 0 ? (Object.fromEntries(rest) as T) : undefined;
};

/** A variant whose differences may be none. */
interface Loose extends Pick<Variant, 'name' | 'when'> {
  readonly cutoffs?: Variant['cutoffs'] | undefined;
  readonly dimensionWeights?: Variant['dimensionWeights'] | undefined;
  readonly metrics?: Variant['metrics'] | undefined;
}

/** Leaves out what says nothing. */
const tidied = ({ cutoffs, dimensionWeights, metrics, ...rest }: Loose): Variant => ({
  ...rest,
  ...(cutoffs && { cutoffs }),
  ...(dimensionWeights && { dimensionWeights }),
  ...(metrics && { metrics }),
});

/** A variant that is as the base in one thing more. */
export const withoutDifference = (variant: Variant, difference: Difference): Variant => {
  const { dimensionWeights, metrics } = variant;
  switch (difference.kind) {
    case 'cutoffs':
      return tidied({ ...variant, cutoffs: undefined });
    case 'dimension':
      return tidied({ ...variant, dimensionWeights: without(dimensionWeights, difference.key) });
    case 'metric': {
      const left = without(metrics?.[difference.key], difference.field);
      const others = left ? { ...metrics, [difference.key]: left } : without(metrics, difference.key);
      return tidied({ ...variant, metrics: others });
    }
  }
};
