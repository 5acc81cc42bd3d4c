/**
 * Formulas over the values of a model's metrics: `(usage + 2 × visits) ÷ seats`, `if(tickets > 5, 0, 100)`.
 * Plus, minus, times, divided by, min, max, if with one comparison, brackets, numbers with a point, names of metrics.
 */

/** How two numbers make one. */
export type Operator = '+' | '-' | '*' | '/';
/** How two numbers are compared, in the condition of `if` only. */
export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!=';

/** A formula, read: numbers, names of metrics, and what is done with them. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'metric'; readonly key: string }
  | { readonly kind: 'negative'; readonly of: Formula }
  | { readonly kind: 'both'; readonly op: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'least' | 'most'; readonly of: readonly Formula[] }
  | { readonly kind: 'if'; readonly when: Condition; readonly whenTrue: Formula; readonly whenFalse: Formula };

/** What `if` asks. */
export interface Condition {
  readonly op: Comparison;
  readonly left: Formula;
  readonly right: Formula;
}

/** The formulas that one is made of, in the order they are written. */
export const partsOf = (formula: Formula): readonly Formula[] => {
  switch (formula.kind) {
    case 'number':
    case 'metric':
      return [];
    case 'negative':
      return [formula.of];
    case 'both':
      return [formula.left, formula.right];
    case 'least':
    case 'most':
      return formula.of;
    case 'if':
      return [formula.when.left, formula.when.right, formula.whenTrue, formula.whenFalse];
  }
};

/** The metrics that a formula names anywhere, each once. */
export const namesIn = (formula: Formula): readonly string[] => [
  ...new Set(formula.kind === 'metric' ? [formula.key] : partsOf(formula).flatMap(namesIn)),
];
