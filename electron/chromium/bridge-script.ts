/** The page's side of the bridge in Chromium. Runs inside the page, so it can use nothing from this module. */
import type { NabizBridge } from '../../shared/contract.ts';

/** The names under which page and shell find each other. */
export const bridgeNames = { call: 'nabizCall', files: 'nabizFiles', slot: 'nabizSlot' } as const;

/** What the shell reaches into from outside: chosen files waiting for their paths, and the ear for events. */
export interface BridgeSlot {
  readonly files: Map<number, object>;
  hear(event: string): void;
}

/** Puts `window.nabiz` on the page. Answers cross as JSON text, which is a lot quicker for long lists. */
export const installBridge = (names: typeof bridgeNames): void => {
  const page = globalThis as unknown as Record<string, (input: string) => Promise<string>>;
  const { [names.call]: call, [names.files]: files } = page;
  if (!call || !files) return;
  const listeners = new Set<(event: never) => void>();
  const slot = {
    files: new Map<number, object>(),
    hear(event: string) {
      for (const listener of listeners) listener(JSON.parse(event) as never);
    },
  };
  let next = 0;
  const hold = (file: object): number => {
    slot.files.set(next, file);
    return next++;
  };
  const bridge: NabizBridge = Object.freeze({
    call: async (name: string, input: unknown) =>
      JSON.parse(await call(JSON.stringify({ name, input }))) as never,
    listen(hear: (event: never) => void) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    async fileRefs(chosen: readonly object[]) {
      const numbers = chosen.map(hold);
      const answer = JSON.parse(await files(JSON.stringify(numbers)));
      for (const number of numbers) slot.files.delete(number);
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value;
    },
  });
  Object.defineProperty(globalThis, names.slot, { value: slot });
  Object.defineProperty(globalThis, 'nabiz', { value: bridge, enumerable: true });
};
