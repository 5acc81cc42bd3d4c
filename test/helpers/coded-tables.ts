/** Tables that have a customer's code and name side by side, and others that have only one of the two. */
import type { Workspace } from '../../electron/engine/workspace/workspace.ts';
import { linesOf, rowsOf } from './import.ts';

interface Files {
  readonly language: string;
  /** Invoices with code and name, and tickets by name alone. */
  readonly coded: readonly [string, string];
  readonly named: readonly [string, string];
  readonly code: string;
  readonly name: string;
}

/** The same two files in three languages. */
export const languages: readonly Files[] = [
  {
    language: 'Turkish',
    coded: [
      'faturalar.csv',
      linesOf(
        'Fatura No;Müşteri Kodu;Müşteri Adı;Fatura Tarihi;Vade Tarihi;Tutar',
        'F-1;M-1;Akme A.Ş.;01.02.2026;01.03.2026;100',
        'F-2;M-2;Beta Ltd. Şti.;01.02.2026;01.03.2026;200',
        'F-3;M-1;Akme A.Ş.;02.02.2026;02.03.2026;300',
      ),
    ],
    named: [
      'talepler.csv',
      linesOf(
        'Talep No;Müşteri;Açılış Tarihi;Konu',
        'T-1;Akme;03.02.2026;Giriş',
        'T-2;Beta Ltd. Şti.;04.02.2026;Fatura',
      ),
    ],
    code: 'Müşteri Kodu',
    name: 'Müşteri Adı',
  },
  {
    language: 'English',
    coded: [
      'invoices.csv',
      linesOf(
        'Invoice No,Customer,Customer ID,Invoice date,Due date,Amount',
        'F-1,Akme Inc.,M-1,2026-02-01,2026-03-01,100',
        'F-2,Beta Ltd,M-2,2026-02-01,2026-03-01,200',
        'F-3,Akme Inc.,M-1,2026-02-02,2026-03-02,300',
      ),
    ],
    named: [
      'tickets.csv',
      linesOf(
        'Ticket,Customer,Opened at,Topic',
        'T-1,Akme,2026-02-03,login',
        'T-2,Beta Ltd,2026-02-04,billing',
      ),
    ],
    code: 'Customer ID',
    name: 'Customer',
  },
  {
    language: 'Hebrew',
    coded: [
      'חשבוניות.csv',
      linesOf(
        'מספר חשבונית,קוד לקוח,שם לקוח,תאריך חשבונית,תאריך פירעון,סכום',
        'F-1,M-1,אקמה בע"מ,2026-02-01,2026-03-01,100',
        'F-2,M-2,בטא בע"מ,2026-02-01,2026-03-01,200',
        'F-3,M-1,אקמה בע"מ,2026-02-02,2026-03-02,300',
      ),
    ],
    named: [
      'פניות.csv',
      linesOf('מספר פנייה,לקוח,תאריך פתיחה,נושא', 'T-1,אקמה,2026-02-03,כניסה', 'T-2,בטא בע"מ,2026-02-04,חשבון'),
    ],
    code: 'קוד לקוח',
    name: 'שם לקוח',
  },
];

/** The accounts of a workspace. */
export const accountsIn = (workspace: Workspace) =>
  rowsOf(workspace, 'SELECT key, name, declared FROM accounts ORDER BY key');
/** How many invoices and tickets each account has. */
export const rowsPerAccount = (workspace: Workspace) =>
  rowsOf(
    workspace,
    `SELECT a.key, (SELECT count(*) FROM invoices i WHERE i.account_id = a.id) AS invoices,
      (SELECT count(*) FROM tickets t WHERE t.account_id = a.id) AS tickets FROM accounts a ORDER BY a.key`,
  );
/** Invoices with their customers' codes and names. */
export const invoices = (...rows: readonly string[]): string =>
  linesOf('Invoice No,Customer ID,Customer name,Due date,Amount', ...rows);
/** Tickets with what they call their customers. */
export const tickets = (...rows: readonly string[]): string => linesOf('Ticket,Customer,Opened at', ...rows);
