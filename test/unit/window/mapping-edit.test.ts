/** Changing a mapping column by column on the import screen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceText, parseChoice, type ColumnChoice } from '../../../renderer/features/import/column-choice.ts';
import {
  choiceOf,
  factorOf,
  ownFigures,
  takesFigures,
  withChoice,
} from '../../../renderer/features/import/mapping-edit.ts';
import { datasetNamed } from '../../../shared/datasets/index.ts';
import { missingFields } from '../../../shared/datasets/missing-fields.ts';
import { tableMappingSchema, type TableMapping } from '../../../shared/import/index.ts';
import { metricKeys } from '../../../shared/model/metrics.ts';

const column = (heading: string, ...samples: string[]) => ({ heading, samples });
const columns = [
  column('Code', 'A1'),
  column('Company', 'Çınar'),
  column('Use %', '0,83', '1'),
  column('Region', 'Ege'),
];
const accounts: TableMapping = { dataset: 'accounts', fields: { key: 'Code', name: { column: 'Company' } } };

const edit = (mapping: TableMapping, heading: string, choice: ColumnChoice): TableMapping => {
  const chosen = columns.find((one) => one.heading === heading);
  if (!chosen) throw new Error(heading);
  return withChoice(mapping, chosen, { choice, columns });
};

describe('what a column is for', () => {
  it('is the field that it feeds, written short or long', () => {
    expect(choiceOf(accounts, 'Code')).toEqual({ kind: 'field', field: 'key' });
    expect(choiceOf(accounts, 'Company')).toEqual({ kind: 'field', field: 'name' });
  });

  it('is an attribute where the dataset keeps what it does not know', () => {
    expect(choiceOf(accounts, 'Region')).toEqual({ kind: 'attribute' });
    expect(choiceOf({ ...accounts, attributes: [] }, 'Region')).toEqual({ kind: 'leave' });
    expect(choiceOf({ dataset: 'usage', fields: {} }, 'Region')).toEqual({ kind: 'leave' });
  });

  it('is a figure of a built-in metric or of an own one', () => {
    const measures = [
      { column: 'Use %', metric: 'seatUtilisation' },
      { column: 'Region', metric: 'Region' },
    ];
    expect(choiceOf({ ...accounts, measures }, 'Use %')).toEqual({ kind: 'metric', metric: 'seatUtilisation' });
    expect(choiceOf({ ...accounts, measures }, 'Region')).toEqual({ kind: 'measure' });
  });
});

describe('a table of use with a column for each month', () => {
  const months: TableMapping = {
    dataset: 'usage',
    fields: { account: 'Code' },
    measures: [
      { column: 'Use %', metric: 'events', date: '2026-01-31' },
      { column: 'Region', metric: 'events', date: '2026-02-28' },
    ],
  };

  it('reads each column as the field that its figures are, and none as a figure of its own', () => {
    expect(choiceOf(months, 'Use %')).toEqual({ kind: 'field', field: 'events' });
    expect(ownFigures(months)).toEqual([]);
    expect(takesFigures(months)).toBe(false);
  });

  it('keeps the months when one of them is said to be something else', () => {
    const users = edit(months, 'Use %', { kind: 'field', field: 'activeUsers' });
    expect(users.measures).toEqual([
      { column: 'Region', metric: 'events', date: '2026-02-28' },
      { column: 'Use %', metric: 'activeUsers', date: '2026-01-31' },
    ]);
    expect(users.fields).toEqual({ account: 'Code' });
    expect(edit(months, 'Use %', { kind: 'leave' }).measures).toHaveLength(1);
  });
});

describe('what is done to the numbers of a column', () => {
  it('is told where a yearly figure becomes a monthly one', () => {
    const yearly: TableMapping = { dataset: 'accounts', fields: { mrr: { column: 'Use %', factor: 1 / 12 } } };
    expect(factorOf(yearly, 'Use %')).toBeCloseTo(1 / 12);
    expect(factorOf(yearly, 'Company')).toBe(1);
  });

  it('is told of figures too', () => {
    const shares: TableMapping = {
      dataset: 'measurements',
      fields: { account: 'Code' },
      measures: [{ column: 'Use %', metric: 'adoption', factor: 100 }],
    };
    expect(factorOf(shares, 'Use %')).toBe(100);
  });
});

describe('an edit', () => {
  it('takes a field over from the column that had it', () => {
    const edited = edit(accounts, 'Region', { kind: 'field', field: 'name' });
    expect(edited.fields).toEqual({ key: 'Code', name: 'Region' });
    expect(choiceOf(edited, 'Company').kind).not.toBe('field');
  });

  it('leaves out one column and keeps the other attributes', () => {
    const edited = edit(accounts, 'Region', { kind: 'leave' });
    expect(edited.attributes).toEqual(['Use %']);
  });

  it('writes a share as percent for a metric in percent', () => {
    expect(edit(accounts, 'Use %', { kind: 'metric', metric: 'seatUtilisation' }).measures).toEqual([
      { column: 'Use %', metric: 'seatUtilisation', factor: 100 },
    ]);
    expect(edit(accounts, 'Use %', { kind: 'metric', metric: 'daysSinceUse' }).measures).toEqual([
      { column: 'Use %', metric: 'daysSinceUse' },
    ]);
  });

  it('gives a metric one column only', () => {
    const first = edit(accounts, 'Use %', { kind: 'metric', metric: 'csat' });
    const second = edit(first, 'Region', { kind: 'metric', metric: 'csat' });
    expect(second.measures?.map((measure) => measure.column)).toEqual(['Region']);
  });

  it('leaves no empty list of figures behind', () => {
    const wide = edit({ dataset: 'measurements', fields: { account: 'Code' } }, 'Use %', { kind: 'measure' });
    expect(missingFields(wide)).toEqual([]);
    const undone = edit(wide, 'Use %', { kind: 'leave' });
    expect(undone).not.toHaveProperty('measures');
    expect(missingFields(undone)).toEqual(['date', 'metric', 'value']);
  });

  it('is what the select box says afterwards, and a mapping that the engine takes', () => {
    const choices: readonly ColumnChoice[] = [
      ...datasetNamed('accounts').fields.map(({ name }) => ({ kind: 'field', field: name }) as const),
      ...metricKeys.map((metric) => ({ kind: 'metric', metric }) as const),
      { kind: 'measure' },
      { kind: 'attribute' },
      { kind: 'leave' },
    ];
    const step = fc.tuple(fc.constantFrom(...columns), fc.constantFrom(...choices));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let mapping = accounts;
        for (const [chosen, choice] of steps) {
          mapping = withChoice(mapping, chosen, { choice, columns });
          expect(choiceText(choiceOf(mapping, chosen.heading))).toBe(choiceText(choice));
        }
        expect(tableMappingSchema.safeParse(mapping).success).toBe(true);
      }),
    );
  });
});

describe('a choice in a select box', () => {
  it('comes back as it went', () => {
    for (const choice of [
      { kind: 'field', field: 'openedOn' },
      { kind: 'metric', metric: 'csat' },
      { kind: 'leave' },
    ] as const)
      expect(parseChoice(choiceText(choice))).toEqual(choice);
  });

  it('leaves the column out where the text is none of ours', () => {
    expect(parseChoice('metric:nonsense')).toEqual({ kind: 'leave' });
    expect(parseChoice('')).toEqual({ kind: 'leave' });
  });

  it('names the figures that no metric asks for', () => {
    const measures = [
      { column: 'Ödeme %', metric: 'onTimePayment' },
      { column: 'weekly_logins', metric: 'weekly logins' },
    ];
    expect(ownFigures({ ...accounts, measures })).toEqual(['weekly_logins']);
    expect(ownFigures(accounts)).toEqual([]);
  });

  it('offers figures only where a row speaks of an account as a whole', () => {
    expect(takesFigures(accounts)).toBe(true);
    expect(takesFigures({ dataset: 'tickets', fields: {} })).toBe(false);
  });
});
