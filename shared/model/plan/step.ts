/** Steps: every change of the plan is one, and each can be taken back. */

/** What a step came to; its number takes it back. */
export interface StepDone<T> {
  readonly step: number;
  readonly value: T;
}
