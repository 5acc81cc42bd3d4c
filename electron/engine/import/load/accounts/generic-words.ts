/** Words that many companies carry in their names: they say little about which company it is. */
const genericWords: ReadonlySet<string> = new Set(
  [
    'holding group grup grubu the',
    'teknoloji teknolojileri technology technologies tech sistem sistemleri system systems yazilim software',
    'hizmet hizmetleri services service solutions cozumleri danismanlik consulting',
    'international uluslararasi global worldwide turkiye turkey israel europe avrupa usa',
    'sirketi sirketler company corporation limited ticaret sanayi pazarlama insaat',
    'קבוצת קבוצה חברת חברה ישראל טכנולוגיות שירותי שירותים פתרונות אחזקות מערכות',
  ].flatMap((line) => line.split(' ')),
);

/** What a word of a company's name weighs when names are compared: 1, or less for one that many companies carry. */
export const weightOf = (word: string): number => (genericWords.has(word) ? 0.35 : 1);
