import { describe, expect, it } from 'vitest';
import { datasets } from '../../../shared/datasets/index.ts';
import { errorCodes } from '../../../shared/errors.ts';
import { foldHeading } from '../../../shared/fold.ts';
import { describeError } from '../../../shared/i18n/describe.ts';
import { texts, translator } from '../../../shared/i18n/index.ts';
import { issueCodes } from '../../../shared/import/index.ts';

const languages = Object.keys(texts) as readonly (keyof typeof texts)[];

describe('headings of datasets', () => {
  it.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
    'mean one field only in %s',
    (_, dataset) => {
      const taken = new Map<string, string>();
      const clashes: string[] = [];
      for (const field of dataset.fields)
        for (const heading of new Set([field.name, ...field.headings].map(foldHeading))) {
          const other = taken.get(heading);
          if (other !== undefined) clashes.push(`${heading}: ${other} and ${field.name}`);
          taken.set(heading, field.name);
        }
      expect(clashes).toEqual([]);
    },
  );

  it.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
    'are there in Hebrew for every field of %s',
    (_, dataset) => {
      const silent = dataset.fields.filter(
        ({ headings }) => !headings.some((heading) => /\p{Script=Hebrew}/u.test(heading)),
      );
      expect(silent.map(({ name }) => name)).toEqual([]);
    },
  );
});

describe('sentences', () => {
  it.each(languages)('say every error in %s', (language) => {
    const detail = {
      file: 'a.csv',
      dataset: 'invoices',
      fields: 'dueOn',
      headings: 'a, b',
      problem: 'x',
      account: 'A',
      column: 'CES',
      product: 'Stripe',
      table: 'payouts',
      id: 1,
      import: 3,
      text: 'x',
      version: 2,
      most: 200,
      newest: 1,
      name: 'x',
      date: '2026-01-31',
      accounts: 50_000,
      metrics: 60,
      object: 'x',
      least: 12,
      who: 'Deniz',
      host: 'x',
      since: '2026-01-31 10:00',
      folder: 'x',
    };
    for (const code of errorCodes) {
      const sentence = describeError({ code, detail }, language);
      expect(sentence, code).not.toContain(`errors.${code}`);
      expect(sentence, code).not.toMatch(/\{\{|\$t\(|import\.datasets/);
    }
  });

  it.each(languages)('say every problem of a row in %s', (language) => {
    const say = translator(language);
    for (const code of issueCodes) {
      const sentence = say(`issues.${code}`, { column: 'Vade', value: 'x', row: 3 });
      expect(sentence, code).not.toContain(`issues.${code}`);
      expect(sentence, code).not.toContain('{{');
    }
  });
});
