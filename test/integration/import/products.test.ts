import { describe, expect, it } from 'vitest';
import { emptyWorkspace, importTexts, inspectText, linesOf, rowsOf } from '../../helpers/import.ts';

/** Exports written for this test, headed as the programs head them: name → text. */
type Files = Readonly<Record<string, string>>;

/** Imports without a word and answers what became of each table; nothing may be refused. */
const imported = async (files: Files) => {
  const workspace = emptyWorkspace();
  const result = await importTexts(workspace, files);
  const tables = result.files.map(({ file, error, tables: own }) => [
    file,
    error?.code ?? own.map(({ dataset, rows, rejected }) => [dataset, rows, rejected]),
  ]);
  return { tables: Object.fromEntries(tables), workspace };
};

const productOf = async (files: Files) => {
  const names = Object.entries(files).map(async ([name, text]) => (await inspectText(name, text)).product);
  return [...new Set(await Promise.all(names))];
};

describe('exports of HubSpot', () => {
  const files = {
    'hubspot-crm-exports-all-companies.csv': linesOf(
      '"Record ID","Company name","Company owner","Create Date","Country/Region","Industry","Company Domain Name","Lifecycle Stage","NPS"',
      '"101","Kuzey Yazılım","Derya","2024-03-01 10:15","Türkiye","SOFTWARE","kuzey.example","customer","8"',
      '"102","Alon Foods","Maya","2024-05-11 09:00","Israel","FOOD","alon.example","customer","6"',
    ),
    'hubspot-crm-exports-all-contacts.csv': linesOf(
      '"Record ID - Contact","First Name","Last Name","Email","Phone Number","Contact owner","Lead Status","Job Title","Associated Company"',
      '"501","Ayşe","Demir","ayse@kuzey.example","","Derya","","CTO","Kuzey Yazılım"',
      '"502","Noa","","noa@alon.example","","Maya","","Buyer","Alon Foods"',
    ),
    'hubspot-crm-exports-all-tickets.csv': linesOf(
      '"Ticket ID","Ticket name","Pipeline","Ticket status","Create date","Close date","Priority","Category","Associated Company"',
      '"9001","Login","Support Pipeline","Closed","2026-05-01 10:00","2026-05-02 11:30","High","Access","Kuzey Yazılım"',
    ),
    'feedback-submissions.csv': linesOf(
      '"Survey name","Survey type","Submission date","Rating","Feedback","Email","Associated Company"',
      '"Loyalty","NPS","2026-05-03","9","Great","ayse@kuzey.example","Kuzey Yazılım"',
      '"Support","CES","2026-05-04","6","","noa@alon.example","Alon Foods"',
      '"Satisfaction","CSAT","2026-05-05","2","","noa@alon.example","Alon Foods"',
      '"Satisfaction","CSAT","2026-05-06","1","","noa@alon.example","Alon Foods"',
    ),
    'deals.csv': linesOf(
      '"Deal ID","Deal Name","Deal Stage","Amount","Close Date"',
      '1,New,Closed Won,10,2026-01-01',
    ),
  };

  it('are read without a word, deals left out', async () => {
    const { tables, workspace } = await imported(files);
    expect(tables).toEqual({
      'hubspot-crm-exports-all-companies.csv': [
        ['accounts', 2, 0],
        ['measurements', 2, 0],
      ],
      'hubspot-crm-exports-all-contacts.csv': [['people', 2, 0]],
      'hubspot-crm-exports-all-tickets.csv': [['tickets', 1, 0]],
      'feedback-submissions.csv': [
        ['surveys', 1, 0],
        ['surveys', 2, 0],
        ['surveys', 1, 0],
      ],
      'deals.csv': 'file.otherTable',
    });
    expect(await productOf(files)).toEqual(['HubSpot']);
    expect(rowsOf(workspace, 'SELECT name FROM people ORDER BY key')).toEqual([
      { name: 'Ayşe Demir' },
      { name: 'Noa' },
    ]);
    expect(rowsOf(workspace, 'SELECT count(*) AS n FROM accounts')).toEqual([{ n: 2 }]);
    expect(rowsOf(workspace, 'SELECT kind, score, scale_max FROM surveys ORDER BY answered_on')).toEqual([
      { kind: 'nps', score: 9, scale_max: 10 },
      { kind: 'ces', score: 6, scale_max: 7 },
      { kind: 'csat', score: 5, scale_max: 5 },
      { kind: 'csat', score: 3, scale_max: 5 },
    ]);
  });
});

describe('exports of Salesforce', () => {
  const files = {
    'accounts report.csv': linesOf(
      'Account ID,Account Name,Account Owner,Type,Industry,Billing Country,Created Date,Last Activity',
      '001A,Kuzey,Derya,Customer - Direct,Software,Turkey,3/15/2024,6/1/2026',
      '001B,Alon,Maya,Customer - Channel,Food,Israel,12/1/2023,5/1/2026',
    ),
    'Contact.csv': linesOf(
      'Id,AccountId,LastName,FirstName,Salutation,Email,Title',
      '003A,001A,Demir,Ayşe,Ms.,ayse@kuzey.example,CTO',
    ),
    'cases.csv': linesOf(
      'Case Number,Account Name,Subject,Status,Priority,Case Owner,Date/Time Opened,Date/Time Closed,Case Reason',
      '00001026,Kuzey,Login,Closed,High,Derya,4/13/2026 9:05 AM,4/14/2026 1:10 PM,User error',
      '00001027,Alon,Export,New,Low,Maya,5/2/2026 2:00 PM,,Feature problem',
    ),
    'opportunities.csv': linesOf(
      'Opportunity Name,Account Name,Type,Stage,Close Date,Amount',
      'Renewal 26,Kuzey,Renewal,Closed Won,2026-03-01,1000',
      'Renewal 26,Alon,Renewal,Closed Lost,2026-04-01,900',
      'More seats,Kuzey,Existing Customer - Upgrade,Closed Won,2026-05-01,300',
      'First deal,Other,New Customer,Closed Won,2026-05-01,300',
      'More seats,Alon,Existing Customer - Upgrade,Prospecting,2026-09-01,300',
    ),
  };

  it('are read without a word; of opportunities what tells about customers', async () => {
    const { tables, workspace } = await imported(files);
    expect(tables).toEqual({
      'accounts report.csv': [['accounts', 2, 0]],
      'Contact.csv': [['people', 1, 0]],
      'cases.csv': [['tickets', 2, 0]],
      'opportunities.csv': [
        ['outcomes', 1, 0],
        ['outcomes', 1, 0],
        ['outcomes', 1, 0],
        ['outcomes', 0, 0],
      ],
    });
    expect(await productOf(files)).toEqual(['Salesforce']);
    expect(rowsOf(workspace, 'SELECT opened_on, opened_minute FROM tickets ORDER BY key')).toEqual([
      { opened_on: 20_556, opened_minute: 545 },
      { opened_on: 20_575, opened_minute: 840 },
    ]);
    expect(
      rowsOf(
        workspace,
        'SELECT a.name, o.outcome, o.amount_minor FROM outcomes o JOIN accounts a ON a.id = o.account_id ORDER BY o.date',
      ),
    ).toEqual([
      { name: 'Kuzey', outcome: 'renewed', amount_minor: 100_000 },
      { name: 'Alon', outcome: 'churned', amount_minor: 90_000 },
      { name: 'Kuzey', outcome: 'expanded', amount_minor: 30_000 },
    ]);
  });
});

describe('exports of Zendesk', () => {
  const files = {
    'organizations.csv': linesOf(
      'Id,Name,Shared tickets,Shared comments,Created at',
      '71,Kuzey,false,false,2024-01-01 00:00',
      '72,Alon,false,false,2024-01-02 00:00',
    ),
    'users.csv': linesOf(
      'Id,Name,Email,Role,Organization,Time zone',
      '1,Ayşe Demir,ayse@kuzey.example,end-user,Kuzey,Istanbul',
      '2,Agent Smith,smith@us.example,agent,,Istanbul',
    ),
    'tickets.csv': linesOf(
      'Id,Requester,Requester id,Subject,Status,Priority,Assignee,Group,Organization,Ticket type,Created at,Updated at,Solved at,Satisfaction Score,Reopens',
      '11,Ayşe Demir,1,Login,Closed,High,Smith,Support,Kuzey,Problem,2026-05-01 10:00,2026-05-02 10:00,2026-05-02 09:00,Good,0',
      '12,Ayşe Demir,1,Export,Closed,Low,Smith,Support,Kuzey,Question,2026-05-03 10:00,2026-05-04 10:00,2026-05-04 09:00,Offered,1',
    ),
    'satisfaction_ratings.csv': linesOf(
      'id,score,ticket_id,requester_id,assignee_id,comment,created_at',
      '900,bad,12,1,2,Slow,2026-05-05T10:00:00Z',
      '901,offered,11,1,2,,2026-05-05T10:00:00Z',
    ),
  };

  it('are read without a word; offered ratings are no answers, agents no people', async () => {
    const { tables, workspace } = await imported(files);
    expect(tables).toEqual({
      'organizations.csv': [['accounts', 2, 0]],
      'users.csv': [['people', 1, 0]],
      'tickets.csv': [
        ['tickets', 2, 0],
        ['surveys', 1, 0],
      ],
      'satisfaction_ratings.csv': [['surveys', 1, 0]],
    });
    expect(await productOf(files)).toEqual(['Zendesk']);
    expect(rowsOf(workspace, 'SELECT score, scale_max FROM surveys ORDER BY answered_on')).toEqual([
      { score: 5, scale_max: 5 },
      { score: 1, scale_max: 5 },
    ]);
    expect(
      rowsOf(workspace, 'SELECT DISTINCT a.key FROM tickets t JOIN accounts a ON a.id = t.account_id'),
    ).toEqual([{ key: '71' }]);
  });
});

describe('exports of Stripe', () => {
  const files = {
    'customers.csv': linesOf(
      'id,Description,Email,Name,Created (UTC),Delinquent,Currency',
      'cus_1,,pay@kuzey.example,Kuzey,2024-01-05 12:30,false,usd',
      'cus_2,,pay@alon.example,,2024-02-05 12:30,false,usd',
    ),
    'subscriptions.csv': linesOf(
      'id,Customer ID,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Current Period Start (UTC),Current Period End (UTC),Canceled At (UTC),Ended At (UTC)',
      'sub_1,cus_1,pro,10,usd,month,100.00,active,2024-01-05 12:30,2024-01-05 12:30,2026-06-05 12:30,2026-07-05 12:30,,',
      'sub_2,cus_2,team,5,usd,year,1200.00,active,2024-02-05 12:30,2024-02-05 12:30,2026-02-05 12:30,2027-02-05 12:30,,',
    ),
    'invoices.csv': linesOf(
      'id,Number,Customer,Amount Due,Amount Paid,Total,Currency,Date (UTC),Due Date (UTC),Paid At (UTC),Status',
      'in_1,A-1,cus_1,100.00,100.00,100.00,usd,2026-05-05 12:30,,2026-05-05 12:31,paid',
      'in_2,A-2,cus_2,1200.50,0.00,1200.50,usd,2026-05-05 12:30,2026-06-04 12:30,,open',
    ),
    'invoices_api.csv': linesOf(
      'id,customer_id,amount_due,amount_paid,total,currency,created,due_date,status_transitions_paid_at',
      'in_9,cus_1,2550,2550,2550,usd,1767225600,1769904000,1768003200',
    ),
    'payouts.csv': linesOf(
      'id,Amount,Arrival Date (UTC),Destination,Status',
      'po_1,100.00,2026-05-08,ba_1,paid',
    ),
  };

  it('are read without a word: yearly prices by the month, hundredths and seconds as such', async () => {
    const { tables, workspace } = await imported(files);
    expect(tables).toEqual({
      'customers.csv': [['accounts', 2, 0]],
      'subscriptions.csv': [
        ['subscriptions', 1, 0],
        ['subscriptions', 1, 0],
        ['subscriptions', 0, 0],
        ['subscriptions', 0, 0],
      ],
      'invoices.csv': [['invoices', 2, 0]],
      'invoices_api.csv': [['invoices', 1, 0]],
      'payouts.csv': 'file.otherTable',
    });
    expect(await productOf(files)).toEqual(['Stripe']);
    expect(rowsOf(workspace, 'SELECT mrr_minor FROM subscriptions ORDER BY key')).toEqual([
      { mrr_minor: 10_000 },
      { mrr_minor: 10_000 },
    ]);
    expect(rowsOf(workspace, 'SELECT key, due_on, paid_on, amount_minor FROM invoices ORDER BY key')).toEqual([
      { key: 'in_1', due_on: 20_578, paid_on: 20_578, amount_minor: 10_000 },
      { key: 'in_2', due_on: 20_608, paid_on: null, amount_minor: 120_050 },
      { key: 'in_9', due_on: 20_485, paid_on: 20_463, amount_minor: 2_550 },
    ]);
    expect(rowsOf(workspace, 'SELECT name FROM accounts ORDER BY key')).toEqual([
      { name: 'Kuzey' },
      { name: 'pay@alon.example' },
    ]);
  });
});

describe('reports of QuickBooks', () => {
  const files = {
    'Customers.csv': linesOf(
      'Name,Company name,Email,Phone,Country,Open balance',
      'Kuzey,Kuzey Software LLC,a@kuzey.example,1,USA,100.00',
      'Alon,,a@alon.example,2,USA,0.00',
    ),
    'AR aging detail.csv': linesOf(
      'Date,Transaction type,Num,Customer,Due date,Amount,Open balance',
      '03/04/2026,Invoice,1001,Kuzey,04/03/2026,"1,250.00","1,250.00"',
      '05/06/2026,Payment,,Kuzey,05/06/2026,-50.00,-50.00',
    ),
    'AR aging summary.csv': linesOf(
      'Customer,Current,1 - 30,31 - 60,61 - 90,91 and over,Total',
      'Kuzey,0.00,"1,250.00",0.00,0.00,0.00,"1,250.00"',
    ),
  };

  it('are read without a word, dates month first', async () => {
    const { tables, workspace } = await imported(files);
    expect(tables).toEqual({
      'Customers.csv': [['accounts', 2, 0]],
      'AR aging detail.csv': [['invoices', 1, 0]],
      'AR aging summary.csv': [['measurements', 1, 0]],
    });
    expect(await productOf(files)).toEqual(['QuickBooks']);
    expect(rowsOf(workspace, 'SELECT issued_on, due_on, amount_minor FROM invoices')).toEqual([
      { issued_on: 20_516, due_on: 20_546, amount_minor: 125_000 },
    ]);
    expect(
      rowsOf(workspace, "SELECT value FROM measurements WHERE metric = 'Receivables overdue 1-30 days'"),
    ).toEqual([{ value: 1250 }]);
  });
});

describe('answers of SurveyMonkey and Google Forms', () => {
  it('are read from the questions in the headings', async () => {
    const monkey = {
      'Customer survey.csv': linesOf(
        '"Respondent ID","Collector ID","Start Date","End Date","IP Address","Email Address","First Name","Last Name","Custom Data 1","How likely is it that you would recommend us to a friend?","Overall, how satisfied are you with our service?","Why did you choose this score?"',
        '"118","44","05/01/2026 10:00:00 AM","05/01/2026 10:04:00 AM","","ayse@kuzey.example","","","Kuzey","9","5","Fast"',
        '"119","44","05/13/2026 10:00:00 AM","05/13/2026 10:04:00 AM","","noa@alon.example","","","Alon","4","2","Slow"',
      ),
    };
    const { tables, workspace } = await imported(monkey);
    expect(tables).toEqual({
      'Customer survey.csv': [
        ['surveys', 2, 0],
        ['surveys', 2, 0],
      ],
    });
    expect(await productOf(monkey)).toEqual(['SurveyMonkey']);
    expect(
      rowsOf(
        workspace,
        'SELECT a.key, s.kind, s.score, s.scale_max FROM surveys s JOIN accounts a ON a.id = s.account_id ORDER BY a.key, s.kind',
      ),
    ).toEqual([
      { key: 'Alon', kind: 'csat', score: 2, scale_max: 5 },
      { key: 'Alon', kind: 'nps', score: 4, scale_max: 10 },
      { key: 'Kuzey', kind: 'csat', score: 5, scale_max: 5 },
      { key: 'Kuzey', kind: 'nps', score: 9, scale_max: 10 },
    ]);
  });

  it.each([
    [
      'Timestamp,Your company,How likely are you to recommend us?,Comments',
      '5/31/2026 14:02:11,Kuzey,9,Fine',
      'nps',
    ],
    [
      'Zaman damgası,Firmanızın adı,Bizi bir arkadaşınıza tavsiye eder misiniz?,Neden?',
      '31.05.2026 14:02:11,Çınar,10,Hızlı',
      'nps',
    ],
    [
      'Zaman damgası,E-posta Adresi,Şirket,Hizmetimizden ne kadar memnunsunuz?',
      '31.05.2026 14:02:11,ayse@cinar.example,Çınar,4',
      'csat',
    ],
    ['חותמת זמן,שם החברה,עד כמה היית ממליץ עלינו?,הערות', '31/05/2026 14:02:11,אלון,8,טוב', 'nps'],
    ['חותמת זמן,שם החברה,כמה קל היה לפנות אלינו?', '31/05/2026 14:02:11,אלון,6', 'ces'],
  ])('%s', async (headings, row, kind) => {
    const { tables, workspace } = await imported({ 'form.csv': linesOf(headings, row) });
    expect(tables).toEqual({ 'form.csv': [['surveys', 1, 0]] });
    expect(rowsOf(workspace, 'SELECT kind, answered_on FROM surveys')).toEqual([{ kind, answered_on: 20_604 }]);
    expect((await inspectText('form.csv', linesOf(headings, row))).product).toBe('Google Forms');
  });
});

describe('exports of Paraşüt and Logo', () => {
  it('are read without a word', async () => {
    const parasut = {
      'musteriler.csv': linesOf(
        'Müşteri;Kısa İsim;Vergi Dairesi;Vergi Numarası;E-posta;İl;Kategori;Bakiye',
        'Çınar Gıda A.Ş.;Çınar;Beşiktaş;1234567890;a@cinar.example;İstanbul;Gıda;1.250,50',
      ),
      'satis-faturalari.csv': linesOf(
        'Müşteri;Fatura No;Düzenleme Tarihi;Vade Tarihi;Ara Toplam;KDV;Genel Toplam;Tahsilat Tarihi;Para Birimi',
        'Çınar Gıda A.Ş.;GIB2026000001;05.05.2026;04.06.2026;1.000,00;200,00;1.200,00;;TRY',
      ),
    };
    const first = await imported(parasut);
    expect(first.tables).toEqual({
      'musteriler.csv': [['accounts', 1, 0]],
      'satis-faturalari.csv': [['invoices', 1, 0]],
    });
    expect(await productOf(parasut)).toEqual(['Paraşüt']);
    expect(rowsOf(first.workspace, 'SELECT due_on, amount_minor, currency FROM invoices')).toEqual([
      { due_on: 20_608, amount_minor: 120_000, currency: 'TRY' },
    ]);
    const logo = {
      'cari hesaplar.csv': linesOf(
        'Cari Hesap Kodu;Cari Hesap Unvanı;Özel Kod;Ülke;Satış Elemanı;Bakiye',
        '120.01.001;Çınar Gıda A.Ş.;GIDA;Türkiye;Derya;1.250,50',
      ),
      'satış faturaları.csv': linesOf(
        'Fatura Numarası;Fatura Tarihi;Cari Hesap Kodu;Cari Hesap Unvanı;Vade Tarihi;Net Tutar',
        'A0001;05.05.2026;120.01.001;Çınar Gıda A.Ş.;04.06.2026;1.200,00',
      ),
    };
    const second = await imported(logo);
    expect(second.tables).toEqual({
      'cari hesaplar.csv': [['accounts', 1, 0]],
      'satış faturaları.csv': [['invoices', 1, 0]],
    });
    expect(await productOf(logo)).toEqual(['Logo']);
    expect(
      rowsOf(second.workspace, 'SELECT a.name FROM invoices i JOIN accounts a ON a.id = i.account_id'),
    ).toEqual([{ name: 'Çınar Gıda A.Ş.' }]);
  });
});
