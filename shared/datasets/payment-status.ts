/** A column that says in words how an account pays: read as on-time payment, yes (100) or no (0). */
import { words } from './words.ts';

/** Headings of such a column: English, Turkish, Hebrew. */
export const paymentStatusHeadings: readonly string[] = words(`
  payment status, billing status, invoice status, payment state, payment behaviour, payment behavior,
  ödeme durumu, fatura durumu, ödeme alışkanlığı,
  סטטוס תשלום, מצב תשלום, סטטוס תשלומים,
`);

/** Words for an account that pays on time. */
export const paysOnTime: readonly string[] = words(`
  current, paid, on time, good, good standing, up to date, ok, regular,
  güncel, ödendi, zamanında, düzenli, sorunsuz,
  שולם, בזמן, תקין, מעודכן,
`);

/** Words for one that does not, or is expected not to. */
export const paysLate: readonly string[] = words(`
  overdue, late, past due, delinquent, unpaid, in arrears, defaulted, collections, at risk,
  gecikmiş, gecikti, gecikmeli, ödenmedi, vadesi geçti, icrada, riskli,
  באיחור, בפיגור, לא שולם, חוב, בסיכון,
`);
