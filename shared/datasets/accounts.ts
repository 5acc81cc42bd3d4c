import { currencyField } from './currency-field.ts';
import type { Dataset } from './types.ts';
import { yearly } from './yearly-headings.ts';
import { words } from './words.ts';

/** Accounts: health model, section 2. */
export const accounts: Dataset = {
  name: 'accounts',
  titles: words(`
    accounts, account, customers, customer, clients, companies, company, crm,
    müşteriler, müşteri, müşteri listesi, firmalar, cariler, cari,
    לקוחות, לקוח, חשבונות, חברות,
  `),
  keepsAttributes: true,
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      standIn: 'name',
      headings: words(`
        id, account id, account key, account no, account number, account code, customer id, customer key,
        customer no, customer number, customer code, client id, client no, client number, client code,
        company id, company key, company no, company code, organization id, organisation id, org id,
        tenant id, record id, crm id,
        müşteri no, müşteri numarası, müşteri kodu, müşteri id, firma no, firma kodu, firma id, cari kod,
        cari kodu, cari no, hesap no, hesap kodu,
        מספר לקוח, מס לקוח, קוד לקוח, מזהה לקוח, מזהה, מספר חשבון, קוד חשבון, ח.פ, מספר חברה,
      `),
      weakHeadings: words(`
        key, code, no, number, kod, kodu, numara,
        קוד, מספר,
      `),
    },
    {
      name: 'name',
      type: 'text',
      headings: words(`
        account name, account, customer name, customer, client name, client, company name, company,
        organization, organisation, organization name, organisation name, business name, legal name,
        müşteri adı, müşteri ismi, müşteri, müşteri ünvanı, firma adı, firma, firma ünvanı, şirket,
        şirket adı, ünvan, unvan, cari adı, cari ünvan, cari, hesap adı,
        לקוח, שם לקוח, שם הלקוח, שם חברה, שם החברה, חברה, שם חשבון, ארגון, שם עסק,
      `),
      weakHeadings: words(`
        name, ad,
        adı, isim,
        שם,
      `),
    },
    {
      name: 'segment',
      type: 'text',
      headings: words(`
        customer segment, industry, sector, vertical, market segment,
        segment adı, sektör, endüstri, faaliyet alanı, müşteri segmenti,
        מגזר, סגמנט, תעשייה, ענף, תחום,
      `),
      weakHeadings: words(`
        company size, size,
        firma büyüklüğü, type, customer type, account type, müşteri tipi,
        גודל חברה,
      `),
    },
    {
      name: 'stage',
      type: 'text',
      headings: words(`
        lifecycle stage, lifecycle, customer stage, account stage,
        aşama, müşteri aşaması, yaşam döngüsü,
        שלב, שלב לקוח,
      `),
      weakHeadings: words(`
        status, account status, customer status, phase, durum,
        סטטוס, מצב,
      `),
    },
    {
      name: 'owner',
      type: 'text',
      headings: words(`
        account owner, company owner, customer owner, account manager, csm, csm name,
        customer success manager, relationship manager, sales rep, sorumlu,
        müşteri temsilcisi, müşteri yöneticisi, müşteri sorumlusu, hesap yöneticisi, temsilci,
        satış temsilcisi,
        מנהל לקוח, מנהל תיק, אחראי, מנהל לקוחות,
      `),
    },
    {
      name: 'country',
      type: 'text',
      headings: words(`
        country name, country code, billing country,
        ülke, ülke kodu,
        ארץ, מדינה,
      `),
      weakHeadings: ['office location', 'nation'],
    },
    {
      name: 'plan',
      type: 'text',
      headings: words(`
        plan tier, plan name, account tier, subscription plan, subscription type, tier, package,
        product plan, paket, abonelik paketi, tarife, abonelik tipi,
        תוכנית, תכנית, חבילה, מסלול,
      `),
    },
    currencyField,
    {
      name: 'mrr',
      type: 'money',
      scaled: yearly,
      headings: words(`
        monthly recurring revenue, mrr amount, monthly revenue, current mrr, monthly fee, monthly charges,
        monthly price,
        aylık gelir, aylık ücret, aylık tutar, aylık abonelik, aylık tekrarlayan gelir,
        הכנסה חודשית, תשלום חודשי, הכנסה חודשית חוזרת,
      `),
    },
    {
      name: 'seats',
      type: 'number',
      least: 0,
      headings: words(`
        seat count, number of seats, total seats, licensed seats, purchased seats, licenses, licences,
        license count, licence count, number of licenses, user licenses, koltuk,
        koltuk sayısı, lisans, lisans sayısı, lisans adedi, kullanıcı lisansı,
        מושבים, רישיונות, מספר רישיונות, מספר מושבים,
        licenses purchased, licences purchased, seats purchased, purchased licenses, purchased licences,
      `),
    },
    {
      name: 'startedOn',
      type: 'date',
      headings: words(`
        start date, started, started at, customer since, client since, signup date, sign up date, signed up,
        signed on, contract start, contract start date, subscription start date, onboarded on, join date,
        joined, first purchase date, became a customer date,
        başlangıç tarihi, başlangıç, sözleşme başlangıcı, sözleşme başlangıç tarihi, kayıt tarihi,
        müşteri olma tarihi, üyelik tarihi, sözleşme başlangıç, sözleşme tarihi, contract started, contract since,
        תאריך התחלה, תאריך הצטרפות, לקוח מאז, תחילת חוזה, תאריך תחילת חוזה, תחילת החוזה, התחלת חוזה,
      `),
      weakHeadings: words(`
        created, created at, create date, created date, creation date,
        oluşturma tarihi, year established,
        תאריך יצירה,
      `),
    },
    {
      name: 'renewalOn',
      type: 'date',
      headings: words(`
        renewal date, renewal, next renewal, next renewal date, renews on, contract renewal date,
        contract end, contract end date, yenileme tarihi, yenileme,
        sözleşme bitişi, sözleşme bitiş tarihi, sözleşme yenileme tarihi,
        תאריך חידוש, חידוש, מועד חידוש, סיום חוזה,
        contract renewal, subscription renewal, subscription end, contract ends, contract expiry, contract expires,
        sözleşme bitiş, sözleşme sonu, sözleşme yenileme, תאריך סיום חוזה, סיום החוזה, סוף חוזה, תום חוזה,
      `),
    },
    {
      name: 'endedOn',
      type: 'date',
      headings: words(`
        end date, ended, ended at, churn date, churned on, churned at, cancelled on, canceled on,
        cancellation date, cancel date, termination date,
        bitiş tarihi, ayrılma tarihi, iptal tarihi, kapanış tarihi,
        תאריך סיום, תאריך עזיבה, תאריך ביטול, תאריך נטישה,
      `),
    },
    {
      name: 'cac',
      type: 'money',
      headings: words(`
        acquisition cost, customer acquisition cost, edinme maliyeti,
        müşteri edinme maliyeti, kazanım maliyeti,
        עלות גיוס, עלות רכישת לקוח, עלות גיוס לקוח,
      `),
    },
    {
      name: 'grossMargin',
      type: 'fraction',
      least: 0,
      most: 1,
      headings: words(`
        gross margin, gross margin pct, margin, margin pct,
        brüt marj, brüt kar marjı, kar marjı, marj,
        רווח גולמי, שולי רווח, מרווח גולמי,
      `),
    },
  ],
};
