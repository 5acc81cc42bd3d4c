import { accountField } from './account-field.ts';
import type { Dataset } from './types.ts';
import { words } from './words.ts';

/** People: health model, section 2. */
export const people: Dataset = {
  name: 'people',
  titles: words(`
    people, persons, contacts, contact, users, employees,
    kişiler, kullanıcılar, çalışanlar, yetkililer,
    אנשים, משתמשים, אנשי קשר, עובדים,
  `),
  keepsAttributes: true,
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      standIn: 'email',
      headings: words(`
        person id, person key, contact id, contact key, user id, user key, employee id, member id,
        kişi no, kişi id, kişi kodu, kullanıcı no, kullanıcı id, personel no, sicil no,
        מזהה משתמש, מספר עובד, מזהה איש קשר, קוד משתמש,
      `),
      weakHeadings: words(`
        id, key, person, user, contact, username, user name,
        kişi, kullanıcı,
        משתמש, איש קשר,
      `),
    },
    accountField,
    {
      name: 'name',
      type: 'text',
      headings: words(`
        full name, person name, contact name, user name, employee name, ad soyad,
        adı soyadı, isim, ad, kişi adı, kullanıcı adı, yetkili adı,
        שם מלא, שם, שם משתמש, שם איש קשר, שם עובד,
      `),
      weakHeadings: ['first name', 'last name'],
    },
    {
      name: 'email',
      type: 'text',
      headings: words(`
        e-mail, email address, mail, user email, contact email, e-posta, eposta, e-posta adresi, mail adresi,
        אימייל, דוא"ל, מייל, כתובת מייל, דואר אלקטרוני,
      `),
    },
    {
      name: 'role',
      type: 'text',
      headings: words(`
        job title, title, position, function, user role, department, unvan,
        görev, görevi, rol, pozisyon, departman,
        תפקיד, מחלקה,
      `),
    },
  ],
};
