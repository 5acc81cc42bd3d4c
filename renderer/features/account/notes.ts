/** What must be said beside the score, in the order of its weight. */
import type { AccountPage } from '../../../shared/model/account-page.ts';
import type { CapScore, OverrideScore } from '../../../shared/model/score.ts';
import { columnsOf, measuredCount } from './pick.ts';
import { valuesBand } from './why/reason.ts';

/** One remark; the words are the page's business. */
export type Note =
  | { readonly kind: 'override'; readonly override: OverrideScore }
  | { readonly kind: 'cap'; readonly cap: CapScore }
  | { readonly kind: 'coverage' }
  | {
      readonly kind: 'notMeasured';
      readonly measured: number;
      readonly all: number;
      readonly dimensions: readonly string[];
    }
  | { readonly kind: 'variant'; readonly variant: string };

/** Caps that the reason of the light does not name already. */
const unsaidCaps = ({ score }: Pick<AccountPage, 'score'>): readonly CapScore[] => {
  const band = valuesBand(score);
  return band === score.computedBand ? score.caps : score.caps.filter((cap) => cap.band !== band);
};

/** Override, caps that change nothing, too little coverage, dimensions without data, the model's variant: only those that hold. */
export const notesOf = (page: AccountPage): readonly Note[] => {
  const { score, model } = page;
  const silent = columnsOf(page).flatMap(({ key, dimension }) =>
    (dimension?.score ?? null) === null ? [key] : [],
  );
  return [
    ...(score.override ? [{ kind: 'override', override: score.override } as const] : []),
    ...unsaidCaps(page).map((cap) => ({ kind: 'cap', cap }) as const),
    ...(score.coverage < model.minimumCoverage ? [{ kind: 'coverage' } as const] : []),
    ...(silent.length > 0
      ? [{ kind: 'notMeasured', ...measuredCount(page), dimensions: silent } as const]
      : []),
    ...(score.variant === null ? [] : [{ kind: 'variant', variant: score.variant } as const]),
  ];
};
