/** The icons are what each system takes: read from their own headers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const icons = join(import.meta.dirname, '..', '..', '..', 'build', 'icons');

/** Width and height of a PNG; undefined for anything else. */
const pngSize = (bytes: Buffer): readonly [number, number] | undefined =>
  bytes.subarray(1, 4).toString('latin1') === 'PNG'
    ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    : undefined;

/** Width and height of a picture inside a Windows icon, whose bitmaps count their mask as a second half. */
const pictureSize = (bytes: Buffer): readonly [number, number] =>
  pngSize(bytes) ?? [bytes.readInt32LE(4), bytes.readInt32LE(8) / 2];

const icoEntries = (file: Buffer) =>
  Array.from({ length: file.readUInt16LE(4) }, (_, i) => {
    const at = 6 + 16 * i;
    const [bytes, from] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
    return { side: file[at] || 256, end: from + bytes, picture: file.subarray(from, from + bytes) };
  });

const icnsChunks = (file: Buffer) => {
  const chunks: { name: string; content: Buffer }[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
    chunks.push({
      name: file.subarray(at, at + 4).toString('latin1'),
      content: file.subarray(at + 8, at + file.readUInt32BE(at + 4)),
    });
  return chunks;
};

describe.each(['app', 'workspace'])('the icon of the %s', (name) => {
  it('is there for Windows in every size, small ones as bitmaps', () => {
    const file = readFileSync(join(icons, `${name}.ico`));
    expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1]);
    const entries = icoEntries(file);
    expect(entries.map(({ side }) => side)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    expect(entries.map(({ picture }) => pictureSize(picture))).toEqual(entries.map(({ side }) => [side, side]));
    expect(entries.map(({ picture }) => pngSize(picture) !== undefined)).toEqual([
      ...Array.from({ length: 6 }, () => false),
      true,
    ]);
    expect(entries.at(-1)?.end).toBe(file.length);
  });

  it('is there for macOS, each size under the name it is asked for by', () => {
    const file = readFileSync(join(icons, `${name}.icns`));
    expect(file.subarray(0, 4).toString('latin1')).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
    const sides = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };
    expect(Object.fromEntries(icnsChunks(file).map((chunk) => [chunk.name, pngSize(chunk.content)]))).toEqual(
      Object.fromEntries(Object.entries(sides).map(([kind, side]) => [kind, [side, side]])),
    );
  });

  it('is there for Linux, each file as large as it says', () => {
    const files = readdirSync(join(icons, name));
    expect(files).toContain('256x256.png');
    expect(files).toContain('512x512.png');
    for (const file of files) {
      const [width, height] = pngSize(readFileSync(join(icons, name, file))) ?? [];
      expect(file).toBe(`${width}x${height}.png`);
    }
  });

  it('is drawn: neither empty nor one colour', () => {
    const [small] = icoEntries(readFileSync(join(icons, `${name}.ico`)));
    const pixels = small!.picture.subarray(40, 40 + 16 * 16 * 4);
    const colours = new Set(Array.from({ length: 256 }, (_, i) => pixels.readUInt32LE(i * 4)));
    expect(colours.size).toBeGreaterThan(20);
  });
});
