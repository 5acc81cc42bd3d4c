/** What the variants of a model must be. */
import { fold } from '../../fold.ts';
import type { Model, Variant } from '../model.ts';
import { conditionFields, withVariant } from '../with-variant.ts';
import { cutoffsProblems, pointsProblems } from './check-points.ts';
import { weightProblems } from './check-weights.ts';
import { type ModelProblem, problemAt, type Step } from './problems.ts';

/** What is known of the accounts that a model is for. */
export interface KnownAccounts {
  /** Folded names of the attributes that they have; left out = not known, any attribute may be meant. */
  readonly attributes?: ReadonlySet<string> | undefined;
}

const conditionProblems = (
  { when }: Variant,
  { model, steps, known }: { model: Model; steps: readonly Step[]; known: KnownAccounts },
): readonly ModelProblem[] => {
  if (when.length === 0) return [problemAt(model, [...steps, 'when'], { code: 'noCondition' })];
  const { attributes } = known;
  const isKnown = (attribute: string): boolean =>
    attributes === undefined ||
    conditionFields.some((field) => field === attribute) ||
    attributes.has(fold(attribute));
  return when.flatMap(({ attribute }, i) =>
    isKnown(attribute)
      ? []
      : [
          problemAt(model, [...steps, 'when', i, 'attribute'], {
            code: 'unknownAttribute',
            detail: { attribute },
          }),
        ],
  );
};

const nameProblems = (variant: Variant, model: Model, steps: readonly Step[]): readonly ModelProblem[] => {
  const metrics = new Set(model.metrics.map(({ key }) => key));
  const dimensions = new Set(model.dimensions.map(({ key }) => key));
  const known = [...dimensions].join(', ');
  return [
    ...Object.keys(variant.metrics ?? {})
      .filter((key) => !metrics.has(key))
      .map((key) =>
        problemAt(model, [...steps, 'metrics', key], { code: 'unknownMetric', detail: { metric: key } }),
      ),
    ...Object.keys(variant.dimensionWeights ?? {})
      .filter((key) => !dimensions.has(key))
      .map((key) =>
        problemAt(model, [...steps, 'dimensionWeights', key], {
          code: 'unknownDimension',
          detail: { dimension: key, known },
        }),
      ),
  ];
};

const figureProblems = (variant: Variant, model: Model, steps: readonly Step[]): readonly ModelProblem[] => [
  ...Object.entries(variant.metrics ?? {}).flatMap(([key, { points }]) =>
    pointsProblems(points ?? [], model, [...steps, 'metrics', key, 'points']),
  ),
  ...(variant.cutoffs ? cutoffsProblems(variant.cutoffs, model, [...steps, 'cutoffs']) : []),
];

/** What is wrong with a model's variants, each at its field. */
export const variantProblems = (model: Model, known: KnownAccounts): readonly ModelProblem[] =>
  model.variants.flatMap((variant, i) => {
    const steps = ['variants', i];
    return [
      ...conditionProblems(variant, { model, steps, known }),
      ...nameProblems(variant, model, steps),
      ...figureProblems(variant, model, steps),
      // Said of the variant only where the base is right: one cause, one sentence.
      ...(weightProblems(model).length === 0 && weightProblems(withVariant(model, variant)).length > 0
        ? [problemAt(model, steps, { code: 'noWeight' })]
        : []),
    ];
  });
