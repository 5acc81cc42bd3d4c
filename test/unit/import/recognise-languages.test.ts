import { describe, expect, it } from 'vitest';
import { recognised } from '../../helpers/recognised.ts';

describe('recognising datasets in other languages', () => {
  it('knows invoices in Turkish', async () => {
    const found = await recognised(
      'liste.csv',
      'Müşteri No;Fatura No;Fatura Tarihi;Vade Tarihi;Ödeme Tarihi;Tutar (TL)',
      '12;F1;01.02.2026;03.03.2026;;1.234,50',
    );
    expect(found).toEqual({
      dataset: 'invoices',
      missing: [],
      columns: {
        account: 'Müşteri No',
        key: 'Fatura No',
        issuedOn: 'Fatura Tarihi',
        dueOn: 'Vade Tarihi',
        paidOn: 'Ödeme Tarihi',
        amount: 'Tutar (TL)',
        currency: { constant: 'TRY' },
      },
    });
  });

  it('knows invoices in Hebrew', async () => {
    const found = await recognised(
      'רשימה.csv',
      'לקוח,מספר חשבונית,תאריך פירעון,תאריך תשלום,סכום',
      'אלון,77,31/12/2025,,500',
    );
    expect(found).toEqual({
      dataset: 'invoices',
      missing: [],
      columns: {
        account: 'לקוח',
        key: 'מספר חשבונית',
        dueOn: 'תאריך פירעון',
        paidOn: 'תאריך תשלום',
        amount: 'סכום',
      },
    });
  });

  it('knows tickets in Turkish and Hebrew', async () => {
    expect(
      await recognised(
        'a.csv',
        'Talep No,Firma,Açılış Tarihi,Kapanış Tarihi,Öncelik',
        'T1,Çınar,01.02.2026 10:00,,yüksek',
      ),
    ).toMatchObject({
      dataset: 'tickets',
      columns: {
        key: 'Talep No',
        account: 'Firma',
        openedOn: 'Açılış Tarihi',
        closedOn: 'Kapanış Tarihi',
        severity: 'Öncelik',
      },
    });
    expect(
      await recognised('b.csv', 'מספר פנייה,לקוח,תאריך פתיחה,תאריך סגירה,עדיפות', '1,אלון,01/02/2026,,גבוהה'),
    ).toMatchObject({
      dataset: 'tickets',
      columns: {
        key: 'מספר פנייה',
        account: 'לקוח',
        openedOn: 'תאריך פתיחה',
        closedOn: 'תאריך סגירה',
        severity: 'עדיפות',
      },
    });
  });
});

describe('every dataset in Turkish and Hebrew', () => {
  it.each([
    [
      'accounts',
      'müşteriler.csv',
      'Müşteri Kodu;Müşteri Adı;Sektör;Aylık Ücret (TL);Yenileme Tarihi',
      'M1;Çınar;Gıda;1.200,50;01.02.2026',
    ],
    ['people', 'kişiler.csv', 'Ad Soyad;E-posta;Firma;Görevi', 'Ayşe Demir;a@x.example;Çınar;Müdür'],
    ['usage', 'kullanım.csv', 'Tarih;Müşteri;Kullanıcı;Modül;İşlem Sayısı', '01.02.2026;Çınar;ayse;Rapor;5'],
    [
      'trainings',
      'eğitimler.csv',
      'Müşteri;Çalışan;Eğitim Adı;Tamamlanma Tarihi',
      'Çınar;Ayşe;Temel;05.01.2026',
    ],
    [
      'tickets',
      'destek talepleri.csv',
      'Talep No;Müşteri;Açılış Tarihi;Kapanış Tarihi;Konu',
      '1;Çınar;01.02.2026 10:00;;Giriş',
    ],
    ['surveys', 'anket.csv', 'Müşteri;Katılımcı;Tarih;NPS Puanı;Yorum', 'Çınar;a@x.example;01.02.2026;9;İyi'],
    ['surveys', 'liste.csv', 'Müşteri;Tarih;Memnuniyet (1-5)', 'Çınar;01.02.2026;4'],
    [
      'invoices',
      'faturalar.csv',
      'Cari Ünvan;Fatura No;Vade;Tutar;Ödeme Tarihi',
      'Çınar;F1;03.03.2026;1.000,00;',
    ],
    [
      'subscriptions',
      'abonelikler.csv',
      'Müşteri;Paket;Başlangıç Tarihi;Bitiş Tarihi;Aylık Tutar',
      'Çınar;Pro;01.01.2025;;900',
    ],
    [
      'referrals',
      'yönlendirmeler.csv',
      'Müşteri;Yönlendirme Tarihi;Yönlendirilen;Müşteri oldu',
      'Çınar;01.01.2026;Dicle;Evet',
    ],
    ['outcomes', 'kayıplar.csv', 'Müşteri;Ayrılma Tarihi;Neden', 'Çınar;01.01.2026;Fiyat'],
    ['measurements', 'ölçümler.csv', 'Müşteri;Ölçüm Tarihi;Metrik;Değer', 'Çınar;01.01.2026;uptime;99,5'],
    [
      'judgements',
      'değerlendirmeler.csv',
      'Müşteri;Tarih;Kriter;Puan;Not;Değerlendiren',
      'Çınar;01.01.2026;İlişki;4;iyi;Derya',
    ],
    ['accounts', 'לקוחות.csv', 'מספר לקוח,שם לקוח,ענף,הכנסה חודשית,תאריך חידוש', '1,אלון,מזון,1200,01/02/2026'],
    ['people', 'אנשי קשר.csv', 'שם מלא,אימייל,חברה,תפקיד', 'נועה לוי,n@x.example,אלון,מנהלת'],
    ['usage', 'שימוש.csv', 'תאריך,לקוח,משתמש,מודול,מספר אירועים', '01/02/2026,אלון,נועה,דוח,5'],
    ['trainings', 'הדרכות.csv', 'לקוח,עובד,שם הדרכה,תאריך השלמה', 'אלון,נועה,בסיס,05/01/2026'],
    [
      'tickets',
      'פניות.csv',
      'מספר פנייה,שם לקוח,תאריך פתיחה,תאריך סגירה,נושא',
      '1,אלון,01/02/2026 10:00,,כניסה',
    ],
    ['surveys', 'סקר.csv', 'לקוח,תאריך מענה,ציון NPS,הערות', 'אלון,01/02/2026,9,טוב'],
    ['invoices', 'חשבוניות.csv', 'שם הלקוח,מספר חשבונית,תאריך פירעון,סכום (₪)', 'אלון,77,31/12/2025,500'],
    [
      'subscriptions',
      'מנויים.csv',
      'לקוח,תוכנית,תאריך התחלה,תאריך סיום,תשלום חודשי',
      'אלון,פרו,01/01/2025,,900',
    ],
    ['referrals', 'הפניות.csv', 'לקוח,תאריך הפניה,שם המופנה,הפך ללקוח', 'אלון,01/01/2026,ברק,כן'],
    ['outcomes', 'נטישה.csv', 'לקוח,תאריך נטישה,סיבה', 'אלון,01/01/2026,מחיר'],
    ['measurements', 'מדידות.csv', 'לקוח,תאריך מדידה,מדד,ערך', 'אלון,01/01/2026,uptime,99.5'],
    ['judgements', 'הערכות.csv', 'לקוח,תאריך הערכה,קריטריון,ציון,הערות', 'אלון,01/01/2026,קשר,4,טוב'],
  ])('%s: %s', async (...[dataset, name, headings, row]) => {
    expect(await recognised(name, headings, row)).toMatchObject({ dataset, missing: [] });
  });

  it('keeps the address of people whose key it is', async () => {
    const { columns } = await recognised(
      'kişiler.csv',
      'Ad Soyad;E-posta;Firma',
      'Ayşe Demir;a@x.example;Çınar',
    );
    expect(columns).toEqual({ key: 'E-posta', email: 'E-posta', account: 'Firma', name: 'Ad Soyad' });
  });

  it('takes figures beside the names of customers for a wide table', async () => {
    const found = await recognised(
      'health.csv',
      'Customer,Health score,NPS,Open tickets',
      'A,80,9,1',
      'B,60,7,5',
    );
    expect(found).toMatchObject({ dataset: 'accounts', missing: [], columns: { key: 'Customer' } });
  });
});
