/** What fills a sentence of the window keeps its direction, and the command line's sentences stay clean. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledIn, isolated, withoutIsolates } from '../../../renderer/ui/isolated.ts';
import { languages } from '../../../shared/contract.ts';
import { describeError } from '../../../shared/i18n/describe.ts';
import { createI18n, translator } from '../../../shared/i18n/index.ts';

const window = (language: 'en' | 'tr' | 'he') => createI18n(language, { filledIn }).t;

describe('a Hebrew sentence', () => {
  const t = window('he');

  it.each(['Acme (EU)', '3M', 'Müller & Söhne 7', 'acme-1'])('isolates %s', (account) => {
    expect(t('errors.account.unknown', { account })).toContain(`״\u2066${account}\u2069״`);
  });

  it('keeps the date and the ending of a file behind its name', () => {
    const said = t('errors.file.empty', { file: 'רימון 2026-06-30.xlsx' });
    expect(said).toContain('\u2066רימון\u200e 2026-06-30\u200e.xlsx\u2069');
  });

  it('reads words of both kinds as it is read itself', () => {
    expect(filledIn('CLV צפוי', 'he')).toBe('\u2067CLV צפוי\u2069');
    expect(filledIn('\u200f1,200 EUR', 'he')).toBe('\u2067\u200f1,200 EUR\u2069');
  });

  it('leaves Hebrew names and numbers as they are', () => {
    const said = t('errors.account.unknown', { account: 'רימון' });
    expect(withoutIsolates(said)).toBe(said);
    expect(filledIn('12.5', 'he')).toBe('12.5');
  });
});

describe.each(['en', 'tr'] as const)('a sentence in %s', (language) => {
  const t = window(language);

  it.each(['רימון (מרכז)', 'רימון 7', '7 רימון'])('isolates %s', (account) => {
    expect(t('errors.account.unknown', { account })).toContain(`“\u2068${account}\u2069”`);
  });

  it('leaves names of its own direction as they are', () => {
    expect(t('errors.account.unknown', { account: 'Acme (EU)' })).not.toMatch(/[\u2066-\u2069]/u);
  });
});

describe('sentences in sentences', () => {
  it('are found by the word that fills them, which is no name', () => {
    const detail = { file: 'a.csv', dataset: 'tickets', fields: 'openedOn', headings: 'X' };
    expect(window('he')('errors.file.requiredColumn', detail)).toContain(
      translator('he')('import.datasets.tickets.name'),
    );
  });

  it('are isolated once', () => {
    expect(filledIn(isolated('Acme'), 'he')).toBe(isolated('Acme'));
    expect(filledIn(`${isolated('Acme')} ${isolated('Bolt')}`, 'he')).not.toBe(
      `${isolated('Acme')} ${isolated('Bolt')}`,
    );
  });
});

it('follows a switch of language', async () => {
  const i18n = createI18n('en', { filledIn });
  expect(i18n.t('errors.account.unknown', { account: 'Acme' })).toContain('“Acme”');
  await i18n.changeLanguage('he');
  expect(i18n.t('errors.account.unknown', { account: 'Acme' })).toContain('״\u2066Acme\u2069״');
});

it('changes no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...languages), (text, language) => {
      const bare = (said: string): string => said.replaceAll(/[\u200e\u2066-\u2069]/gu, '');
      expect(bare(filledIn(text, language))).toBe(bare(text));
    }),
  );
});

it('is for the window alone: the command line’s sentences have no invisible sign', () => {
  for (const language of languages) {
    const said = describeError({ code: 'account.unknown', detail: { account: 'רימון Ltd' } }, language);
    expect(said).not.toMatch(/[\u2066-\u2069]/u);
  }
});
