/** The print page: what its address asks for, and the size that fits. */
import { describe, expect, it } from 'vitest';
import { paperAddress } from '../../../electron/engine/reports/printer.ts';
import { largestThatFits } from '../../../renderer/print/fit.ts';
import { readOrder } from '../../../renderer/print/order.ts';

describe('the address', () => {
  it('is read as the printer writes it', () => {
    const { hash } = new URL(
      paperAddress('https://nabiz.invalid', { account: 7, name: 'x', asOf: '2026-09-30', language: 'he' }),
    );
    expect(readOrder(hash)).toEqual({ account: 7, asOf: '2026-09-30', language: 'he' });
  });

  it('may leave the date out, and falls back to English', () => {
    expect(readOrder('#account=3&lang=xx')).toEqual({ account: 3, asOf: undefined, language: 'en' });
    expect(readOrder('').account).toBeNaN();
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
