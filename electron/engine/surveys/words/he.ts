/** Hebrew words: prefixes (ו ה ב ל מ ש כ) where the rest stands elsewhere as a word, and plural endings. */
import { foldedWords, type WordRules } from './rules.ts';

const stopWords = foldedWords(`
  אבל או אולי אותה אותו אותי אותך אותם אותן אותנו אז אחר אחרי אחרים אחת אחד אי איזה איך אין איפה אך אל אלה אלו אם אנחנו
  אני אף אפילו אצל את אתה אתם אתן ב באמת בגלל בין בלבד בלי במקום בעוד בעיקר בשביל גדול גם דבר דברים די ה האם הוא היא היה
  היו הייתה היינו הייתי הם הן הנה הרבה ואז וגם ולא ומה ועוד ז זאת זה זו חייב טוב טובה יהיה יותר יכול יכולים יש כ כאן כאשר
  כבר כדי כדאי כי כך כל כלום כמה כמו כן כפי כרגע ל לא לאחר לגבי לגמרי להיות לו לי לך לכל לכם לכן למה למרות לנו לעשות
  לפחות לפי לפני לפעמים לקבל לה להם מ מאד מאוד מדי מה מי מישהו מכל ממש ממנו מן מעט מצד משהו מתי נו נוסף סוף סך עד עדיין
  עוד על עליו עליה עלינו עם עצמו פה פחות פעם פעמים צריך צריכה צריכים קצת רק ש שאין שאנחנו שבו שהוא שהיא שהם שוב של שלא
  שלה שלהם שלו שלי שלך שלכם שלנו שם שני שתי תודה תמיד תוך היום אתמול מחר בסך הכול הכל הייתם עושה עושים עשה סוף
`);

const finals: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
/** The longest first; each is taken off only where the rest is used as a word, or left by another word as well. */
const prefixes = [
  'וכשה',
  'כשה',
  'ושה',
  'מה',
  'וה',
  'שה',
  'וב',
  'ול',
  'ומ',
  'וש',
  'לה',
  'בה',
  'ו',
  'ה',
  'ב',
  'ל',
  'מ',
  'ש',
  'כ',
];
const leastRest = 3;

const bases = (word: string): readonly string[] =>
  prefixes
    .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= leastRest)
    .map((prefix) => word.slice(prefix.length));

const withFinal = (word: string): string => {
  const final = Object.entries(finals).find(([, open]) => word.endsWith(open))?.[0];
  return final === undefined ? word : word.slice(0, -1) + final;
};

/** Singular where it is used: דוחות with דוח, תקלות with תקלה. */
const singular = (word: string, isUsed: (form: string) => boolean): string => {
  if (!/(?:ים|ות)$/.test(word) || word.length < leastRest + 2) return word;
  const rest = word.slice(0, -2);
  const candidates = [withFinal(rest), `${rest}ה`, `${rest}ת`];
  return candidates.find((form) => isUsed(form)) ?? word;
};

const withoutPrefix = (word: string, isUsed: (form: string) => boolean): string => {
  const base = bases(word).find((rest) => isUsed(rest) || singular(rest, isUsed) !== rest);
  return base === undefined ? word : withoutPrefix(base, isUsed);
};

/** How Hebrew words are counted. */
export const hebrew: WordRules = {
  stopWords,
  bases,
  stem: (word, isUsed) => singular(withoutPrefix(word, isUsed), isUsed),
};
