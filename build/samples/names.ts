/** First and last names that the sample's people get, by language. */
import type { Chance } from './random.ts';
import type { Tongue } from './cast.ts';

interface Pool {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const pools: Readonly<Record<Tongue, Pool>> = {
  tr: {
    first: words(
      'Ayşe Gülşen Çağla İrem Şeyma Özlem Işıl Zeynep Nurgül Elif Ömer Çetin Şükrü İbrahim Oğuz Barış Uğur Kağan Yiğit Emre',
    ),
    last: words(
      'Yıldız Öztürk Şahin Çelik Güneş Işık Kılıç Doğan Aydın Koç Özdemir Yıldırım Arslan Ünal Bozkurt Güler Karagöz İnan Tekin Çakır',
    ),
  },
  he: {
    first: words(
      'נועה יעל תמר שירה מיכל רותם ליאת אביגיל דנה הילה יונתן איתי עומר גיא אלון רועי אורי דוד נדב עידו',
    ),
    last: words(
      'כהן לוי מזרחי פרץ ביטון אברהם פרידמן שפירא גולן ברק אזולאי רוזן שגיא קדם דהן הראל נבון צור ארד גבע',
    ),
  },
  en: {
    first: words(
      'Alice Hannah Priya Olivia Megan Grace Niamh Sophie Ruth Zara Oliver Thomas Callum Rory Daniel Samuel Patrick Owen Marcus Hugh',
    ),
    last: words(
      'Bennett Hughes Murphy Patel Clarke Fraser Walsh Turner Morgan Okafor Reid Shaw Doyle Barker Sutton Lowe Ingram Keane Wells Ashby',
    ),
  },
};

const latin: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'i',
  ş: 's',
  Ş: 's',
  ğ: 'g',
  ç: 'c',
  Ç: 'c',
  ö: 'o',
  Ö: 'o',
  ü: 'u',
  Ü: 'u',
};

/** A full name in a language; `turn` counts an account's people, so that no two of them share one. */
export const nameOf = (tongue: Tongue, chance: Chance, turn: number): string => {
  const { first, last } = pools[tongue];
  return `${first[(turn * 7 + chance.whole(0, 2) * 3) % first.length]} ${last[(turn * 3 + chance.whole(0, last.length - 1)) % last.length]}`;
};

/** An address at the reserved `.example` domain; the person's key where the name is not in Latin letters. */
export const emailOf = (name: string, personKey: string, accountKey: string): string => {
  const plain = name
    .replace(/[^ -~]/g, (letter) => latin[letter] ?? '')
    .toLowerCase()
    .trim();
  const user = /^[a-z]+ [a-z]+$/.test(plain) ? plain.replace(' ', '.') : personKey.toLowerCase();
  return `${user}@${accountKey.toLowerCase()}.example`;
};
