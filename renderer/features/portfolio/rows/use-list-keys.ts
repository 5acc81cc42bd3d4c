/** The keyboard on the list. */
import type { KeyboardEvent } from 'react';
import { useOpenAccount } from '../use-open-account.ts';
import { usePortfolioView } from '../view-context.tsx';
import type { PortfolioView } from '../view-state.ts';
import { groupLineOf, placeOn, withFold } from './list-places.ts';
import { movedIndex } from '../moved-index.ts';
import { noSelection, withAll, withRange, withToggled } from './selection.ts';
import type { ListModel } from './use-list.ts';

/** What a key does to the view; null for a key that does nothing here. */
type Step = Partial<PortfolioView> | null;

interface At {
  readonly model: ListModel;
  readonly index: number;
  readonly view: PortfolioView;
}

/** Up and down; with Shift the way there is selected. */
const move = ({ model: { lines }, index, view }: At, event: KeyboardEvent): Step => {
  const next = movedIndex(event.key, index, lines.length);
  const line = next === null ? undefined : lines[next];
  if (!line) return null;
  const there = placeOn(line);
  return event.shiftKey ? { ...there, ...withRange(lines, { view, to: next ?? 0 }) } : there;
};

/** The arrow that goes on in the reading direction opens a group, the other one folds it. */
const foldByArrow = ({ model: { lines, groups }, index, view }: At, event: KeyboardEvent): Step => {
  if (groups.length === 0 || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return null;
  const fold = (event.key === 'ArrowLeft') === (document.documentElement.dir !== 'rtl');
  const line = lines[groupLineOf(lines, index)];
  if (line?.kind !== 'group') return null;
  return { ...placeOn(line), folded: withFold(view.folded, line.group.value, fold) };
};

const select = ({ view }: At, event: KeyboardEvent): Step => {
  if (event.key === ' ' && view.account !== null) return withToggled(view, view.account);
  if (event.key === 'Escape' && view.selected.size > 0) return noSelection;
  return null;
};

const withCommand = ({ model, view }: At, { key }: KeyboardEvent): Step =>
  key.toLowerCase() === 'a' ? withAll(view, model.rows) : null;

/** On a group's line Enter folds or opens it. */
const foldByEnter = ({ model: { lines }, index, view }: At): Step => {
  const line = lines[index];
  if (line?.kind !== 'group') return null;
  return { folded: withFold(view.folded, line.group.value, !line.group.isFolded) };
};

const stepOf = (at: At, event: KeyboardEvent): Step => {
  if (event.ctrlKey || event.metaKey) return withCommand(at, event);
  if (event.key === 'Enter') return foldByEnter(at);
  return select(at, event) ?? foldByArrow(at, event) ?? move(at, event);
};

/** What the list does with a key; `index` is the current line's, -1 when there is none. */
export const useListKeys = (model: ListModel, index: number): ((event: KeyboardEvent) => void) => {
  const { view, change } = usePortfolioView();
  const open = useOpenAccount();
  return (event) => {
    // Keys on a heading's button belong to the button.
    if (event.target !== event.currentTarget || event.altKey) return;
    const line = model.lines[index];
    if (event.key === 'Enter' && line?.kind === 'account') open(line.row.id);
    const step = stepOf({ model, index, view }, event);
    if (step === null) return;
    event.preventDefault();
    change(step);
  };
};
