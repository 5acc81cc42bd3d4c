/** The field that names the account in every dataset but `accounts` itself: one for all, so that they agree. */
import type { Field } from './types.ts';
import { words } from './words.ts';

const headings = words(`
  account id, account name, account key, account no, account number, account code, customer, customer id,
  customer name, customer no, customer number, customer code, client, client id, client name, company,
  company id, company name, associated company, organization, organisation, organization id,
  organization name, org id, tenant, tenant id,
  müşteri, müşteri no, müşteri numarası, müşteri kodu, müşteri id, müşteri adı, firma, firma adı, firma kodu,
  firma no, firma ünvanı, müşteri ünvanı, müşteri ismi, şirket, şirket adı, şirket ünvanı, cari, cari kod,
  cari kodu, cari adı, cari ünvan, cari ünvanı, cari hesap, cari hesap kodu, cari hesap adı, cari hesap ünvanı,
  ticari ünvan, kurum, kurum adı, hesap, hesap no, hesap kodu,
  לקוח, שם לקוח, שם הלקוח, מספר לקוח, מס לקוח, קוד לקוח, מזהה לקוח, חברה, שם חברה, שם החברה, החברה, שם הארגון, חשבון, מספר חשבון, ארגון,
`);

/** Whose row it is, by key or by name. */
export const accountField: Field = {
  name: 'account',
  type: 'account',
  required: true,
  headings,
  weakHeadings: words('associated company domain, company domain, company domain name, domain'),
};
