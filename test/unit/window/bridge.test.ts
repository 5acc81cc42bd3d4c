/** Whom a page asks: its own window, or from inside a frame the window that holds it. */
import { expect, it } from 'vitest';
import { bridgeOf } from '../../../renderer/app/bridge.ts';
import type { NabizBridge } from '../../../shared/contract.ts';

const bridge = {} as NabizBridge;
const windowWith = (nabiz: NabizBridge | undefined, parent?: object) => {
  const made = { nabiz } as { nabiz: NabizBridge; parent: Window };
  made.parent = (parent ?? made) as Window;
  return made;
};

it('asks through its own bridge', () => expect(bridgeOf(windowWith(bridge))).toBe(bridge));

it('asks through the window that holds it, even where a frame has a bridge that nobody listens to', () => {
  const holder = windowWith(bridge);
  expect(bridgeOf(windowWith(undefined, holder))).toBe(bridge);
  expect(bridgeOf(windowWith({} as NabizBridge, holder))).toBe(bridge);
});
