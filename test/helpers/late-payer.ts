/** Two imports of one client: Acme pays on time at first and not at all afterwards; Birch always pays. */
import { linesOf } from './import.ts';

const bill = (account: string, due: string, paid: string): string =>
  `${account},${account} ${due},${due},${due},100,${paid}`;

const heading = 'account,key,issuedOn,dueOn,amount,paidOn';

const goodMonths = ['2025-10-15', '2025-11-15', '2025-12-15', '2026-01-15'];

/** The first import: all is well on 15 January 2026. */
export const goodTimes = {
  'accounts.csv': linesOf(
    'key,name,started on,renewal on,owner',
    'A,Acme,2024-01-01,2026-06-01,Ece',
    'B,Birch,2024-01-01,2026-05-01,Noa',
  ),
  'invoices.csv': linesOf(heading, ...goodMonths.flatMap((due) => [bill('A', due, due), bill('B', due, due)])),
};

/** The second one: on 10 April 2026 three invoices of Acme are long overdue, and it is red. */
export const badTimes = {
  'invoices.csv': linesOf(
    heading,
    ...['2026-02-01', '2026-02-10', '2026-02-20'].map((due) => bill('A', due, '')),
    bill('B', '2026-02-20', '2026-02-20'),
    bill('B', '2026-04-10', '2026-04-10'),
  ),
};

/** The third one: on 20 April 2026 Acme has paid everything. */
export const paidUp = {
  'invoices.csv': linesOf(
    heading,
    ...['2026-02-01', '2026-02-10', '2026-02-20'].map((due) => bill('A', due, '2026-04-20')),
    bill('B', '2026-04-20', '2026-04-20'),
  ),
};
