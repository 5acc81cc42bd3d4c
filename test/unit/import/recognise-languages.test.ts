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
