/** Sentences in the three languages, the same for page, paper and command line. */
import i18next, { type i18n, type TFunction } from 'i18next';
import type { Language } from '../contract.ts';
import en from './en.json' with { type: 'json' };
import he from './he.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };

/** Language → all its texts. */
export const texts = { en, tr, he } as const;

/** Which way a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'he' ? 'rtl' : 'ltr');

/** A new i18next instance with all texts, ready at once. */
export const createI18n = (language: Language): i18n => {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, tr: { translation: tr }, he: { translation: he } },
  });
  return instance;
};

/** The translating function of a language: `t('errors.file.empty', {file})`. */
export const translator = (language: Language): TFunction => createI18n(language).getFixedT(language);
