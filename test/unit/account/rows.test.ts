import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allEntries, entryGroups, metricsBehind } from '../../../renderer/features/account/rows/entries.ts';
import { followOnsIn } from '../../../renderer/features/account/rows/follow-ons-in.ts';
import { savedCell, savedKind } from '../../../renderer/features/account/rows/saved-rows.ts';
import { shownColumns } from '../../../renderer/features/account/rows/shown-columns.ts';
import { datasetNames } from '../../../shared/datasets/types.ts';
import { aboutOf, aboutText, listNames, type RowsAbout } from '../../../shared/model/rows-about.ts';
import type { BehindRow, RowCell, RowColumn } from '../../../shared/model/rows-behind.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { languages } from '../../../shared/languages.ts';
import { traitKeys } from '../../../shared/model/score.ts';
import { traitEvidence } from '../../../shared/model/trait-evidence.ts';
import { madeUpPage } from './made-up-rows.ts';

const row = (...cells: readonly RowCell[]): BehindRow => ({
  reason: null,
  cells,
  origin: { file: 'a.csv', sheet: '', row: 2, typedBy: null, storedOn: '2026-01-01' },
});

describe('what rows are asked of', () => {
  const key = fc.stringMatching(/^[a-z_]\w{0,8}$/);
  const abouts: fc.Arbitrary<RowsAbout> = fc.oneof(
    key.map((name) => ({ kind: 'metric', key: name }) as const),
    fc.constant({ kind: 'metric', key: 'value' } as const),
    key.map((name) => ({ kind: 'dimension', key: name }) as const),
    fc.constantFrom(...traitKeys).map((name) => ({ kind: 'trait', key: name }) as const),
    fc.constantFrom(...listNames).map((name) => ({ kind: 'list', key: name }) as const),
    fc.constantFrom(...datasetNames).map((name) => ({ kind: 'dataset', key: name }) as const),
    fc.constant({ kind: 'value' } as const),
  );

  it('comes back from its text, and two never share one', () => {
    fc.assert(
      fc.property(abouts, (about) => {
        expect(aboutOf(aboutText(about))).toEqual(about);
      }),
    );
  });

  it('is a metric where nothing else is said', () => {
    expect(aboutOf('csat')).toEqual({ kind: 'metric', key: 'csat' });
    expect(aboutOf('trait.rich')).toBeUndefined();
    expect(aboutOf('a.b')).toBeUndefined();
  });
});

describe('the figures of an account', () => {
  const groups = entryGroups(madeUpPage);

  it('are its dimensions with their metrics, traits, lists, and the tables it has', () => {
    expect(groups.map(({ heading }) => heading)).toEqual([
      { kind: 'dimension', key: 'satisfaction' },
      { kind: 'traits' },
      { kind: 'lists' },
      { kind: 'tables' },
    ]);
    const texts = allEntries(groups).map(({ about }) => aboutText(about));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toContain('csat');
    // Switched off: there is no value to stand behind.
    expect(texts).not.toContain('effort');
    expect(texts).toContain('dataset.surveys');
    // Never imported.
    expect(texts).not.toContain('dataset.usage');
  });

  it('have metrics behind them instead of rows where they read the score of a dimension', () => {
    const metrics = (about: string) => {
      const entry = allEntries(groups).find((one) => aboutText(one.about) === about);
      return entry && metricsBehind(entry, madeUpPage)?.map(({ key }) => key);
    };
    expect(metrics('trait.satisfied')).toEqual(['csat']);
    expect(metrics('dimension.satisfaction')).toEqual(['csat']);
    expect(metrics('trait.engaged')).toEqual([]);
    expect(metrics('trait.loyal')).toBeUndefined();
    expect(metrics('csat')).toBeUndefined();
  });
});

describe('columns', () => {
  const columns: readonly RowColumn[] = [
    { key: 'key', kind: 'text' },
    { key: 'amount', kind: 'money' },
    { key: 'currency', kind: 'text' },
    { key: 'paidOn', kind: 'date' },
  ];

  it('are shown where any row fills them; a currency goes with its amount', () => {
    const rows = [row('F1', 100, 'EUR', null), row(null, 0, 'EUR', null)];
    expect(shownColumns({ columns, rows }).map(({ key, place }) => [key, place])).toEqual([
      ['key', 0],
      ['amount', 1],
    ]);
  });
});

describe('subscriptions that followed', () => {
  it('are read from the rows by the names of their columns', () => {
    const columns = ['follows', 'key', 'startedOn', 'daysAfter'].map((key) => ({ key, kind: 'text' }) as const);
    expect(followOnsIn({ columns, rows: [row('S1', 'S2', '2025-01-12', 12)] })).toEqual([
      { key: 'S2', startedOn: '2025-01-12', after: 'S1', daysAfter: 12 },
    ]);
    expect(followOnsIn({ columns: [{ key: 'outcome', kind: 'word' }], rows: [row('renewed')] })).toEqual([]);
  });
});

describe('rows for a spreadsheet', () => {
  it('hold money in whole units, dates as stored, and texts for what is no figure', () => {
    expect(savedCell(123450, { kind: 'money' })).toBe(1234.5);
    expect(savedCell(123456.5, { kind: 'number' })).toBe(123456.5);
    expect(savedCell('2026-01-31', { kind: 'date' })).toBe('2026-01-31');
    expect(savedCell(null, { kind: 'money' })).toBeNull();
    expect((['money', 'number', 'date', 'mark', 'word'] as const).map((kind) => savedKind({ kind }))).toEqual([
      'money',
      'number',
      'date',
      'text',
      'text',
    ]);
  });
});

describe('a trait of which nothing is known', () => {
  it('says in every language what is missing', () => {
    const unknown = Object.entries(traitEvidence).flatMap(([trait, codes]) =>
      codes
        .filter((code) => /^(no|never)[A-Z]|^noneDue$/.test(code) && code !== 'noReferrals')
        .map((code) => `traits.${trait}.toDo.${code}`),
    );
    expect(unknown.length).toBe(12);
    for (const language of languages)
      for (const key of unknown) expect(translator(language)(key), `${language} ${key}`).not.toBe(key);
  });
});
