/** Colours of reports: what is understood as one, and what reads on paper. */
import { expect, it } from 'vitest';
import { accents, readColour, readingOf } from '../../../renderer/features/reports/accents.ts';

it('understands six digits, with or without their sign, and nothing else', () => {
  expect(readColour(' #1D4F7C ')).toBe('#1d4f7c');
  expect(readColour('1d4f7c')).toBe('#1d4f7c');
  for (const wrong of ['', '#1d4', '#1d4f7', '#1d4f7cc', 'red', '#1d4f7g', 'rgb(0,0,0)'])
    expect(readColour(wrong), wrong).toBeNull();
});

it('tells a colour that is too pale to read on paper', () => {
  expect(readingOf('#ffe066')).toMatchObject({ isPale: true });
  expect(readingOf('#000000')).toEqual({ contrast: 21, isPale: false });
});

it('offers only colours that read well', () => {
  for (const { key, value } of accents)
    if (value !== null) expect(readingOf(value).isPale, `${key} ${value}`).toBe(false);
});
