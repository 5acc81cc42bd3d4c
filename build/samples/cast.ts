/** The sample's sixty accounts: who they are and which story they live through. All of them are invented. */
import type { StoryName } from './stories.ts';

/** The language that an account's people speak and comment in. */
export type Tongue = 'tr' | 'he' | 'en';

/** One account of the cast. */
export interface Role {
  readonly name: string;
  readonly tongue: Tongue;
  readonly city: string;
  readonly industry: string;
  readonly seats: number;
  readonly story: StoryName;
}

const role = (name: string, tongue: Tongue, city: string, rest: readonly [string, number, StoryName]): Role => ({
  name,
  tongue,
  city,
  industry: rest[0],
  seats: rest[1],
  story: rest[2],
});

/** The cast, in the order of their keys: ACC-001 is the first. */
export const cast: readonly Role[] = [
  role('Çınaraltı Gıda', 'tr', 'İzmir', ['Food', 18, 'champion']),
  role('Yıldızeli Lojistik', 'tr', 'İstanbul', ['Logistics', 42, 'quietDecline']),
  role('Gümüşsu Tekstil', 'tr', 'Denizli', ['Textiles', 26, 'latePayer']),
  role('Akpınar Makine', 'tr', 'Konya', ['Machinery', 14, 'steady']),
  role('Şahinkaya Yapı', 'tr', 'Ankara', ['Construction', 22, 'noisySupport']),
  role('Öztürkler Mobilya', 'tr', 'Bursa', ['Furniture', 12, 'steady']),
  role('Işıltı Aydınlatma', 'tr', 'İstanbul', ['Lighting', 9, 'growing']),
  role('Karadut Organik', 'tr', 'Muğla', ['Food', 6, 'seasonal']),
  role('Değirmenci Un', 'tr', 'Gaziantep', ['Food', 16, 'steady']),
  role('Üçler Otomotiv', 'tr', 'Kocaeli', ['Automotive', 34, 'recovery']),
  role('Mavişehir Sağlık', 'tr', 'İzmir', ['Health', 28, 'steady']),
  role('İncirlik Ambalaj', 'tr', 'Adana', ['Packaging', 11, 'lukewarm']),
  role('Zeytindalı Turizm', 'tr', 'Aydın', ['Travel', 15, 'seasonal']),
  role('Bozkır Enerji', 'tr', 'Eskişehir', ['Energy', 20, 'steady']),
  role('Güneşli Seramik', 'tr', 'Kütahya', ['Ceramics', 13, 'troubled']),
  role('Köprübaşı Sigorta', 'tr', 'İstanbul', ['Insurance', 31, 'steady']),
  role('Tıpkı Matbaa', 'tr', 'Ankara', ['Printing', 7, 'lukewarm']),
  role('Fındıklı Çikolata', 'tr', 'Ordu', ['Food', 10, 'newcomer']),
  role('Ağaçlı Orman Ürünleri', 'tr', 'Bolu', ['Timber', 8, 'hardlyKnown']),
  role('Yağmur Tarım', 'tr', 'Şanlıurfa', ['Agriculture', 17, 'quietDecline']),
  role('Boğaziçi Kimya', 'tr', 'İstanbul', ['Chemicals', 24, 'champion']),
  role('Kılıçoğlu Nakliyat', 'tr', 'Mersin', ['Logistics', 19, 'churned']),
  role('Sığırcık Yazılım', 'tr', 'Ankara', ['Software', 21, 'steady']),
  role('Düzgün Elektrik', 'tr', 'Samsun', ['Energy', 12, 'lukewarm']),
  role('אלון פתרונות', 'he', 'תל אביב', ['Software', 23, 'steady']),
  role('גל־ים שיווק', 'he', 'חיפה', ['Retail', 14, 'champion']),
  role('מעיין מערכות מים', 'he', 'באר שבע', ['Water', 19, 'steady']),
  role('הדר פירות', 'he', 'נתניה', ['Food', 11, 'quietDecline']),
  role('כרמל הנדסה', 'he', 'חיפה', ['Construction', 27, 'growing']),
  role('שקד ביטוח', 'he', 'ירושלים', ['Insurance', 16, 'steady']),
  role('נחל ציוד רפואי', 'he', 'רעננה', ['Health', 21, 'noisySupport']),
  role('אורן דפוס', 'he', 'פתח תקווה', ['Printing', 7, 'lukewarm']),
  role('תמר לוגיסטיקה', 'he', 'אשדוד', ['Logistics', 30, 'latePayer']),
  role('רימון אופנה', 'he', 'תל אביב', ['Textiles', 9, 'troubled']),
  role('צוקים תיירות', 'he', 'אילת', ['Travel', 8, 'seasonal']),
  role('ברוש נדל״ן', 'he', 'ראשון לציון', ['Real estate', 12, 'steady']),
  role('יעד הדרכה', 'he', 'חולון', ['Education', 10, 'recovery']),
  role('גפן משקאות', 'he', 'זכרון יעקב', ['Food', 13, 'steady']),
  role('סלע אבטחה', 'he', 'מודיעין', ['Security', 18, 'hardlyKnown']),
  role('דקל חקלאות', 'he', 'עפולה', ['Agriculture', 6, 'newcomer']),
  role('Northgate Joinery', 'en', 'Leeds', ['Furniture', 15, 'steady']),
  role('Harrow & Finch', 'en', 'London', ['Legal', 38, 'steady']),
  role('Tidewater Foods', 'en', 'Cork', ['Food', 25, 'growing']),
  role('Bramble Lane Nurseries', 'en', 'Bristol', ['Agriculture', 8, 'seasonal']),
  role('Calder Instruments', 'en', 'Sheffield', ['Machinery', 20, 'steady']),
  role('Whitlock Dental Group', 'en', 'Manchester', ['Health', 29, 'recovery']),
  role('Osprey Freight', 'en', 'Hull', ['Logistics', 44, 'quietDecline']),
  role('Juniper & Rye', 'en', 'Dublin', ['Food', 9, 'steady']),
  role('Redstone Surveyors', 'en', 'Cardiff', ['Construction', 13, 'lukewarm']),
  role('Pemberley Press', 'en', 'Oxford', ['Printing', 11, 'steady']),
  role('Ashdown Energy', 'en', 'Glasgow', ['Energy', 33, 'champion']),
  role('Kestrel Cycles', 'en', 'Nottingham', ['Retail', 10, 'troubled']),
  role('Lantern Learning', 'en', 'Edinburgh', ['Education', 17, 'steady']),
  role('Mossbank Textiles', 'en', 'Belfast', ['Textiles', 12, 'churned']),
  role('Fairweather Marine', 'en', 'Galway', ['Marine', 14, 'lukewarm']),
  role('Greywell Analytics', 'en', 'London', ['Software', 36, 'steady']),
  role('Thornbury Tiles', 'en', 'Stoke', ['Ceramics', 9, 'troubled']),
  role('Saltmarsh Brewing', 'en', 'Norwich', ['Food', 7, 'steady']),
  role('Elmfield Care', 'en', 'York', ['Health', 22, 'noisySupport']),
  role('Vantage Rail Services', 'en', 'Derby', ['Transport', 40, 'lukewarm']),
];
