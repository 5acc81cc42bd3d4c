/** What must be said beside the score, in the order of its weight. */
import type { AccountException, AccountPage } from '../../../shared/model/account-page.ts';
import type { CapScore, OverrideScore } from '../../../shared/model/score.ts';
import type { Medium } from '../../ui/medium.ts';
import { endsIn } from './decisions/decision-state.ts';
import { columnsOf, measuredCount } from './pick.ts';
import { valuesBand } from './why/reason.ts';

/** One remark; the words are the page's business. */
export type Note =
  /** `endsIn`: days left, where they are few. */
  | { readonly kind: 'override'; readonly override: OverrideScore; readonly endsIn: number | null }
  | { readonly kind: 'cap'; readonly cap: CapScore }
  | {
      readonly kind: 'notMeasured';
      readonly measured: number;
      readonly all: number;
      readonly dimensions: readonly string[];
    }
  | { readonly kind: 'variant'; readonly variant: string }
  | { readonly kind: 'exceptions'; readonly exceptions: readonly AccountException[] };

/** Caps that the reason of the light does not name already. */
const unsaidCaps = ({ score }: Pick<AccountPage, 'score'>): readonly CapScore[] => {
  const band = valuesBand(score);
  return band === score.computedBand ? score.caps : score.caps.filter((cap) => cap.band !== band);
};

const overrideNotes = ({ score: { override }, asOf }: AccountPage): readonly Note[] =>
  override ? [{ kind: 'override', override, endsIn: endsIn(override.expiresOn, asOf) }] : [];

/**
 * Override, caps that change nothing, dimensions without data, the model's variant: only those that hold. What was
 * said not to apply is printed on paper; on screen it opens with the metric.
 */
export const notesOf = (page: AccountPage, medium: Medium): readonly Note[] => {
  const { score } = page;
  const silent = columnsOf(page).flatMap(({ key, dimension }) =>
    (dimension?.score ?? null) === null ? [key] : [],
  );
  return [
    ...overrideNotes(page),
    ...unsaidCaps(page).map((cap) => ({ kind: 'cap', cap }) as const),
    ...(silent.length > 0
      ? [{ kind: 'notMeasured', ...measuredCount(page), dimensions: silent } as const]
      : []),
    ...(score.variant === null ? [] : [{ kind: 'variant', variant: score.variant } as const]),
    ...(medium === 'paper' && page.exceptions.length > 0
      ? [{ kind: 'exceptions', exceptions: page.exceptions } as const]
      : []),
  ];
};
