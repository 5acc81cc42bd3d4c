/** The print page: what its address asks for, and the size that fits. */
import { describe, expect, it } from 'vitest';
import { paperAddress } from '../../../electron/engine/reports/printer.ts';
import { largestThatFits } from '../../../renderer/print/fit.ts';
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
      const order = { ...paper, name: 'x', language: 'he' } as const;
      const { hash } = new URL(paperAddress('https://nabiz.invalid', order));
      expect(readOrder(hash)).toEqual({ ...paper, language: 'he' });
    }
  });

  it('may leave the date out, and falls back to English', () => {
    const order = readOrder('#account=3&language=xx');
    expect(order).toEqual({ kind: 'account', account: 3, asOf: undefined, language: 'en' });
    expect(readOrder('')).toMatchObject({ kind: 'account', account: Number.NaN });
  });
});

describe('the type size', () => {
  /** A sheet that needs a height for every pixel of type, in a room of a thousand. */
  const sheet = (heightPerPx: number) => {
    let size = 0;
    const chosen = largestThatFits(
      (px) => {
        size = px;
      },
      () => size * heightPerPx <= 1000,
    );
    return { chosen, size };
  };

  it('is the largest where everything fits', () => {
    expect(sheet(10)).toEqual({ chosen: 13.6, size: 13.6 });
  });

  it('shrinks no further than it must', () => {
    const { chosen, size } = sheet(80);
    expect(chosen).toBe(12.5);
    expect(size).toBe(chosen);
  });

  it('stops at what can still be read', () => {
    expect(sheet(1000).chosen).toBe(8);
  });
});
