/** What an action or a play is about. */

/** What a healthy account is ready for. */
export const healthyKinds = ['renewal', 'growth', 'reference', 'referral'] as const;

/** One of them. */
export type HealthyKind = (typeof healthyKinds)[number];

/** A metric or a dimension that is red or amber, or what a healthy account is ready for. */
export interface PlanAbout {
  readonly kind: 'metric' | 'dimension' | 'healthy';
  /** Key of the metric or of the dimension, or one of `healthyKinds`. */
  readonly key: string;
}
