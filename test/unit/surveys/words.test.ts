import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recurringWords, type WordOptions } from '../../../electron/engine/surveys/words.ts';
import { english } from '../../../electron/engine/surveys/words/en.ts';
import { foldedWord } from '../../../electron/engine/surveys/words/rules.ts';
import { turkish } from '../../../electron/engine/surveys/words/tr.ts';
import type { SurveyComment } from '../../../shared/model/surveys/figures.ts';
import { commentsOf } from './made-up-comments.ts';

const grouped = (texts: readonly string[], options?: WordOptions): Record<string, readonly string[]> =>
  Object.fromEntries(recurringWords(commentsOf(texts), options).map(({ word, forms }) => [word, forms]));

describe('English words', () => {
  it.each([
    [['invoice', 'invoices', 'invoiced', 'invoicing']],
    [['price', 'prices', 'pricing', 'priced']],
    [['crash', 'crashes', 'crashed', 'crashing']],
    [['reply', 'replies', 'replied', 'replying']],
    [['ship', 'ships', 'shipped', 'shipping']],
    [['miss', 'misses', 'missed', 'missing']],
    [['bill', 'bills', 'billed', 'billing']],
  ])('are one: %j', (forms) => {
    expect(new Set(forms.map((form) => english.stem(form, () => false))).size).toBe(1);
  });

  it.each([
    ['status', 'stat'],
    ['speed', 'spe'],
    ['bring', 'br'],
    ['class', 'clas'],
    ['business', 'busines'],
  ])('are left whole: %s', (word, wrong) => {
    expect(english.stem(word, () => false)).not.toBe(wrong);
  });

  it('are counted by comment and quoted, the newest comment first', () => {
    const comments = commentsOf([
      'Support is slow. Support never answers, support!',
      'I like the support.',
      'The team’s reports are great',
      'Our team reported it',
    ]);
    const words = recurringWords(comments);
    const first = words.find(({ word }) => word === 'support');
    expect(first).toMatchObject({ word: 'support', forms: ['support'], n: 2 });
    expect(first?.quotes).toEqual([comments[1], comments[0]]);
    expect(words.map(({ word, n }) => [word, n])).toEqual([
      ['reports', 2],
      ['support', 2],
      ['team', 2],
    ]);
  });
});

describe('Turkish words', () => {
  it.each([
    [['fiyat', 'fiyatı', 'fiyatlar', 'fiyatları', 'fiyatlarınız', 'fiyatta']],
    [['destek', 'desteği', 'desteğiniz', 'destekten', 'desteğe']],
    [['fatura', 'faturalar', 'faturası', 'faturada', 'faturaları', 'FATURA']],
    [['ürün', 'ürünler', 'ürünü', 'ürünlerinizden']],
    [['rapor', 'raporlar', 'raporda', 'raporların', 'raporu']],
    [['müşteri', 'müşteriler', 'müşterilerimiz', 'müşterinin']],
  ])('are one: %j', (forms) => {
    const stems = forms.map((form) => turkish.stem(foldedWord(form), () => false));
    expect(new Set(stems).size).toBe(1);
  });

  it('are known by letters or small words, and a name loses what stands behind its sign', () => {
    expect(grouped(['Fiyatlar yüksek', 'fiyat iyi ama pahalı', 'Ankara’dan gelen FİYAT', "Ankara'ya"])).toEqual(
      {
        fiyat: ['fiyat', 'fiyatlar'],
        ankara: ['ankara'],
      },
    );
  });

  it('keep their stop words out', () => {
    expect(grouped(['çok iyi ve için', 'ÇOK iyi İÇİN ve', 'değil ama olarak', 'Değil olarak ama'])).toEqual({});
  });
});

describe('comments that do not tell their language', () => {
  it('are taken to be in that of most others', () => {
    const texts = ['fatura gelmedi', 'faturalar'];
    expect(grouped(texts)).toEqual({});
    expect(grouped([...texts, 'bu kadar hızlı'])).toEqual({ fatura: ['fatura', 'faturalar'] });
    expect(grouped(texts, { language: 'tr' })).toEqual({ fatura: ['fatura', 'faturalar'] });
  });
});

describe('comments of two languages', () => {
  it('lose the small words of both', () => {
    const texts = ['destek too slow ama iyi', 'DESTEK ama too slow'];
    expect(grouped(texts, { language: 'tr' })).toEqual({ destek: ['destek'], slow: ['slow'] });
    expect(grouped(texts, { language: 'en' })).toEqual({ destek: ['destek'], slow: ['slow'] });
  });
});

describe('Hebrew words', () => {
  it('lose prefixes where the rest is a word, and plurals', () => {
    expect(
      grouped(['המחיר גבוה', 'מחיר הוגן', 'במחיר הזה', 'הדוחות איטיים', 'דוח אחד', 'תמיכה', 'התמיכה']),
    ).toEqual({
      מחיר: ['מחיר', 'במחיר', 'המחיר'],
      דוח: ['דוח', 'הדוחות'],
      תמיכה: ['תמיכה', 'התמיכה'],
    });
  });

  it('meet without a prefix though nobody wrote them so', () => {
    expect(grouped(['התמיכה מצוינת', 'בתמיכה מבינים'])).toEqual({ בתמיכה: ['בתמיכה', 'התמיכה'] });
  });

  it('are Hebrew in whatever comment', () => {
    expect(grouped(['the מערכת is fine', 'המערכת crashed'], { language: 'en' })).toEqual({
      מערכת: ['מערכת', 'המערכת'],
    });
  });
});

describe('all words', () => {
  const anyText = fc
    .array(fc.constantFrom('price', 'prices', 'fiyat', 'fiyatı', 'מחיר', 'המחיר', 'the', 've', '!', '10'))
    .map((words) => words.join(' '));

  it('come from no more comments than there are, with quotes out of those comments', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), fc.constantFrom('en', 'tr'), (texts, language) => {
        const comments = commentsOf(texts);
        for (const { n, quotes, forms } of recurringWords(comments, { language })) {
          const holding = comments.filter(({ comment }) =>
            comment.split(' ').some((word) => forms.includes(word)),
          );
          expect(n).toBe(holding.length);
          expect(n).toBeGreaterThanOrEqual(2);
          expect(quotes).toHaveLength(Math.min(3, n));
          for (const quote of quotes) expect(holding).toContain(quote);
        }
      }),
    );
  });

  it('are cut to as many as asked for', () => {
    const texts: readonly string[] = ['alpha beta gamma', 'alpha beta gamma', 'alpha'];
    const words = (options: WordOptions): readonly string[] =>
      recurringWords(commentsOf(texts) satisfies readonly SurveyComment[], options).map(({ word }) => word);
    expect(words({ most: 2 })).toEqual(['alpha', 'beta']);
    expect(words({ least: 3 })).toEqual(['alpha']);
  });
});
