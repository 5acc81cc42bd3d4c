/** The history of one stored row, and what it looks like without some of the imports that made it. Pure. */
import { patchedAttributes, type AttributePatch, type Row } from '../load/keyed-log.ts';

/** What one later source said about a row: something new (`change`), or what was stored already (`repeat`). */
export interface Link {
  readonly kind: 'change' | 'repeat';
  /** The number of the change in the log; a repeat has none. */
  readonly id: number | null;
  readonly sourceId: number;
  readonly sourceRow: number;
  readonly columns: Row;
  readonly attributes: AttributePatch | null;
}

/** A row from its beginning: as first stored, then link by link in the order of the sources. */
export interface History {
  readonly first: Row;
  readonly links: readonly Link[];
}

/** What a link is once some sources are gone: `before` is the row that it changes, null where it changes nothing. */
export interface Step {
  readonly link: Link;
  readonly before: Row | null;
}

/** A row without the sources that are gone. */
export interface Replayed {
  /** The row as it is now; null where nothing is left that says it. */
  readonly state: Row | null;
  readonly steps: readonly Step[];
  /** The link that takes the place of the row's beginning. */
  readonly beginning: Link | null;
  /** What it means to the user; `same`: the sources that are gone never changed it. */
  readonly outcome: 'removed' | 'restored' | 'kept' | 'same';
}

/** What another table told of an account, its code or its name: it makes it neither listed nor a row of that table. */
const isTold = ({ columns }: Link): boolean => columns['declared'] === 0;

const said = (state: Row, { columns, attributes }: Link): Row =>
  attributes === null
    ? { ...state, ...columns, ...(columns['declared'] === 0 && { declared: state['declared'] ?? 0 }) }
    : { ...state, ...columns, attributes: patchedAttributes(String(state['attributes']), attributes) };

const isSame = (a: Row, b: Row): boolean => Object.entries(a).every(([name, value]) => b[name] === value);

const placed = (state: Row, { sourceId, sourceRow }: Link): Row => ({
  ...state,
  source_id: sourceId,
  source_row: sourceRow,
});

/** The row as the link would have stored it had there been none before. */
const begun = (first: Row, link: Link): Row => {
  const blank = Object.fromEntries(Object.keys(first).map((name) => [name, null]));
  const empty = 'attributes' in first ? { ...blank, attributes: '{}' } : blank;
  const row = placed({ ...said(empty, link), id: first['id'] ?? null }, link);
  if (!('folded_key' in row) || 'name' in link.columns) return row;
  // As when storing: an account without a name of its own goes by its key.
  return { ...row, name: row['key'] ?? null, folded_name: row['folded_key'] ?? null };
};

/** A row that was only named (an account that other tables mention) is none of the import's own. */
const began = ({ first }: History, gone: ReadonlySet<number>): boolean =>
  gone.has(Number(first['source_id'])) && first['declared'] !== 0;

const outcomeOf = (history: History, gone: ReadonlySet<number>): Replayed['outcome'] => {
  const links = history.links.filter((link) => !isTold(link));
  const at = links.findIndex(({ kind, sourceId }) => kind === 'change' && gone.has(sourceId));
  if (!began(history, gone) && at < 0) return 'same';
  const isLater = links.some((link, i) => (began(history, gone) || i > at) && !gone.has(link.sourceId));
  if (isLater) return 'kept';
  return began(history, gone) ? 'removed' : 'restored';
};

/** The row as if the sources `gone` had never been imported: every other one says again what it said. */
export const replay = (history: History, gone: ReadonlySet<number>): Replayed => {
  const { first, links } = history;
  const outcome = outcomeOf(history, gone);
  const left = links.filter(({ sourceId }) => !gone.has(sourceId));
  const isGone = gone.has(Number(first['source_id']));
  const beginning = isGone ? (left.shift() ?? null) : null;
  if (isGone && !beginning) return { state: null, steps: [], beginning, outcome };
  let state = beginning ? begun(first, beginning) : first;
  const steps = left.map((link): Step => {
    const [before, after] = [state, said(state, link)];
    if (link.kind === 'repeat' && isSame(after, before)) return { link, before: null };
    state = isTold(link) ? after : placed(after, link);
    return { link, before };
  });
  return { state, steps, beginning, outcome };
};
