/** Headings that name the account in every dataset but `accounts` itself: one list, so that all datasets agree. */
import { words } from './words.ts';

export const accountHeadings: readonly string[] = words(`
  account id, account name, account key, account no, account number, account code, customer, customer id,
  customer name, customer no, customer number, customer code, client, client id, client name, company,
  company id, company name, associated company, organization, organisation, organization id,
  organization name, org id, tenant, tenant id,
  müşteri, müşteri no, müşteri numarası, müşteri kodu, müşteri id, müşteri adı, firma, firma adı, firma kodu,
  şirket, şirket adı, cari, cari kod, cari kodu, cari adı, hesap, hesap no, hesap kodu,
  לקוח, שם לקוח, שם הלקוח, מספר לקוח, מס לקוח, קוד לקוח, מזהה לקוח, חברה, שם חברה, חשבון, מספר חשבון, ארגון,
`);

/** Headings that name it less surely. */
export const weakAccountHeadings: readonly string[] = words(`
  associated company domain, company domain, company domain name, domain,
`);
