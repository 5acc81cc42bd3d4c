import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedMarks, markedWords } from '../../../electron/engine/surveys/marks.ts';
import { excerptOf, piecesOf } from '../../../renderer/features/surveys/comments/pieces.ts';
import { fold } from '../../../shared/fold.ts';

const marked = (text: string, words: readonly string[]): readonly string[] =>
  joinedMarks(markedWords(text, words.map(fold))).map(([from, to]) => text.slice(from, to));

describe('marks', () => {
  it.each([
    ['Çok İYİ destek', ['cok', 'iyi'], ['Çok', 'İYİ']],
    ['STRASSE und Straße', ['strasse'], ['STRASSE', 'Straße']],
    ['הַמְּחִיר גבוה', ['מחיר'], ['מְּחִיר']],
    ['café, cafe\u0301', ['cafe'], ['café', 'cafe']],
    ['no such word', ['fiyat'], []],
    // Letters that take two places of a text.
    ['𐤀𐤁 late', ['late'], ['late']],
    ['lateness is late', ['late', 'ness'], ['lateness', 'late']],
  ])('of %j for %j', (text, words, expected) => {
    expect(marked(text, words)).toEqual(expected);
  });

  it('stand on what folds to the word, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1, maxLength: 4 }), (text, word) => {
        const wanted = fold(word);
        fc.pre(wanted !== '' && !wanted.includes(' '));
        for (const [from, to] of markedWords(text, [wanted]))
          expect(fold(text.slice(from, to))).toContain(wanted);
      }),
    );
  });
});

describe('pieces', () => {
  const mark = fc.tuple(fc.nat(40), fc.nat(6));
  it('are the text again, and the marked ones lie at the marks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(mark), (text, raw) => {
        const inside = raw.filter(([from]) => from < text.length);
        const marks = joinedMarks(
          inside.map(([from, length]) => [from, Math.min(text.length, from + length + 1)] as const),
        );
        const pieces = piecesOf(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(
          pieces.filter(({ isMarked }) => isMarked).map(({ from, text: own }) => [from, from + own.length]),
        ).toEqual(marks);
      }),
    );
  });

  it('of an excerpt keep the mark on its word', () => {
    const comment = 'The onboarding was long and tiring, and the reports were late again';
    const at = comment.indexOf('late');
    const excerpt = excerptOf({ comment, marks: [[at, at + 4]] });
    const piece = piecesOf(excerpt.comment, excerpt.marks).find(({ isMarked }) => isMarked);
    expect(piece?.text).toBe('late');
    expect(excerpt.comment.startsWith('…')).toBe(true);
    expect(excerptOf({ comment: 'late', marks: [[0, 4]] }).comment).toBe('late');
  });
});
