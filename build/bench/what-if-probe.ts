/// <reference lib="dom" />
/** What runs inside the page while the window's bench changes a weight; each function stands alone there. */

/** From every key to the moment after the frame in which the counts are others. */
export const installProbe = (label: string): void => {
  const times: number[] = [];
  Object.assign(globalThis, { benchProbe: { times } });
  let pressedAt: number | undefined;
  window.addEventListener('keydown', (event) => (pressedAt = event.timeStamp), true);
  const painted = (from: number): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => times.push(performance.now() - from));
    port1.start();
    // The message is delivered once the frame is drawn.
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const counts = document.querySelector(`table[aria-label="${label}"]`);
  if (!counts) throw new Error('the page shows no counts');
  new MutationObserver(() => {
    if (pressedAt === undefined) return;
    painted(pressedAt);
    pressedAt = undefined;
  }).observe(counts, { subtree: true, childList: true, characterData: true });
};

/** The times so far, milliseconds. */
export const probeTimes = (): readonly number[] =>
  (globalThis as unknown as { readonly benchProbe: { readonly times: readonly number[] } }).benchProbe.times;
