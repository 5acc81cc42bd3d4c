/** Whether a draft can be published. Pure. */
import type { DraftCheck } from '../../../../shared/model/model-page.ts';

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
