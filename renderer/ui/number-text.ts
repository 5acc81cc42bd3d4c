/** Numbers as people type them in their language. Pure. */
import { type Language, languages } from '../../shared/languages.ts';
import { localeOf } from '../../shared/format.ts';

const decimalMark = (language: Language): string =>
  new Intl.NumberFormat(localeOf[language]).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ??
  '.';

/** Marks between thousands, and signs that writing from right to left brings along. */
const noise = /[\s\u00A0\u202F'’\u200E\u200F\u061C]/gu;

/**
 * The number of a text: null of a blank one, NaN of what is no number. A mark that parts thousands in the language is
 * read as the decimal one where no three digits follow: "1.5" is one and a half in Turkish as well.
 */
export const readNumber = (text: string, language: Language): number | null => {
  const plain = text.replace(noise, '').replace('−', '-');
  if (plain === '') return null;
  const decimal = decimalMark(language);
  const thousands = decimal === ',' ? '.' : ',';
  const isGrouped = new RegExp(`^[-+]?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d*)?$`).test(plain);
  const single = isGrouped ? plain.replaceAll(thousands, '') : plain.replace(thousands, decimal);
  const written = single.replace(decimal, '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(written) ? Number(written) : Number.NaN;
};

/** Made once: a screen of fields writes its numbers with every key. */
const formats = Object.fromEntries(
  languages.map((language) => [
    language,
    new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 6, useGrouping: false }),
  ]),
) as Readonly<Record<Language, Intl.NumberFormat>>;

/** A number as it stands in a field: no thousands' marks, at most six decimals; blank where there is none. */
export const fieldText = (value: number | null, language: Language): string => {
  if (value === null || !Number.isFinite(value)) return '';
  return formats[language].format(value).replace('-', '−');
};
