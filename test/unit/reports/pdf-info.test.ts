/** What is written about a PDF is read back by another reader, whatever it says, and the file stays whole. */
import fc from 'fast-check';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { withPdfInfo } from '../../../electron/engine/reports/pdf-info.ts';
import type { AboutPaper } from '../../../shared/model/paper.ts';

/** A PDF of one page as Chromium lays one out, saying these strings about itself. */
const pdfSaying = (said: string): Uint8Array => {
  const objects = [
    `<<${said}>>`,
    '<</Type /Catalog\n/Pages 3 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 612 792]\n/Resources <</Font <</F1 6 0 R>>>>\n/Contents 5 0 R>>',
    '<</Length 40>> stream\nBT /F1 12 Tf 72 720 Td (one line) Tj ET  \nendstream',
    '<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 7\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<</Size 7\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  );
};

const chromium =
  "/Title (A \\(b\\) c)\n/Creator (Chromium)\n/Producer (Skia/PDF m153)\n/CreationDate (D:20261122123422+00'00')";

const infoOf = async (pdf: Uint8Array) => (await getMeta(await getDocumentProxy(new Uint8Array(pdf)))).info;

const about: AboutPaper = {
  title: 'Çınar, 30 Eyl 2026',
  author: 'Ada (A.Ş.)',
  subject: 'דף לקוח',
  keywords: ['A\\1', 'B'],
};

describe('what a PDF says about itself', () => {
  it('is read back, and what was not said anew is kept', async () => {
    expect(await infoOf(withPdfInfo(pdfSaying(chromium), about))).toMatchObject({
      Title: 'Çınar, 30 Eyl 2026',
      Author: 'Ada (A.Ş.)',
      Subject: 'דף לקוח',
      Keywords: 'A\\1, B',
      Creator: 'Nabız',
      Producer: 'Skia/PDF m153',
      CreationDate: "D:20261122123422+00'00'",
    });
  });

  it('names no author where there is none', async () => {
    expect(await infoOf(withPdfInfo(pdfSaying(chromium), { ...about, author: null }))).not.toHaveProperty(
      'Author',
    );
  });

  it('moves nothing of the file and leaves its page as it was', async () => {
    const before = pdfSaying(chromium);
    const after = withPdfInfo(before, about);
    expect(Buffer.from(after.subarray(0, before.length)).equals(Buffer.from(before))).toBe(true);
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(after)), {
      mergePages: true,
    });
    expect([totalPages, text]).toEqual([1, 'one line']);
  });

  it('can be said twice', async () => {
    const twice = withPdfInfo(withPdfInfo(pdfSaying(chromium), about), { ...about, title: 'Second' });
    expect(await infoOf(twice)).toMatchObject({
      Title: 'Second',
      Author: 'Ada (A.Ş.)',
      Producer: 'Skia/PDF m153',
    });
  });

  it('is left alone in a file that is laid out in another way', () => {
    const other = Buffer.from('%PDF-1.7\n…startxref\n12\n%%EOF');
    expect(withPdfInfo(other, about)).toBe(other);
  });

  it('may be any text', async () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (title, author) => {
        // The reader takes what ends a text in C away.
        fc.pre(!/\0/.test(title + author));
        const info = await infoOf(withPdfInfo(pdfSaying(chromium), { ...about, title, author }));
        expect([info['Title'], info['Author']]).toEqual([title, author]);
      }),
      { numRuns: 60 },
    );
  });
});
