/** What the user looks for among reviews and checkpoints. Pure. */
import type { Band } from '../../../../shared/model/model.ts';
import { perOpening } from '../../../app/per-opening.ts';

/** The lists: what is due, and what was frozen. */
export const reviewLists = ['due', 'checkpoints'] as const;

/** One of them. */
export type ReviewListName = (typeof reviewLists)[number];

/** The list, what it is narrowed to, and its current row; kept while other screens are looked at. */
export interface ReviewView {
  readonly list: ReviewListName;
  readonly search: string;
  /** Null: every light. */
  readonly band: Band | null;
  /** Null: whoever looks after the account. */
  readonly owner: string | null;
  /** The account of the current row among the reviews. */
  readonly account: number | null;
  /** The current row among the checkpoints. */
  readonly checkpoint: number | null;
}

const start: ReviewView = {
  list: 'due',
  search: '',
  band: null,
  owner: null,
  account: null,
  checkpoint: null,
};

const changed = (view: ReviewView, change: Partial<ReviewView>): ReviewView => ({ ...view, ...change });

/** The view as it is held for an opening. */
export const heldView = perOpening(changed, start);
