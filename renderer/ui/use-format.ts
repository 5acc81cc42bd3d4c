/** The language that the page is in, and its figures. */
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../shared/languages.ts';
import { formatFor, type Format } from '../../shared/format.ts';

/** The language of the nearest i18next provider; English where it is none of ours. */
export const useLanguage = (): Language => {
  const { i18n } = useTranslation();
  return languages.find((language) => language === i18n.language) ?? 'en';
};

/** What writes numbers, dates and money in that language. */
export const useFormat = (): Format => formatFor(useLanguage());
