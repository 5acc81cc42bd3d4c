/** How Electron is told to copy a picture: what it is given, not what it makes of it. */
import { expect, it, vi } from 'vitest';

const given: Record<string, Blob>[][] = [];
vi.mock('electron', () => ({
  // Called with `new`: what it answers is then the item.
  ClipboardItem: function (items: Record<string, Blob>) {
    return items;
  },
  clipboard: { write: async (items: Record<string, Blob>[]) => void given.push(items) },
}));
const { copyPicture } = await import('../../../electron/shell/desktop/clipboard.ts');

it('writes one item, the PNG as it came', async () => {
  await copyPicture(Uint8Array.of(137, 80, 78, 71));
  expect(given.length).toBe(1);
  const [item] = given[0] ?? [];
  expect(Object.keys(item ?? {})).toEqual(['image/png']);
  expect(item?.['image/png']?.type).toBe('image/png');
  expect([...new Uint8Array((await item?.['image/png']?.arrayBuffer()) ?? [])]).toEqual([137, 80, 78, 71]);
});
