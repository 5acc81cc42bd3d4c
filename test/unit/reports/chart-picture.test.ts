/** What a chart's picture is called, and how it goes into the clipboard. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFileName } from '../../../electron/engine/reports/chart-picture.ts';
import { pngOf, pngWidth, pictureHtml } from '../../../renderer/ui/copy-picture.ts';
import { chartTitle } from '../../../shared/i18n/chart-title.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { accountOf, type ChartOrder } from '../../../shared/model/chart-order.ts';

const date = '2026-06-30';

describe('the file of a picture', () => {
  it('says whose chart it is, which one, and of when', () => {
    expect(chartFileName({ name: 'Acme', title: 'Health against value', date })).toBe(
      'Acme – Health against value – 2026-06-30.png',
    );
    expect(chartFileName({ name: 'a/b', title: 'Over time', date: null })).toBe('a b – Over time.png');
  });

  it('keeps chart and date whole, however long the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (name) => {
        const file = chartFileName({ name, title: 'למה הרמזור הזה, והדרך לירוק', date });
        expect(file.endsWith(`– למה הרמזור הזה, והדרך לירוק – ${date}.png`)).toBe(true);
        expect(Buffer.byteLength(file)).toBeLessThanOrEqual(185);
      }),
    );
  });
});

describe('a chart', () => {
  const trend: ChartOrder = { kind: 'trend', measure: 'nps', period: 'quarter' };

  it('is called as in the window, over time with what is measured', () => {
    expect(chartTitle(translator('en'), { kind: 'scores' })).toBe('Distribution of scores');
    expect(chartTitle(translator('en'), trend)).toBe('NPS over time');
    expect(chartTitle(translator('tr'), trend)).toBe('Zaman içinde NPS');
  });

  it('is of one account, or of all', () => {
    expect(accountOf({ kind: 'waterfall', account: 3 })).toBe(3);
    expect(accountOf(trend)).toBeNull();
  });
});

describe('a picture for the clipboard', () => {
  /** One pixel. */
  const address =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

  it('is read out of its address', () => {
    expect(Buffer.from(pngOf(address)).toString('latin1', 1, 4)).toBe('PNG');
    expect(pngWidth(pngOf(address))).toBe(1);
  });

  it('stands in a text as wide as it was drawn, at two dots for a pixel', () => {
    expect(pictureHtml(address, { width: 1376 })).toBe(`<img src="${address}" width="688">`);
  });
});
