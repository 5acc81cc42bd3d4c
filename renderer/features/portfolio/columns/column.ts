/** What a column of the list is. */
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Format } from '../../../../shared/format.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { FigureOf, TextOf } from './fields.ts';

/** The words and figures of the page's language. */
export interface CellWords {
  readonly t: TFunction;
  readonly format: Format;
}

/** Draws one cell. */
export type Cell = (row: PortfolioRow, words: CellWords) => ReactNode;

/** A column. */
export interface ListColumn {
  readonly id: string;
  readonly heading: string;
  /** What its figure alone is called, where it shows more than that. */
  readonly figureName?: string | undefined;
  /** In rem; the name takes what the others leave. */
  readonly width: number;
  readonly draw: Cell;
  /** Figures are set at the end of their column. */
  readonly isFigure: boolean;
  /** What it is ordered by: a figure before a text. */
  readonly figure?: FigureOf | undefined;
  readonly text?: TextOf | undefined;
  /** How a text of it is written; left out: as it is. */
  readonly wordFor?: ((text: string) => string) | undefined;
  /** Accounts can be put into groups by it. */
  readonly groups: boolean;
}
