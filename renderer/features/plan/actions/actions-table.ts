/** The actions as a table to be copied: texts as they read, figures as figures. Pure. */
import type { TFunction } from 'i18next';
import type { ListedAction, Stood } from '../../../../shared/model/plan/action.ts';
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { SavedTable, TableCell, TableKind } from '../../../../shared/model/saved-table.ts';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import { wholeScore } from '../../../../shared/model/whole-score.ts';
import { scoreChange } from './moved-since.ts';

/** What the table is written with. */
export interface TableWords {
  readonly t: TFunction;
  readonly aboutName: (about: PlanAbout) => string;
  readonly cutoffs: Cutoffs;
}

interface OutColumn {
  readonly id: string;
  readonly kind: TableKind;
  readonly of: (action: ListedAction) => TableCell;
}

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(1)));

const columnsOf = ({ t, aboutName, cutoffs }: TableWords): readonly OutColumn[] => {
  const scoreOf = (stood: Stood | null): TableCell =>
    stood?.score == null ? null : wholeScore(stood.score, cutoffs);
  const lightOf = (stood: Stood | null): TableCell =>
    stood?.about ? t(`bands.${stood.about.band}.word`) : null;
  const valueOf = (stood: Stood | null): TableCell => stood?.about?.value ?? null;
  return [
    { id: 'state', kind: 'text', of: ({ state }) => t(`plan.states.${state}`) },
    { id: 'title', kind: 'text', of: ({ title }) => title },
    { id: 'account', kind: 'text', of: ({ account }) => account.name },
    { id: 'reason', kind: 'text', of: ({ about }) => (about === null ? null : aboutName(about)) },
    { id: 'lightThen', kind: 'text', of: ({ stood }) => lightOf(stood) },
    { id: 'lightNow', kind: 'text', of: ({ now }) => lightOf(now) },
    { id: 'valueThen', kind: 'number', of: ({ stood }) => valueOf(stood) },
    { id: 'valueNow', kind: 'number', of: ({ now }) => valueOf(now) },
    { id: 'scoreThen', kind: 'whole', of: ({ stood }) => scoreOf(stood) },
    { id: 'scoreNow', kind: 'whole', of: ({ now }) => scoreOf(now) },
    { id: 'points', kind: 'number', of: (action) => rounded(scoreChange(action)) },
    { id: 'owner', kind: 'text', of: ({ owner }) => owner },
    { id: 'due', kind: 'date', of: ({ dueOn }) => dueOn },
    { id: 'ended', kind: 'date', of: ({ endedOn }) => endedOn },
    { id: 'note', kind: 'text', of: ({ note }) => note },
  ];
};

/** The table, in the order of the actions. */
export const actionsTable = (actions: readonly ListedAction[], words: TableWords): SavedTable => {
  const columns = columnsOf(words);
  return {
    columns: columns.map(({ id, kind }) => ({ heading: words.t(`plan.actions.out.${id}`), kind })),
    rows: actions.map((action) => columns.map(({ of }) => of(action))),
  };
};
