import { describe, expect, it } from 'vitest';
import { inspectText, linesOf } from '../../helpers/import.ts';
import { recognised } from '../../helpers/recognised.ts';

describe('what is taken for what it is, and what is not', () => {
  it.each([
    [
      'coupons.csv',
      'id,name,currency,created,percent',
      'c1,Spring,usd,2026-01-01,20',
      'c2,Fall,usd,2026-01-01,30',
    ],
    [
      'list.csv',
      'id,status,currency,created,type',
      'p1,paid,usd,2026-01-01,bank',
      'p2,paid,usd,2026-01-02,bank',
    ],
    ['cards.csv', 'id,customer_id,country,name,currency', 'k1,A1,TR,Ali,usd', 'k2,A1,TR,Ali,usd'],
    ['products.csv', 'id,name,created,status,seats', 'p1,Basic,2026-01-01,on,5', 'p2,Pro,2026-01-01,on,9'],
    ['holidays.csv', 'id,schedule_id,end_date,name,start_date', '1,9,2026-01-01,New year,2026-01-01'],
  ])('does not take %s for a list of customers', async (name, headings, ...rows) => {
    expect((await recognised(name, headings, ...rows)).dataset).not.toBe('accounts');
  });

  it('does not take a column of notes for judgements, nor rows with an amount for people', async () => {
    expect((await recognised('liste.csv', 'Firma,Not', 'Çınar,aradı', 'Dicle,aradı')).dataset).not.toBe(
      'judgements',
    );
    const rows = await recognised('liste.csv', 'account,key,amount', 'A1,K1,5', 'A1,K2,6', 'A2,K3,7');
    expect(rows).toMatchObject({ dataset: 'invoices', missing: ['dueOn'] });
  });

  it('takes dates, users and scores under the title of a survey for answers', async () => {
    expect(
      await recognised('nps_data.csv', 'Date,User,Score', '2026-01-01,u1,9', '2026-01-02,u2,3'),
    ).toMatchObject({
      dataset: 'surveys',
      missing: ['account'],
      columns: { person: 'User', answeredOn: 'Date', score: 'Score', kind: { constant: 'nps' } },
    });
  });

  it.each([
    [
      'contacts.csv',
      'Contact ID,Company,First Name,Last Name,Email',
      'P1,A1,Ada,Byron,a@b.example',
      ['First Name', 'Last Name'],
    ],
    ['kişiler.csv', 'Kişi No,Firma,Ad,Soyad,E-posta', 'P1,A1,Ayşe,Demir,a@b.example', ['Ad', 'Soyad']],
    [
      'אנשי קשר.csv',
      'מזהה איש קשר,חברה,שם פרטי,שם משפחה,אימייל',
      'P1,A1,נועה,לוי,a@b.example',
      ['שם פרטי', 'שם משפחה'],
    ],
  ])('joins first and last names of %s', async (...[name, headings, row, columns]) => {
    const found = await inspectText(name, linesOf(headings, row));
    expect(found).toMatchObject({ dataset: 'people', missingFields: [] });
    expect(found.mapping?.fields['name']).toEqual({ columns });
  });

  it('knows addresses by their values, whatever their heading', async () => {
    expect(
      await recognised(
        'google.csv',
        'First Name,Last Name,Organization Name,E-mail 1 - Value',
        'Ada,Byron,Kuzey,ada@kuzey.example',
      ),
    ).toMatchObject({ dataset: 'people', missing: [], columns: { email: 'E-mail 1 - Value' } });
  });

  it('does not take accounts, dates and people alone for use', async () => {
    expect((await recognised('list.csv', 'Company,Date,Person name', 'A,2026-01-01,Ada')).dataset).not.toBe(
      'usage',
    );
  });

  it('proposes a table without known headings with little confidence', async () => {
    const days = ['03', '04', '05', '06', '07', '08'];
    const rows = days.map((day, i) => `Kuzey${i % 3},2026-01-${day},${[9, 0, 10, 7, 6, 8][i]}`);
    const found = await inspectText('x.csv', linesOf(...rows));
    expect(found).toMatchObject({ dataset: 'surveys', missingFields: [] });
    expect(found.confidence).toBeLessThan(0.4);
  });
});
