/** The page that is shown, and the way to the rows behind its figures. */
import { createContext, useContext } from 'react';
import type { SurveyPage } from '../../../../shared/model/surveys/page.ts';
import type { RowClass, SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';

/** Which rows are asked for. */
export interface WantedRows {
  readonly measure: SurveyMeasure;
  /** `2026-03` or `2026-Q1`; left out = the window of the page. */
  readonly period?: string;
  readonly group?: { readonly by: string; readonly value: string | null };
  readonly only?: RowClass;
  readonly score?: number;
}

interface FiguresPage {
  readonly page: SurveyPage;
  readonly showRows: (wanted: WantedRows) => void;
}

/** Around everything that shows figures. */
export const FiguresPageContext = createContext<FiguresPage | null>(null);

/** The page and the way to its rows. */
export const useFiguresPage = (): FiguresPage => {
  const value = useContext(FiguresPageContext);
  if (!value) throw new Error('useFiguresPage outside FiguresPageContext');
  return value;
};
