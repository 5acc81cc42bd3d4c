/** The print page: what its address asks for, and the size that fits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperAddress } from '../../../electron/engine/reports/printer.ts';
import { sizeThatFits } from '../../../renderer/print/fit.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { readOrder } from '../../../renderer/print/order.ts';

describe('the address', () => {
  it('is read as the printer writes it', () => {
    const papers: readonly Paper[] = [
      { kind: 'account', account: 7, asOf: '2026-09-30' },
      { kind: 'review', one: 3, other: 1 },
      { kind: 'checkpoint', checkpoint: 5 },
    ];
    for (const paper of papers) {
      const order = { ...paper, name: 'x', language: 'he', size: 'Letter' } as const;
      const { hash } = new URL(paperAddress('https://nabiz.invalid', order));
      expect(readOrder(hash)).toMatchObject({ ...paper, language: 'he', size: 'Letter' });
    }
  });

  it('falls back to English and A4', () => {
    const said = encodeURIComponent(JSON.stringify({ kind: 'plan', language: 'xx', size: 'A3' }));
    expect(readOrder(`#${said}`)).toEqual({ kind: 'plan', language: 'en', size: 'A4' });
    expect(readOrder('#not json')).toEqual({ kind: 'account', language: 'en', size: 'A4' });
  });
});

describe('the type size', () => {
  /** A sheet that needs a height for every pixel of type, in a room of a thousand. */
  const sheet = (heightPerPx: number) => {
    let size = 0;
    const chosen = sizeThatFits(
      (px) => {
        size = px;
      },
      () => (size * heightPerPx) / 1000,
    );
    return { chosen, size };
  };

  it('is the largest where everything fits', () => {
    expect(sheet(10)).toEqual({ chosen: 13.6, size: 13.6 });
  });

  it('shrinks no further than it must', () => {
    const { chosen, size } = sheet(80);
    expect(chosen).toBeLessThanOrEqual(12.5);
    expect(chosen).toBeGreaterThanOrEqual(12);
    expect(size).toBe(chosen);
  });

  it('takes the first size where it stands, if the sheet fills its room with it', () => {
    const tried: number[] = [];
    const height = (): number => (tried.at(-1) ?? 0) * 0.083;
    expect(sizeThatFits((px) => tried.push(px), height, { firstPx: 11.8 })).toBe(11.8);
    expect(new Set(tried)).toEqual(new Set([11.8]));
  });

  it('fills the room within a twenty-fifth or is the largest that fits, whatever the sheet, after few tries', () => {
    const power = fc.double({ min: 0.7, max: 2, noNaN: true });
    const first = fc.integer({ min: 80, max: 136 });
    fc.assert(
      fc.property(fc.double({ min: 6, max: 20, noNaN: true }), power, first, (fitsAtPx, grows, firstTenths) => {
        let [size, tries] = [0, 0];
        const set = (px: number): void => {
          size = px;
        };
        const heightAt = (px: number): number => (px / fitsAtPx) ** grows;
        const height = (): number => {
          tries += 1;
          return heightAt(size);
        };
        const chosen = sizeThatFits(set, height, { firstPx: firstTenths / 10 });
        const tenths = Array.from({ length: 57 }, (_, i) => (136 - i) / 10);
        const largest = tenths.find((px) => heightAt(px) <= 1) ?? 8;
        if (chosen !== largest) {
          expect(heightAt(chosen)).toBeLessThanOrEqual(1);
          expect(heightAt(chosen)).toBeGreaterThanOrEqual(0.96);
        }
        expect(size).toBe(chosen);
        expect(tries).toBeLessThanOrEqual(12);
      }),
    );
  });

  it('stops at what can still be read', () => {
    expect(sheet(1000).chosen).toBe(8);
  });
});
