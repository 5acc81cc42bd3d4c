/** A chart of the window, and how it is looked at there: what its picture is drawn from. */
import type { PeriodKind } from './surveys/page.ts';
import type { SurveyMeasure } from './surveys/rows.ts';

/** What health is set against. */
export const valueMeasures = ['mrr', 'clv'] as const;

/** One of them. */
export type ValueMeasure = (typeof valueMeasures)[number];

/** At a date (`YYYY-MM-DD`); left out: the newest fact's. */
interface AtDate {
  readonly asOf?: string | undefined;
}

/** Of one account. */
interface OfAccount extends AtDate {
  readonly account: number;
}

/** A chart of one account, or of the whole workspace. */
export type ChartOrder =
  | (OfAccount & {
      readonly kind: 'history';
      /** The dimensions whose lines are drawn beside the score's. */
      readonly dimensions: readonly string[];
      /** Another version of the model whose scores are drawn; null: none. */
      readonly version: number | null;
    })
  | (OfAccount & { readonly kind: 'waterfall' })
  | (AtDate & { readonly kind: 'value'; readonly measure: ValueMeasure; readonly currency: string | null })
  | (AtDate & { readonly kind: 'scores' })
  | (AtDate & { readonly kind: 'trend'; readonly measure: SurveyMeasure; readonly period: PeriodKind });

/** Its account; null where it is of the whole workspace. */
export const accountOf = (chart: ChartOrder): number | null => ('account' in chart ? chart.account : null);
