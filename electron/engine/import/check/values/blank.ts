import type { Cell } from '../../read/cells.ts';

/** What people write into a cell that has nothing to say. Without points and slashes, so `N/A` and `n.a.` are `n a`. */
const blankWords = new Set(
  [
    ['n a', 'nan', 'null', 'nil', 'none', 'unknown', '(blank)', '(empty)', '(null)', '?'],
    ['yok', 'boş', 'bos', '(boş)', 'bilinmiyor', 'veri yok', 'y/d'],
    ['אין', 'ריק', '(ריק)', 'לא ידוע', 'אין נתון', 'אין נתונים', 'ל ר'],
  ].flat(),
);
const empty = /^[\s\u00a0\u200e\u200f\ufeff]*$/;
const dashes = /^\s*[-–—−_.…]{1,3}\s*$/;
/** What a workbook shows where a formula fails, in English and in Turkish; a Hebrew one writes the English signs. */
const errors =
  /^#(?:n\/a|value!|ref!|div\/0!|name\?|null!|num!|spill!|calc!|getting_data|field!|yok|değer!|başv!|sayı\/0!|ad\?|boş!|sayı!|taşma!|dağılım!|hesaplama!)$/iu;

/** Turkish capitals in small letters: BOŞ, #BAŞV!, BİLİNMİYOR. */
const lower = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

const isError = (text: string): boolean => text.startsWith('#') && errors.test(text.toLocaleLowerCase('tr'));

const isWord = (text: string): boolean => {
  const word = lower(text);
  return blankWords.has(word) || blankWords.has(word.replaceAll(/[/.]+/g, ' ').trim());
};

/** Whether a cell says nothing. Zero is a value and not blank; "na" may be Namibia, so only "n/a" counts. */
export const isBlank = (cell: Cell): boolean => {
  if (typeof cell === 'number') return !Number.isFinite(cell);
  if (typeof cell !== 'string') return false;
  if (empty.test(cell) || dashes.test(cell)) return true;
  const text = cell.length <= 24 ? cell.trim() : '';
  return text !== '' && text.length <= 15 && (isError(text) || errors.test(text) || isWord(text));
};
