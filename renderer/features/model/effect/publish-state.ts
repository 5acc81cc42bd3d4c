/** Whether a draft can be published, and as which version. Pure. */
import type { Model } from '../../../../shared/model/model.ts';
import type { DraftCheck, ModelVersion } from '../../../../shared/model/model-page.ts';

/** `ready`: it can; otherwise why it cannot. */
export type PublishState = 'ready' | 'unchanged' | 'problems' | 'checking';

/** Where a draft stands. An answer that is still on its way is of an older draft, so nothing may rest on it. */
export const publishState = ({
  changed,
  check,
  isChecking,
}: {
  readonly changed: boolean;
  readonly check: DraftCheck | null;
  readonly isChecking: boolean;
}): PublishState => {
  if (!changed) return 'unchanged';
  if (check !== null && check.problems.length > 0) return 'problems';
  return isChecking || check === null ? 'checking' : 'ready';
};

/** The number that publishing will give: a model from elsewhere keeps its own where that is above all others. */
export const nextVersion = (draft: Pick<Model, 'version'>, versions: readonly ModelVersion[]): number =>
  Math.max(draft.version, ...versions.map(({ version }) => version + 1));
