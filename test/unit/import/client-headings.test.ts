import { describe, expect, it } from 'vitest';
import { inspectText, linesOf } from '../../helpers/import.ts';
import { recognised } from '../../helpers/recognised.ts';

describe('headings that clients write', () => {
  it.each([
    [
      'Talep No;Firma;Açılış;Kapanış;İlk temasta çözüldü mü?;Tekrar açıldı mı?',
      'T1;Çınar;01.02.2026;02.02.2026;Evet;Hayır',
      'tickets',
      { openedOn: 'Açılış', firstContact: 'İlk temasta çözüldü mü?', reopened: 'Tekrar açıldı mı?' },
    ],
    [
      'מס\' חשבונית;שם לקוח;ת. הפקה;לתשלום עד;סה"כ כולל מע"מ',
      '301;אלון;13.01.25;13.02.25;₪ 2,500.90',
      'invoices',
      { issuedOn: 'ת. הפקה', amount: 'סה"כ כולל מע"מ' },
    ],
    ['לקוח;תאריך;ציון המלצה (0-10);הערה', 'אלון;13.02.2025;9;טוב', 'surveys', { score: 'ציון המלצה (0-10)' }],
    [
      'לקוח מפנה;תאריך;שם המופנה;הומר ללקוח?',
      'אלון;13.02.2025;גלים;כן',
      'referrals',
      { converted: 'הומר ללקוח?' },
    ],
    [
      'Firma;Katılımcı;Eğitim;Atanma;Tamamlanma',
      'Çınar;Ada;Temel;01.03.2025;05.03.2025',
      'trainings',
      { assignedOn: 'Atanma', completedOn: 'Tamamlanma' },
    ],
    ['Fatura No;Ünvan;Vade;Tutar', 'F1;Çınar;13.02.2025;100', 'invoices', { account: 'Ünvan' }],
    ['Date;Num;Customer;Due Date;Amount', '13/01/2025;INV-1;Acme;13/02/2025;100', 'invoices', { key: 'Num' }],
    [
      'Customer;Licences Purchased;Contract Start;Contract Renewal',
      'Acme;100;2024-01-01;2026-01-01',
      'accounts',
      { seats: 'Licences Purchased', renewalOn: 'Contract Renewal' },
    ],
  ])('are known: %s', async (...[heading, line, dataset, columns]) => {
    expect(
      await recognised('liste.csv', heading.replaceAll('"', '""').replaceAll(/[^;]*""[^;]*/g, '"$&"'), line),
    ).toMatchObject({
      dataset,
      missing: [],
      columns,
    });
  });

  it('are known over satisfaction in words', async () => {
    const lines = ['Very satisfied', 'Satisfied', 'Neutral'].map(
      (word, i) => `${i},Acme,2025-07-0${i + 1},${word}`,
    );
    const heading = 'Response ID,Company,Submitted,How would you rate our service?';
    expect(await recognised('csat.csv', heading, ...lines)).toMatchObject({
      dataset: 'surveys',
      missing: [],
      columns: {
        kind: { constant: 'csat' },
        answeredOn: 'Submitted',
        score: 'How would you rate our service?',
      },
    });
  });

  it('are known over months, April in Turkish among them', async () => {
    const table = await inspectText(
      'Kullanım.csv',
      linesOf('Müşteri;Mar 2025;Nis 2025;May 2025;Toplam', 'Çınar;100;101;102;303', 'Işık;110;111;112;333'),
    );
    expect(table).toMatchObject({ dataset: 'usage', headerRow: 1 });
    expect(table.mapping?.measures?.map(({ date }) => date)).toEqual([
      '2025-03-31',
      '2025-04-30',
      '2025-05-31',
    ]);
  });
});
