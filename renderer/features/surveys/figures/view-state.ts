/** How the figures are looked at: it outlives the screen, until the workspace is closed. Pure. */
import type { PeriodKind } from '../../../../shared/model/surveys/page.ts';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import { perOpening } from '../../../app/per-opening.ts';
import type { GroupOrder } from './group-rows.ts';

/** What is shown over time and by group. */
export interface FiguresView {
  readonly period: PeriodKind;
  readonly by: string | null;
  readonly measure: SurveyMeasure;
  readonly order: GroupOrder;
}

/** Until something is chosen. */
export const usualFiguresView: FiguresView = { period: 'quarter', by: null, measure: 'nps', order: 'value' };

const change = (view: FiguresView, changed: Partial<FiguresView>): FiguresView => ({ ...view, ...changed });

/** The view of one opening. */
export const heldFiguresView = perOpening(change, usualFiguresView);
