/** A band while a person sets it: what stands in the form, and what is missing. Pure. */
import { isoOf, parseDay } from '../../../../shared/dates.ts';
import type { ErrorCode, ErrorDetail } from '../../../../shared/errors.ts';
import type { SetBand } from '../../../../shared/model/decisions.ts';
import type { OverrideScore } from '../../../../shared/model/score.ts';

/** What stands in the form; `band` is null until one was chosen, `until` may be no date yet. */
export interface BandDraft {
  readonly band: SetBand | null;
  readonly reason: string;
  readonly author: string;
  readonly until: string;
}

/** Days ahead that one press chooses; the second is where a new one begins. */
export const quickDays = [14, 30, 90] as const;

/** The date some days later. */
export const daysLater = (iso: string, days: number): string => isoOf((parseDay(iso) ?? 0) + days);

/** The form as it opens: the band that holds, to be changed, else an empty one for the next 30 days. */
export const firstDraft = (
  asOf: string,
  { override, author }: { readonly override: OverrideScore | null; readonly author: string | null },
): BandDraft => ({
  band: override?.band ?? null,
  reason: override?.reason ?? '',
  author: author ?? '',
  until: override?.expiresOn ?? daysLater(asOf, quickDays[1]),
});

/** Whether the form still says what holds already: there is nothing to store. */
export const isUnchanged = (draft: BandDraft, override: OverrideScore | null): boolean =>
  override !== null &&
  draft.band === override.band &&
  draft.reason.trim() === override.reason &&
  draft.author.trim() === override.author &&
  draft.until === override.expiresOn;

/** Why a field cannot stay as it is: an error of the closed list, or what only the form can lack. */
export interface FieldProblem {
  readonly code: ErrorCode | 'noBand' | 'noDate';
  readonly detail?: ErrorDetail;
}

/** What is wrong, by field; empty = it can be stored. */
export type BandProblems = Readonly<Partial<Record<keyof BandDraft, FieldProblem>>>;

const dateProblem = (until: string, asOf: string): FieldProblem | undefined => {
  if (parseDay(until) === undefined) return { code: 'noDate' };
  return until < asOf ? { code: 'decision.lastDay', detail: { date: asOf } } : undefined;
};

/** Looks at a draft as the engine will. */
export const bandProblems = ({ band, reason, author, until }: BandDraft, asOf: string): BandProblems => {
  const date = dateProblem(until, asOf);
  return {
    ...(band === null && { band: { code: 'noBand' } }),
    ...(reason.trim() === '' && { reason: { code: 'decision.noReason' } }),
    ...(author.trim() === '' && { author: { code: 'decision.noAuthor' } }),
    ...(date && { until: date }),
  };
};
