/** The paper on the screen: what it is asked for, how large it is drawn. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { previewHash, scaleOf, sheetOf } from '../../../renderer/features/reports/paper-frame-state.ts';
import { readOrder } from '../../../renderer/print/order.ts';
import { paperSizes } from '../../../shared/model/paper.ts';

it('asks in words that the print page reads', () => {
  const order = { kind: 'dossier', account: 7, language: 'he', size: 'Letter', turn: 3 } as const;
  expect(readOrder(previewHash(order))).toEqual(order);
});

it('asks anew when the branding was kept anew', () => {
  const order = { kind: 'plan', language: 'en', size: 'A4' } as const;
  expect(previewHash({ ...order, turn: 1 })).not.toBe(previewHash({ ...order, turn: 2 }));
});

it('draws a sheet in its own shape, inside its room and never larger than it is', () => {
  const side = fc.integer({ min: 100, max: 3000 });
  fc.assert(
    fc.property(fc.constantFrom(...paperSizes), side, side, (size, width, height) => {
      const sheet = sheetOf(size);
      const whole = scaleOf(sheet, { width, height }, 'page');
      expect(whole).toBeLessThanOrEqual(1);
      if (whole > 0.1) {
        expect(sheet.width * whole).toBeLessThanOrEqual(width + 0.001);
        expect(sheet.height * whole).toBeLessThanOrEqual(height + 0.001);
      }
      expect(scaleOf(sheet, { width, height }, 'width')).toBeGreaterThanOrEqual(whole);
    }),
  );
});
