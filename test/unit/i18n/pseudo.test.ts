/** The made-up languages: longer and in brackets, or from the right; what i18next fills in stays as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../shared/i18n/index.ts';
import { pseudoIn, pseudoQuery, pseudoSentence } from '../../../shared/i18n/pseudo.ts';

describe('the lengthened language', () => {
  it('is accented, about two fifths longer, and in brackets', () => {
    expect(pseudoSentence('Save the answer', 'lengthened')).toBe('[Šáṽé ťĥé áñšŵéŕ ẋẋẋẋẋ ẋ]');
  });

  it('leaves what is filled in as it is', () => {
    const sentence = 'In “{{file}}”, $t(import.datasets.{{dataset}}.name)';
    const made = pseudoSentence(sentence, 'lengthened');
    expect(made).toContain('{{file}}');
    expect(made).toContain('$t(import.datasets.{{dataset}}.name)');
  });

  it('grows every sentence without a blank by about two fifths', () => {
    const sentence = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), minLength: 5, maxLength: 200 });
    fc.assert(
      fc.property(sentence, (text) => {
        const { length } = pseudoSentence(text, 'lengthened');
        expect(length / text.length).toBeGreaterThan(1.35);
        expect(length).toBeLessThan(text.length * 1.55 + 6);
      }),
    );
  });

  it('fills in names as they are, and counts as English does', () => {
    const { t } = createI18n('en', { pseudo: 'lengthened' });
    expect(t('imports.filesAndMore', { file: 'Acme.csv', count: 1 })).toMatch(/^\[Acme\.csv .*\]$/);
    expect(t('app.rowsDone', { count: 1, rows: '1' })).not.toBe(t('app.rowsDone', { count: 2, rows: '2' }));
  });
});

describe('the mirrored language', () => {
  it('turns words round and nothing that is filled in', () => {
    expect(pseudoSentence('as of {{date}}', 'mirrored')).toBe('\u202eas of \u202c{{date}}');
  });
});

describe('the address of a page', () => {
  it('asks for a language that is made up, or for none', () => {
    expect(pseudoIn(pseudoQuery('mirrored'))).toBe('mirrored');
    expect(pseudoQuery('tr')).toBe('');
    expect(pseudoQuery(undefined)).toBe('');
    expect(pseudoIn('?pseudo=klingon')).toBeUndefined();
  });

  it('leaves the other languages alone', () => {
    const made = createI18n('tr', { pseudo: 'lengthened' });
    expect(made.t('app.language')).toBe(createI18n('tr').t('app.language'));
  });
});
