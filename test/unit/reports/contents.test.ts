/** The pages of a paper's contents: found in the file that was printed, filled in, and printed again. */
import { describe, expect, it } from 'vitest';
import { pagesOfPlaces, printWithContents } from '../../../electron/engine/reports/contents.ts';

const page = (object: number): string => `${object} 0 obj\n<</Type /Page\n/Parent 9 0 R>>\nendobj\n`;

/** A file as Chromium writes it, as far as pages and places go. */
const pdfOf = (pages: readonly number[], places: readonly string[]): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n${pages.map(page).join('')}9 0 obj\n<</Type /Pages>>\nendobj\n<<${places.join('\n')}>>`,
  );

const long = pdfOf(
  [2, 40, 54, 61, 64],
  ['/chapter-past [2 0 R /XYZ 0 418.16998 0]', '/chapter-parts [54 0 R /XYZ 0 571 0]'],
);

it('tells on which page each place is, whatever the numbers of the pages', () => {
  expect(pagesOfPlaces(long)).toEqual({ 'chapter-past': 1, 'chapter-parts': 3 });
});

/** A page that remembers the scripts it ran, and how often it was printed. */
const drawn = (pdf: Uint8Array, hasContents: boolean) => {
  const scripts: string[] = [];
  let prints = 0;
  const parts = {
    print: async () => {
      prints += 1;
      return pdf;
    },
    run: async (script: string) => {
      scripts.push(script);
      return hasContents;
    },
  };
  return { parts, scripts, prints: () => prints };
};

describe('printing', () => {
  it('fills the pages into the contents of a long paper', async () => {
    const { parts, scripts, prints } = drawn(long, true);
    expect(await printWithContents(parts)).toBe(long);
    expect(scripts[1]).toContain('{"chapter-past":1,"chapter-parts":3}');
    expect(prints()).toBe(2);
  });

  it('hides the contents of a short one', async () => {
    const { parts, scripts, prints } = drawn(pdfOf([2, 3, 4, 5], []), true);
    await printWithContents(parts);
    expect(scripts[1]).toContain('hidden = true');
    expect(prints()).toBe(2);
  });

  it('prints a paper without contents once', async () => {
    const { parts, scripts, prints } = drawn(long, false);
    await printWithContents(parts);
    expect([scripts.length, prints()]).toEqual([1, 1]);
  });
});
