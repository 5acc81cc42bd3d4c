/** Sentences in the three languages, the same for page, paper and command line. */
import i18next, { type i18n, type TFunction } from 'i18next';
import type { Language } from '../contract.ts';
import en from './en.json' with { type: 'json' };
import he from './he.json' with { type: 'json' };
import { pseudoTexts, type PseudoLocale } from './pseudo.ts';
import tr from './tr.json' with { type: 'json' };

/** Language → all its texts. */
export const texts = { en, tr, he } as const;

/** Which way a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'he' ? 'rtl' : 'ltr');

/** What else the sentences of an instance need. */
export interface I18nSettings {
  /** A made-up language that stands for English. */
  readonly pseudo?: PseudoLocale | undefined;
  /** What is done to whatever fills a blank, except where the sentence says `{{- blank}}`; nothing if left out. */
  readonly filledIn?: (text: string, language: Language) => string;
}

const isLanguage = (word: string): word is Language => word in texts;

/** A new i18next instance with all texts, ready at once. */
export const createI18n = (language: Language, { pseudo, filledIn }: I18nSettings = {}): i18n => {
  const instance = i18next.createInstance();
  const escape = (text: string): string =>
    filledIn && isLanguage(instance.language) ? filledIn(text, instance.language) : text;
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: true, escape },
    resources: {
      en: { translation: pseudo ? pseudoTexts(en, pseudo) : en },
      tr: { translation: tr },
      he: { translation: he },
    },
  });
  return instance;
};

const translators = new Map<Language, TFunction>();

/** The translating function of a language: `t('errors.file.empty', {file})`. Made once for each. */
export const translator = (language: Language): TFunction => {
  const made = translators.get(language) ?? createI18n(language).getFixedT(language);
  translators.set(language, made);
  return made;
};
