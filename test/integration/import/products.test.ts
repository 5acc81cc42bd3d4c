import { describe, expect, it } from 'vitest';
import { imported, productOf } from '../../helpers/exports.ts';
import { linesOf, rowsOf } from '../../helpers/import.ts';

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
