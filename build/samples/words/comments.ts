/** What people write beside their answers, in their own language. */
import type { Tongue } from '../cast.ts';
import type { Chance } from '../random.ts';

type Feeling = 'glad' | 'even' | 'sour';

const comments: Readonly<Record<Tongue, Readonly<Record<Feeling, readonly string[]>>>> = {
  tr: {
    glad: [
      'Planlamayı artık on dakikada bitiriyoruz, eskiden yarım gün sürüyordu.',
      'Destek ekibi hep aynı gün dönüyor, çok memnunuz.',
      'Mobil uygulama sahadaki arkadaşların işini gerçekten kolaylaştırdı.',
      'Komşu firmaya da önerdim, onlar da geçti.',
      'Raporları doğrudan yönetime götürüyorum, düzeltme gerekmiyor.',
      'Yeni başlayanlar bir günde öğreniyor.',
    ],
    even: [
      'Genel olarak iyi ama raporlar bazen yavaş açılıyor.',
      'İşimizi görüyor, takvim ekranı daha sade olabilir.',
      'Fiyatı biraz yüksek, yine de vazgeçmeyiz.',
      'Stok tarafını henüz kullanmıyoruz, eğitim bekliyoruz.',
      'Eskisine göre daha iyi, eksikler var.',
    ],
    sour: [
      'Aynı hatayı üçüncü kez bildiriyorum, hâlâ düzelmedi.',
      'Yanıt almak günler sürüyor, bu arada iş bekliyor.',
      'Yarısını kullanmıyoruz, boşuna ödüyoruz gibi geliyor.',
      'Güncellemeden sonra yazdırma bozuldu.',
      'Ekip eski tablolara geri döndü.',
    ],
  },
  he: {
    glad: [
      'חוסך לנו לפחות שעה ביום, ממש כך.',
      'התמיכה עונה מהר ובאדיבות.',
      'המלצתי לשני ספקים שלנו.',
      'האפליקציה בשטח עובדת מצוין.',
      'סוף סוף כל המידע במקום אחד.',
      'הדוחות מוכנים להנהלה בלי שום תיקון.',
    ],
    even: [
      'בסך הכול טוב, אבל הדוחות איטיים לפעמים.',
      'עושה את העבודה, אפשר לפשט את מסך היומן.',
      'המחיר קצת גבוה ביחס למה שאנחנו מנצלים.',
      'עוד לא עברנו הדרכה על ניהול המלאי.',
      'יש שיפור מהשנה שעברה.',
    ],
    sour: [
      'אותה תקלה חוזרת כל שבוע.',
      'חיכינו ארבעה ימים לתשובה.',
      'רוב הצוות חזר לעבוד בגיליונות.',
      'אחרי העדכון ההדפסה הפסיקה לעבוד.',
      'משלמים על הרבה ומשתמשים במעט.',
    ],
  },
  en: {
    glad: [
      'Saves our planner most of every Monday.',
      'Support answered before I had finished my tea.',
      'The mobile app is the first one our drivers actually like.',
      'I have told two other firms on the estate about it.',
      'Reports go straight to the board without touching up.',
      'New starters pick it up in a day.',
    ],
    even: [
      'Does the job. Reports can be slow at month end.',
      'Good on the whole, the calendar is a bit crowded.',
      'Fair, though the price has crept up.',
      'We have not got round to the stock side yet.',
      'Better than last year, still a few rough edges.',
    ],
    sour: [
      'Third time I report the same fault.',
      'Four days for an answer is too long when vans are waiting.',
      'Half the team is back on spreadsheets.',
      'Printing broke with the last update.',
      'Paying for a lot that nobody here uses.',
    ],
  },
};

/** `share` is an answer's place on its scale, 0..1. */
const feelingOf = (share: number): Feeling => {
  if (share >= 0.84) return 'glad';
  return share >= 0.62 ? 'even' : 'sour';
};

/** What one account's people say, one after the other: no comment comes twice before all of its kind were used. */
export const commentsOf = (tongue: Tongue, chance: Chance): ((share: number) => string) => {
  const decks = {
    glad: chance.shuffled(comments[tongue].glad),
    even: chance.shuffled(comments[tongue].even),
    sour: chance.shuffled(comments[tongue].sour),
  };
  const drawn = { glad: 0, even: 0, sour: 0 };
  return (share) => {
    const feeling = feelingOf(share);
    const deck = decks[feeling];
    drawn[feeling] += 1;
    return deck[(drawn[feeling] - 1) % deck.length] as string;
  };
};
