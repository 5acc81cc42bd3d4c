/** Words that tell rows of figures apart from rows of a table, in English, Turkish and Hebrew. */
import { fold } from '../../../../shared/fold.ts';

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

/** What the first cell of a row of totals says, all of it. */
const totals = folded(
  [
    'total, totals, grand total, sub total, subtotal, sum, overall, overall total, total sum, average, mean',
    'total amount, all, all accounts, all customers, net total, total due',
    'toplam, toplamlar, genel toplam, ara toplam, alt toplam, dip toplam, toplam tutar, yekün, ortalama',
    'genel ortalama, tümü, tüm müşteriler, müşteriler toplamı, kdv dahil toplam',
    'סה״כ, סהכ, סה״כ כללי, סה״כ ביניים, סך הכל, סך הכול, סכום, סכום כולל, סכום ביניים, ממוצע, סיכום',
  ].flatMap((line) => line.split(', ')),
);

/** What stands behind or before a name in a row of its total: "North Total", "Ankara Toplamı", "סה״כ צפון". */
const totalOfName =
  /^(?:.+ (?:total|sub ?total|toplam|toplami|ara toplam|sum|average|ortalama|ortalamasi)|(?:סה כ|סך הכל) .+)$/u;

const notes =
  /^\s*(?:[*†‡¹²³※]|\(\*\)|(?:source|sources|note|notes|n\.b\.|kaynak|kaynakça|not|notlar|açıklama|dipnot|uyarı|disclaimer|footnote|legend|מקור|מקורות|הערה|הערות)\s*[:：]|(?:generated|printed|exported|prepared|created|downloaded|report run|as of|last updated|confidential|copyright|©|end of report|hazırlayan|rapor tarihi|rapor sonu|oluşturma tarihi|yazdırma|gizlidir|הופק|הודפס|נוצר|סוף הדוח|חסוי)(?![\p{L}\p{N}])|(?:page|sayfa|עמוד|דף)\s*:?\s*\d+)/iu;

const mayBeTotal =
  /total|toplam|sum|yek[uü]n|average|mean|ortalama|overall|^\s*all|^\s*tüm|סה.{0,2}כ|סך|סכום|ממוצע|סיכום/iu;

const unit =
  /^(?:[([].{1,24}[)\]]|[%‰₺$€£₪#°]|adet|ad|gün|ay|yıl|saat|dakika|dk|puan|kişi|tl|try|usd|eur|gbp|ils|nis|bin tl|days?|months?|years?|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s|ms|pcs|units?|count|score|points?|kg|g|km|m|mb|gb|kwh|k|usd k|ימים|יום|חודשים|שעות|דקות|יחידות|ש["״]ח|נק['׳]|נקודות)$/iu;

const rowLabels = folded([
  'Row Labels',
  'Column Labels',
  'Satır Etiketleri',
  'Sütun Etiketleri',
  'תוויות שורה',
  'תוויות עמודה',
]);

/** Whether a row that begins with this text may be a total or a note. */
export const mayBeRest = (text: string): boolean =>
  isTotalWord(text) || isTotalOfName(text) || isNote(text) || /[:：]\s*$/u.test(text);

/** Whether text says a total and nothing else. */
export const isTotalWord = (text: string): boolean => mayBeTotal.test(text) && totals.has(fold(text));

/** Whether text may say the total of something that it names. */
export const isTotalOfName = (text: string): boolean => mayBeTotal.test(text) && totalOfName.test(fold(text));

/** Whether text begins as notes beside a table do: a star, a source, a page's number. */
export const isNote = (text: string): boolean => notes.test(text);

/** Whether text is what figures are counted in: "(TL)", "%", "gün". */
export const isUnit = (text: string): boolean => unit.test(text.trim());

/** Whether a heading is one that spreadsheet programs write over a summary of another table. */
export const isPivotHeading = (heading: string): boolean => rowLabels.has(fold(heading));
