/** The field that names a person in the datasets of facts: one for all, so that they agree. */
import type { Field } from './types.ts';
import { words } from './words.ts';

const headings = words(`
  person id, person name, user, user id, user name, username, user email, contact, contact id, contact name,
  contact email, associated contact email, associated contact, employee, employee id, respondent,
  respondent id, respondent email, requester, requester id, requester name, requester email, email, e-mail,
  email address,
  kişi, kişi no, kullanıcı, kullanıcı adı, kullanıcı id, çalışan, personel, yetkili, katılımcı, e-posta,
  eposta, talep eden,
  משתמש, שם משתמש, איש קשר, עובד, משיב, אימייל, דוא"ל, פונה,
`);

/** Whose use, ticket, answer or training it is. */
export const personField: Field = { name: 'person', type: 'text', headings };
