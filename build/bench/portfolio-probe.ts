/// <reference lib="dom" />
/** What runs inside the page while the portfolio's bench works in it; each function stands alone there. */

/** What the probe holds. */
interface Probe {
  readonly times: number[];
  frames: number;
  blanks: number;
  watching: boolean;
}

type Probed = { readonly benchProbe: Probe };

/**
 * Measures from every key or press to the moment after the frame in which the page has changed as `change` says:
 * `rows` = the number of rows, `order` = the order of a column, `list` = the list is there with rows in it.
 */
export const installProbe = (change: 'rows' | 'order' | 'list'): void => {
  const times: number[] = [];
  Object.assign(globalThis, { benchProbe: { times, frames: 0, blanks: 0, watching: false } });
  let begun: number | undefined;
  const begin = (event: Event): number => (begun = event.timeStamp);
  window.addEventListener('keydown', begin, true);
  window.addEventListener('pointerdown', begin, true);
  const painted = (from: number): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => times.push(performance.now() - from));
    port1.start();
    // The message is delivered once the frame is drawn.
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const isChanged = (records: readonly MutationRecord[]): boolean => {
    if (change === 'list') return document.querySelectorAll('[role=grid] [role=row][aria-selected]').length > 5;
    const attribute = change === 'rows' ? 'aria-rowcount' : 'aria-sort';
    return records.some(({ attributeName }) => attributeName === attribute);
  };
  new MutationObserver((records) => {
    if (begun === undefined || !isChanged(records)) return;
    painted(begun);
    begun = undefined;
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
};

/** The times so far, milliseconds. */
export const probeTimes = (): readonly number[] => (globalThis as unknown as Probed).benchProbe.times;

/** From now on looks at every frame whether rows stand at the top, in the middle and at the bottom of the list. */
export const watchRows = (): void => {
  const list = document.querySelector('[role=grid]');
  if (!list) throw new Error('the page shows no list');
  const state: Probe = { times: [], frames: 0, blanks: 0, watching: true };
  Object.assign(globalThis, { benchProbe: state });
  const look = (): void => {
    if (!state.watching) return;
    const { left, top, bottom, width } = list.getBoundingClientRect();
    const places = [top + 50, (top + bottom) / 2, bottom - 24];
    const isBlank = (y: number): boolean =>
      !document.elementFromPoint(left + width / 2, y)?.closest('[role=row][aria-selected]');
    state.frames += 1;
    if (places.some(isBlank)) state.blanks += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Ends the looking; how many frames there were, in how many a row was missing, and where the list stands. */
export const rowsWatched = (): {
  readonly frames: number;
  readonly blanks: number;
  readonly scrolledPx: number;
} => {
  const { benchProbe } = globalThis as unknown as Probed;
  benchProbe.watching = false;
  const { frames, blanks } = benchProbe;
  return { frames, blanks, scrolledPx: document.querySelector('[role=grid]')?.scrollTop ?? 0 };
};

/** A row of the bare list. */
interface BareRow {
  readonly name: string;
  readonly owner: string | null;
  readonly score: number | null;
}

/**
 * The bare list: the same rows as an array, sorted or filtered as one would first write it, 25 of them written into
 * the page as text. Milliseconds until they are painted, one time per step.
 */
export const bareList = async (
  rows: readonly BareRow[],
): Promise<Readonly<Record<string, readonly number[]>>> => {
  const place = document.createElement('pre');
  place.style.cssText = 'position:fixed;inset:0;z-index:9999;background:#fff;color:#000';
  document.body.append(place);
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const steps: Readonly<Record<string, () => readonly BareRow[]>> = {
    'sort by score': () => rows.toSorted((a, b) => (a.score ?? -1) - (b.score ?? -1)),
    'sort by owner': () => rows.toSorted((a, b) => compare(a.owner ?? '', b.owner ?? '')),
    'sort by name': () => rows.toSorted((a, b) => compare(a.name, b.name)),
    filter: () => rows.filter(({ name }) => name.toLowerCase().includes('12')),
  };
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const times: Record<string, number[]> = {};
  for (const [name, step] of Object.entries(steps))
    for (let round = 0; round < 5; round += 1) {
      await painted();
      const from = performance.now();
      place.textContent = step()
        .slice(0, 25)
        .map((row) => `${row.name} ${row.owner} ${row.score} ${round}`)
        .join('\n');
      await painted();
      (times[name] ??= []).push(performance.now() - from);
    }
  place.remove();
  return times;
};
