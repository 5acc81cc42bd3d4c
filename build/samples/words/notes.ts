/** What owners note beside their rating of an account, 1 to 5. */
import type { Tongue } from '../cast.ts';
import type { Chance } from '../random.ts';

const notes: Readonly<Record<Tongue, Readonly<Record<1 | 2 | 3 | 4 | 5, readonly string[]>>>> = {
  tr: {
    1: ['Yönetim sözleşmeyi bitirmek istiyor.', 'İki aydır telefonlara dönmüyorlar.'],
    2: ['Yeni müdür ürünü sorguluyor.', 'Şikâyet toplantısı istediler.'],
    3: ['İlişki düzgün ama mesafeli.', 'Ana kullanıcı izinde, yerine bakan yok.'],
    4: ['Düzenli görüşüyoruz, planları var.', 'Yeni şubeyi de konuşmaya başladık.'],
    5: ['Referans olmayı kendileri teklif etti.', 'Genel müdür ürünü bizzat kullanıyor.'],
  },
  he: {
    1: ['ההנהלה שוקלת לסיים את ההתקשרות.', 'לא חוזרים אלינו כבר חודשיים.'],
    2: ['המנהל החדש מטיל ספק במוצר.', 'ביקשו פגישת הבהרה.'],
    3: ['יחסים תקינים אך מרוחקים.', 'המשתמשת המרכזית בחופשה ואין מחליף.'],
    4: ['פגישות קבועות, יש תוכניות להמשך.', 'התחלנו לדבר על הסניף החדש.'],
    5: ['הציעו בעצמם לשמש ממליצים.', 'המנכ״לית משתמשת במוצר בעצמה.'],
  },
  en: {
    1: ['The board wants out at the end of term.', 'No call returned for two months.'],
    2: ['The new director questions the spend.', 'They asked for a meeting about the faults.'],
    3: ['Polite but distant.', 'Main user on leave, nobody stands in.'],
    4: ['Regular calls, plans for next year.', 'Started to talk about the second site.'],
    5: ['Offered to be a reference unasked.', 'The managing director uses it herself.'],
  },
};

/** A note that goes with a rating of 1 to 5. */
export const noteOf = (tongue: Tongue, rating: number, chance: Chance): string =>
  chance.pick(notes[tongue][rating as 1 | 2 | 3 | 4 | 5]);
