/** The views of the list of accounts that people keep under names, and the columns that the list was last given. */
import { z } from 'zod';
import { type KeptViews, type SavedView, savedViewSchema } from '../../../shared/calls/portfolio.ts';
import { AppError } from '../../../shared/errors.ts';
import { fold } from '../../../shared/fold.ts';
import { keepSetting } from '../db/queries/settings.ts';
import { jsonSetting } from '../db/stored-json.ts';
import { changingNoFacts } from '../db/queries/workspace-facts.ts';
import { type Db, inTransaction } from '../db/statements.ts';

/** More than anybody finds again. */
const mostViews = 200;

/** What another version of the program wrote and this one cannot read is left out, not an error. */
const viewsOf = (db: Db): readonly SavedView[] => {
  const stored = jsonSetting(db, 'listViews', z.array(z.unknown()));
  return (stored ?? []).slice(0, mostViews).flatMap((view) => savedViewSchema.safeParse(view).data ?? []);
};

const columnsOf = (db: Db): KeptViews['columns'] =>
  jsonSetting(db, 'listColumns', z.array(z.string()).nullable()) ?? null;

const byName = (a: SavedView, b: SavedView): number => {
  const [x, y] = [fold(a.name), fold(b.name)];
  return x < y ? -1 : Number(x > y);
};

/** All that is kept. */
export const keptViews = (db: Db): KeptViews => ({
  views: viewsOf(db).toSorted(byName),
  columns: columnsOf(db),
});

const store = (db: Db, views: readonly SavedView[]): KeptViews => {
  changingNoFacts(db, () => keepSetting(db, 'listViews', JSON.stringify(views)));
  return keptViews(db);
};

/** A view as it is to be kept; `id` null = a new one. */
export type ViewToSave = Omit<SavedView, 'id'> & { readonly id: number | null };

/** Keeps a view. Throws `view.nameTaken` where another one has the name, `view.tooMany`. */
export const saveView = (db: Db, { id, name, view }: ViewToSave): KeptViews =>
  inTransaction(db, () => {
    const views = viewsOf(db);
    const others = views.filter((other) => other.id !== id);
    if (others.some((other) => fold(other.name) === fold(name))) throw new AppError('view.nameTaken', { name });
    if (others.length >= mostViews) throw new AppError('view.tooMany', { most: mostViews });
    const next = id ?? 1 + Math.max(0, ...views.map((other) => other.id));
    return store(db, [...others, { id: next, name, view }]);
  });

/** Forgets a view; nothing where there is none of that number. */
export const deleteView = (db: Db, id: number): KeptViews =>
  inTransaction(db, () => {
    const views = viewsOf(db);
    return store(
      db,
      views.filter((other) => other.id !== id),
    );
  });

/** Keeps the columns that the list was given. */
export const keepColumns = (db: Db, columns: KeptViews['columns']): void =>
  changingNoFacts(db, () => keepSetting(db, 'listColumns', JSON.stringify(columns)));
