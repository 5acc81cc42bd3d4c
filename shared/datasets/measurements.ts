import { accountField } from './account-field.ts';
import type { Dataset } from './types.ts';
import { words } from './words.ts';

/** Measurements: health model, section 2. */
export const measurements: Dataset = {
  name: 'measurements',
  titles: words(`
    measurements, measurement, metrics, kpis, kpi,
    ölçümler, ölçüm, metrikler, göstergeler,
    מדידות, מדדים,
  `),
  fields: [
    accountField,
    {
      name: 'date',
      type: 'date',
      required: true,
      headings: words(`
        measured on, measured at, measurement date, as of, as of date, snapshot date, report date, period,
        month, period end, reporting date, week, quarter,
        ölçüm tarihi, dönem, ay, rapor tarihi, tarih,
        תאריך מדידה, תקופה, חודש, תאריך דוח, תאריך,
      `),
    },
    {
      name: 'metric',
      type: 'text',
      required: true,
      headings: words(`
        metric name, metric key, measure, measure name, indicator, kpi, kpi name, metrik,
        gösterge, ölçüm, ölçüt,
        מדד, שם מדד, אינדיקטור,
      `),
    },
    {
      name: 'value',
      type: 'number',
      required: true,
      headings: words(`
        metric value, measured value, result,
        değer, ölçüm değeri, sonuç,
        ערך, ערך מדד, תוצאה,
      `),
      weakHeadings: ['amount', 'number', 'figure'],
    },
  ],
};
