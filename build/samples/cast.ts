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

type Player = Omit<Role, 'tongue'>;

const turkish: readonly Player[] = [
  { name: 'Çınaraltı Gıda', city: 'İzmir', industry: 'Food', seats: 18, story: 'champion' },
  { name: 'Yıldızeli Lojistik', city: 'İstanbul', industry: 'Logistics', seats: 42, story: 'quietDecline' },
  { name: 'Gümüşsu Tekstil', city: 'Denizli', industry: 'Textiles', seats: 26, story: 'latePayer' },
  { name: 'Akpınar Makine', city: 'Konya', industry: 'Machinery', seats: 14, story: 'steady' },
  { name: 'Şahinkaya Yapı', city: 'Ankara', industry: 'Construction', seats: 22, story: 'noisySupport' },
  { name: 'Öztürkler Mobilya', city: 'Bursa', industry: 'Furniture', seats: 12, story: 'steady' },
  { name: 'Işıltı Aydınlatma', city: 'İstanbul', industry: 'Lighting', seats: 9, story: 'growing' },
  { name: 'Karadut Organik', city: 'Muğla', industry: 'Food', seats: 6, story: 'seasonal' },
  { name: 'Değirmenci Un', city: 'Gaziantep', industry: 'Food', seats: 16, story: 'steady' },
  { name: 'Üçler Otomotiv', city: 'Kocaeli', industry: 'Automotive', seats: 34, story: 'recovery' },
  { name: 'Mavişehir Sağlık', city: 'İzmir', industry: 'Health', seats: 28, story: 'steady' },
  { name: 'İncirlik Ambalaj', city: 'Adana', industry: 'Packaging', seats: 11, story: 'lukewarm' },
  { name: 'Zeytindalı Turizm', city: 'Aydın', industry: 'Travel', seats: 15, story: 'seasonal' },
  { name: 'Bozkır Enerji', city: 'Eskişehir', industry: 'Energy', seats: 20, story: 'steady' },
  { name: 'Güneşli Seramik', city: 'Kütahya', industry: 'Ceramics', seats: 13, story: 'troubled' },
  { name: 'Köprübaşı Sigorta', city: 'İstanbul', industry: 'Insurance', seats: 31, story: 'lukewarm' },
  { name: 'Tıpkı Matbaa', city: 'Ankara', industry: 'Printing', seats: 7, story: 'lukewarm' },
  { name: 'Fındıklı Çikolata', city: 'Ordu', industry: 'Food', seats: 10, story: 'newcomer' },
  { name: 'Ağaçlı Orman Ürünleri', city: 'Bolu', industry: 'Timber', seats: 8, story: 'hardlyKnown' },
  { name: 'Yağmur Tarım', city: 'Şanlıurfa', industry: 'Agriculture', seats: 17, story: 'quietDecline' },
  { name: 'Boğaziçi Kimya', city: 'İstanbul', industry: 'Chemicals', seats: 24, story: 'champion' },
  { name: 'Kılıçoğlu Nakliyat', city: 'Mersin', industry: 'Logistics', seats: 19, story: 'churned' },
  { name: 'Sığırcık Yazılım', city: 'Ankara', industry: 'Software', seats: 21, story: 'steady' },
  { name: 'Düzgün Elektrik', city: 'Samsun', industry: 'Energy', seats: 12, story: 'lukewarm' },
];

const hebrew: readonly Player[] = [
  { name: 'אלון פתרונות', city: 'תל אביב', industry: 'Software', seats: 23, story: 'steady' },
  { name: 'גל־ים שיווק', city: 'חיפה', industry: 'Retail', seats: 14, story: 'champion' },
  { name: 'מעיין מערכות מים', city: 'באר שבע', industry: 'Water', seats: 19, story: 'troubled' },
  { name: 'הדר פירות', city: 'נתניה', industry: 'Food', seats: 11, story: 'quietDecline' },
  { name: 'כרמל הנדסה', city: 'חיפה', industry: 'Construction', seats: 27, story: 'growing' },
  { name: 'שקד ביטוח', city: 'ירושלים', industry: 'Insurance', seats: 16, story: 'steady' },
  { name: 'נחל ציוד רפואי', city: 'רעננה', industry: 'Health', seats: 21, story: 'noisySupport' },
  { name: 'אורן דפוס', city: 'פתח תקווה', industry: 'Printing', seats: 7, story: 'lukewarm' },
  { name: 'תמר לוגיסטיקה', city: 'אשדוד', industry: 'Logistics', seats: 30, story: 'latePayer' },
  { name: 'רימון אופנה', city: 'תל אביב', industry: 'Textiles', seats: 9, story: 'troubled' },
  { name: 'צוקים תיירות', city: 'אילת', industry: 'Travel', seats: 8, story: 'seasonal' },
  { name: 'ברוש נדל״ן', city: 'ראשון לציון', industry: 'Real estate', seats: 12, story: 'hardlyKnown' },
  { name: 'יעד הדרכה', city: 'חולון', industry: 'Education', seats: 10, story: 'recovery' },
  { name: 'גפן משקאות', city: 'זכרון יעקב', industry: 'Food', seats: 13, story: 'steady' },
  { name: 'סלע אבטחה', city: 'מודיעין', industry: 'Security', seats: 18, story: 'hardlyKnown' },
  { name: 'דקל חקלאות', city: 'עפולה', industry: 'Agriculture', seats: 6, story: 'newcomer' },
];

const english: readonly Player[] = [
  { name: 'Northgate Joinery', city: 'Leeds', industry: 'Furniture', seats: 15, story: 'steady' },
  { name: 'Harrow & Finch', city: 'London', industry: 'Legal', seats: 38, story: 'steady' },
  { name: 'Tidewater Foods', city: 'Cork', industry: 'Food', seats: 25, story: 'growing' },
  { name: 'Bramble Lane Nurseries', city: 'Bristol', industry: 'Agriculture', seats: 8, story: 'seasonal' },
  { name: 'Calder Instruments', city: 'Sheffield', industry: 'Machinery', seats: 20, story: 'steady' },
  { name: 'Whitlock Dental Group', city: 'Manchester', industry: 'Health', seats: 29, story: 'recovery' },
  { name: 'Osprey Freight', city: 'Hull', industry: 'Logistics', seats: 44, story: 'quietDecline' },
  { name: 'Juniper & Rye', city: 'Dublin', industry: 'Food', seats: 9, story: 'steady' },
  { name: 'Redstone Surveyors', city: 'Cardiff', industry: 'Construction', seats: 13, story: 'lukewarm' },
  { name: 'Pemberley Press', city: 'Oxford', industry: 'Printing', seats: 11, story: 'steady' },
  { name: 'Ashdown Energy', city: 'Glasgow', industry: 'Energy', seats: 33, story: 'champion' },
  { name: 'Kestrel Cycles', city: 'Nottingham', industry: 'Retail', seats: 10, story: 'troubled' },
  { name: 'Lantern Learning', city: 'Edinburgh', industry: 'Education', seats: 17, story: 'lukewarm' },
  { name: 'Mossbank Textiles', city: 'Belfast', industry: 'Textiles', seats: 12, story: 'churned' },
  { name: 'Fairweather Marine', city: 'Galway', industry: 'Marine', seats: 14, story: 'lukewarm' },
  { name: 'Greywell Analytics', city: 'London', industry: 'Software', seats: 36, story: 'steady' },
  { name: 'Thornbury Tiles', city: 'Stoke', industry: 'Ceramics', seats: 9, story: 'troubled' },
  { name: 'Saltmarsh Brewing', city: 'Norwich', industry: 'Food', seats: 7, story: 'troubled' },
  { name: 'Elmfield Care', city: 'York', industry: 'Health', seats: 22, story: 'noisySupport' },
  { name: 'Vantage Rail Services', city: 'Derby', industry: 'Transport', seats: 40, story: 'stoppedPaying' },
];

const speaking = (tongue: Tongue, players: readonly Player[]): readonly Role[] =>
  players.map((player) => ({ ...player, tongue }));

/** The cast, in the order of their keys: ACC-001 is the first. */
export const cast: readonly Role[] = [
  ...speaking('tr', turkish),
  ...speaking('he', hebrew),
  ...speaking('en', english),
];
