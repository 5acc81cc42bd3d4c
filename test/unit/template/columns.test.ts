/** The workbook to fill in has headings that import knows, and leaves out nothing that a row needs. */
import { describe, expect, it } from 'vitest';
import { datasetNamed } from '../../../shared/datasets/index.ts';
import { aboutKey, fieldOf, templateSheets } from '../../../shared/datasets/template/index.ts';
import { foldHeading } from '../../../shared/fold.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { languages } from '../../../shared/languages.ts';

describe.each(templateSheets)('$dataset', (sheet) => {
  const { dataset, columns } = sheet;
  const { fields, needsOneOf = [] } = datasetNamed(dataset);

  it.each(languages)('has headings in %s that mean its fields and no others', (language) => {
    for (const column of columns) {
      const heading = foldHeading(column.headings[language]);
      const meant = fields.filter(({ name, headings }) =>
        [name, ...headings].map(foldHeading).includes(heading),
      );
      expect(meant.map(({ name }) => name)).toContain(column.field);
    }
    const all = columns.map(({ headings }) => foldHeading(headings[language]));
    expect(new Set(all).size).toBe(all.length);
  });

  it('has every column that a row needs', () => {
    const own = columns.map(({ field }) => field);
    const needed = fields.filter(({ required }) => required).map(({ name }) => name);
    expect(own).toEqual(expect.arrayContaining(needed));
    if (needsOneOf.length > 0) expect(own.some((field) => needsOneOf.includes(field))).toBe(true);
  });

  it.each(languages)('says in %s what each column means', (language) => {
    const t = translator(language);
    for (const column of columns) {
      const key = aboutKey(sheet, column);
      expect(t(key)).not.toBe(key);
      expect(fieldOf(sheet, column).name).toBe(column.field);
      for (const example of column.examples.filter((text) => text.startsWith('@')))
        expect(t(`template.examples.${example.slice(1)}`)).not.toContain('template.');
    }
  });
});
