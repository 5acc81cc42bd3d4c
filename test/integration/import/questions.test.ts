import { describe, expect, it } from 'vitest';
import type { ImportQuestion, RecognisedTable, TableMapping } from '../../../shared/import/index.ts';
import { withChoice } from '../../../shared/import/with-choice.ts';
import { emptyWorkspace, importTexts, inspectText, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';

const question = (table: RecognisedTable, code: ImportQuestion['code']): ImportQuestion => {
  const found = table.questions.find((one) => one.code === code);
  if (!found) throw new Error(`${code} is not asked, but ${table.questions.map((one) => one.code).join(', ')}`);
  return found;
};

const codes = (table: RecognisedTable): readonly string[] => table.questions.map(({ code }) => code);

/** The readings of a table once a question is answered. */
const answered = (
  table: RecognisedTable,
  code: ImportQuestion['code'],
  key: string,
): readonly TableMapping[] => {
  const choice = question(table, code).choices.find((one) => one.key === key);
  if (!choice || !table.mapping) throw new Error(`no choice ${key}`);
  return [table.mapping, ...table.also].map((mapping) => withChoice(mapping, choice));
};

const surveys = (kind: string, scores: readonly (number | string)[]): string =>
  linesOf(`account,response date,${kind}`, ...scores.map((score, i) => `A${i},2026-01-05,${score}`));

const stored = (sql: string) => async (name: string, text: string, tables?: readonly TableMapping[]) => {
  const workspace = emptyWorkspace();
  const wishes = tables ? { mapping: { tables: [...tables] } } : {};
  const result = await importTexts(workspace, { [name]: text }, wishes);
  return { result, rows: rowsOf(workspace, sql) };
};

const storedSurveys = stored(
  'SELECT DISTINCT kind, scale_min AS least, scale_max AS most, boxes FROM surveys ORDER BY kind',
);

describe('dates that no cell settles', () => {
  const open = linesOf('account,key,issuedOn,dueOn,amount', 'A1,I1,01/02/2026,03/04/2026,5');

  it('are asked about once for the table, with cells that show it and nothing taken', async () => {
    const table = await inspectText('invoices.csv', open);
    expect(codes(table)).toEqual(['dates.order']);
    expect(question(table, 'dates.order')).toMatchObject({
      column: 'issuedOn',
      samples: ['01/02/2026'],
      taken: null,
    });
  });

  it('are read as answered, all of them', async () => {
    const table = await inspectText('invoices.csv', open);
    const { rows } = await stored('SELECT issued_on, due_on FROM invoices')(
      'invoices.csv',
      open,
      answered(table, 'dates.order', 'mdy'),
    );
    expect(rows).toEqual([{ issued_on: 20_455, due_on: 20_516 }]);
  });

  it('are told where nobody is asked, and are not open once a locale is given', async () => {
    const workspace = emptyWorkspace();
    const table = onlyTable(await importTexts(workspace, { 'invoices.csv': open }));
    expect(table.assumed).toEqual([{ code: 'dates.order', column: 'issuedOn', taken: 'dmy' }]);
    const said = onlyTable(await importTexts(emptyWorkspace(), { 'invoices.csv': open }, { locale: 'tr' }));
    expect(said.assumed).toEqual([]);
  });

  it('are not asked about where points part them: an impossible one is a typo', async () => {
    const dotted = linesOf('account,key,dueOn,amount', 'A1,I1,01.02.2026,5', 'A1,I2,01.13.2026,5');
    expect(codes(await inspectText('invoices.csv', dotted))).toEqual([]);
    const table = onlyTable(await importTexts(emptyWorkspace(), { 'invoices.csv': dotted }));
    expect(table).toMatchObject({ imported: 1, rejected: 1, issues: [{ row: 3, code: 'date.unreadable' }] });
  });
});

describe('numbers that no cell settles', () => {
  const open = linesOf('account,key,dueOn,amount', 'A1,I1,2026-01-05,1.234', 'A1,I2,2026-01-05,5.678');
  const amounts = stored('SELECT amount_minor FROM invoices ORDER BY key');

  it.each([
    ['point', [{ amount_minor: 123 }, { amount_minor: 568 }]],
    ['comma', [{ amount_minor: 123_400 }, { amount_minor: 567_800 }]],
  ])('are read with the %s when that is answered', async (key, expected) => {
    const table = await inspectText('invoices.csv', open);
    expect(question(table, 'numbers.decimal')).toMatchObject({ column: 'amount', taken: null });
    const { rows, result } = await amounts('invoices.csv', open, answered(table, 'numbers.decimal', key));
    expect(rows).toEqual(expected);
    expect(onlyTable(result).assumed).toEqual([]);
  });

  it('are settled by semicolons and by other columns of the table', async () => {
    const semicolons = linesOf('account;key;dueOn;amount', 'A1;I1;2026-01-05;1.234');
    expect(codes(await inspectText('invoices.csv', semicolons))).toEqual([]);
    const beside = linesOf('key,startedOn,account,mrr,seats', 'S1,2026-01-05,A1,"1.234","12,5"');
    expect(codes(await inspectText('subscriptions.csv', beside))).toEqual([]);
  });

  it('never let a number of the other way through', async () => {
    const mixed = linesOf(
      'account,key,dueOn,amount',
      'A,1,2026-01-05,10.5',
      'A,2,2026-01-05,7.25',
      'A,3,2026-01-05,"1.234,56"',
    );
    const table = onlyTable(await importTexts(emptyWorkspace(), { 'invoices.csv': mixed }));
    expect(table).toMatchObject({ imported: 2, rejected: 1, issues: [{ row: 4, code: 'number.unreadable' }] });
  });
});

describe('recommendation on 1 to 10', () => {
  const scores = Array.from({ length: 60 }, (_, i) => 1 + (i % 10));

  it('is detected by fifty answers without a zero, kept apart and told', async () => {
    const table = await inspectText('nps.csv', surveys('NPS', scores));
    expect(question(table, 'nps.fromOne').taken).toBe('fromOne');
    const { rows, result } = await storedSurveys('nps.csv', surveys('NPS', scores));
    expect(rows).toEqual([{ kind: 'nps', least: 1, most: 10, boxes: null }]);
    expect(onlyTable(result).assumed).toEqual([{ code: 'nps.fromOne', column: 'NPS', taken: 'fromOne' }]);
  });

  it('is standard when the user says so', async () => {
    const table = await inspectText('nps.csv', surveys('NPS', scores));
    const said = answered(table, 'nps.fromOne', 'fromZero');
    expect((await storedSurveys('nps.csv', surveys('NPS', scores), said)).rows).toEqual([
      { kind: 'nps', least: 0, most: 10, boxes: null },
    ]);
  });

  it('is not suspected of fewer answers, of a zero, or of a heading that says 0 to 10', async () => {
    expect(codes(await inspectText('nps.csv', surveys('NPS', scores.slice(0, 40))))).toEqual([]);
    expect(codes(await inspectText('nps.csv', surveys('NPS', [...scores, 0])))).toEqual([]);
    expect(codes(await inspectText('nps.csv', surveys('NPS (0-10)', scores)))).toEqual([]);
  });

  it('is asked about where the heading says 1 to 10', async () => {
    const table = await inspectText('nps.csv', surveys('NPS (1-10)', [9, 10]));
    expect(question(table, 'nps.fromOne').taken).toBe('fromOne');
  });
});

describe('effort', () => {
  it('of scores that fit both versions is asked for, and refused where nobody can be asked', async () => {
    const table = await inspectText('ces.csv', surveys('CES', [1, 3, 5]));
    expect(question(table, 'ces.version')).toMatchObject({ taken: null, fallback: null });
    const { result, rows } = await storedSurveys('ces.csv', surveys('CES', [1, 3, 5]));
    expect(result.files[0]?.error).toMatchObject({ code: 'survey.cesVersion', detail: { column: 'CES' } });
    expect(rows).toEqual([]);
  });

  it.each([
    ['v1', 5],
    ['v2', 7],
  ])('is stored as %s when that is answered', async (key, most) => {
    const table = await inspectText('ces.csv', surveys('CES', [1, 3, 5]));
    const { rows } = await storedSurveys(
      'ces.csv',
      surveys('CES', [1, 3, 5]),
      answered(table, 'ces.version', key),
    );
    expect(rows).toEqual([{ kind: 'ces', least: 1, most, boxes: null }]);
  });

  it('of a score above five is 2.0 without a question', async () => {
    expect(codes(await inspectText('ces.csv', surveys('CES', [1, 6])))).toEqual([]);
    expect((await storedSurveys('ces.csv', surveys('CES', [1, 6]))).rows).toEqual([
      { kind: 'ces', least: 1, most: 7, boxes: null },
    ]);
  });
});

describe('satisfaction', () => {
  it.each([
    [[1, 4, 5], '5', ['5', '7', '10']],
    [[1, 4, 6], '7', ['7', '10']],
  ])('of %j is taken on a scale up to %s, and asked', async (scores, taken, keys) => {
    const asked = question(await inspectText('csat.csv', surveys('CSAT', scores)), 'csat.scale');
    expect(asked.taken).toBe(taken);
    expect(asked.choices.map(({ key }) => key)).toEqual(keys);
  });

  it('of eight and more is on ten, without a question', async () => {
    expect(codes(await inspectText('csat.csv', surveys('CSAT', [3, 9])))).toEqual(['csat.boxes']);
    expect((await storedSurveys('csat.csv', surveys('CSAT', [3, 9]))).rows).toMatchObject([{ most: 10 }]);
  });

  it('counts the boxes that the user says', async () => {
    const table = await inspectText('csat.csv', surveys('CSAT', [4, 5]));
    const { rows } = await storedSurveys(
      'csat.csv',
      surveys('CSAT', [4, 5]),
      answered(table, 'csat.boxes', '1'),
    );
    expect(rows).toMatchObject([{ most: 5, boxes: 1 }]);
  });
});

describe('kinds of surveys in one table', () => {
  const mixed = linesOf(
    'account,survey type,response date,score',
    'A,CSAT,2026-01-05,4',
    'A,CES,2026-01-05,3',
    'A,NPS,2026-01-05,9',
  );

  it('keep their scales apart, whatever is answered in which order', async () => {
    const table = await inspectText('surveys.csv', mixed);
    expect(codes(table)).toEqual(['ces.version', 'csat.scale', 'csat.boxes']);
    const first = answered(table, 'ces.version', 'v1');
    const ten = question(table, 'csat.scale').choices.find(({ key }) => key === '10');
    const both = first.map((mapping) => withChoice(mapping, ten ?? { key: '', fields: {} }));
    expect((await storedSurveys('surveys.csv', mixed, both)).rows).toEqual([
      { kind: 'ces', least: 1, most: 5, boxes: null },
      { kind: 'csat', least: null, most: 10, boxes: null },
      { kind: 'nps', least: null, most: null, boxes: null },
    ]);
  });

  it('lose only the effort rows where nobody can be asked', async () => {
    const table = onlyTable((await storedSurveys('surveys.csv', mixed)).result);
    expect(table).toMatchObject({ imported: 2, rejected: 1, issues: [{ row: 3, code: 'scale.unknown' }] });
  });
});
