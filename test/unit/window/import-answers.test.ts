/** Questions of a table and what the answers do; names in doubt; a table recognised again. */
import { describe, expect, it } from 'vitest';
import { answered, questionKey } from '../../../renderer/features/import/answers.ts';
import { isClean } from '../../../renderer/features/import/check.ts';
import {
  choiceValue,
  createdAfter,
  decideAll,
  decisionFor,
  undecided,
  withDecision,
} from '../../../renderer/features/import/decisions.ts';
import {
  isReady,
  openQuestions,
  questionsOf,
  readingsOf,
  reasked,
  rereviewed,
  reviewed,
  withColumn,
} from '../../../renderer/features/import/review-table.ts';
import type {
  ImportQuestion,
  RecognisedTable,
  SimilarName,
  TableMapping,
} from '../../../shared/import/index.ts';

const tickets: TableMapping = {
  dataset: 'tickets',
  fields: { account: 'Customer', openedOn: 'Opened', closedOn: 'Closed' },
};
const survey: TableMapping = {
  dataset: 'surveys',
  fields: { account: 'Customer', answeredOn: 'Closed', score: 'CSAT', kind: { constant: 'csat' } },
};

const order = (column: string, field: string): ImportQuestion => ({
  code: 'dates.order',
  column,
  samples: ['03.04.2026'],
  choices: (['dmy', 'mdy'] as const).map((key) => ({
    key,
    fields: { [field]: { column, dateOrder: key } },
  })),
  taken: null,
  fallback: 'dmy',
});
const scale: ImportQuestion = {
  code: 'csat.scale',
  column: 'CSAT',
  samples: ['4', '5'],
  choices: [5, 7].map((top) => ({ key: String(top), fields: { scaleMax: { constant: top } } })),
  taken: '5',
  fallback: '5',
};

const columns = ['Customer', 'Opened', 'Closed', 'CSAT', 'Note'].map((heading) => ({ heading, samples: [] }));
const table: RecognisedTable = {
  sheet: 'S',
  dataset: 'tickets',
  confidence: 1,
  hidden: false,
  headerRow: 1,
  headerRows: 1,
  lastRow: null,
  lines: [],
  encoding: null,
  delimiter: null,
  rows: 9,
  columns,
  mapping: tickets,
  also: [survey],
  missingFields: [],
  questions: [order('Opened', 'openedOn'), scale],
  product: null,
  remembered: null,
  preview: [],
};
const asked = reviewed(table);
const withAnswer = (question: ImportQuestion, key: string) => ({
  ...asked,
  answers: { ...asked.answers, [questionKey(question)]: key },
});

describe('a question', () => {
  it('stops the import until it is answered, unless something was taken', () => {
    expect(openQuestions(asked).map(({ code }) => code)).toEqual(['dates.order']);
    expect(isReady(asked)).toBe(false);
    expect(isReady(withAnswer(order('Opened', 'openedOn'), 'mdy'))).toBe(true);
  });

  it('writes its answer where its column is read, and nowhere else', () => {
    const [ticket, answer] = readingsOf(withAnswer(scale, '7'));
    expect(ticket).toEqual(tickets);
    expect(answer?.fields).toEqual({ ...survey.fields, scaleMax: { constant: 7 } });
    const [dated] = readingsOf(withAnswer(order('Opened', 'openedOn'), 'mdy'));
    expect(dated?.fields['openedOn']).toEqual({ column: 'Opened', dateOrder: 'mdy' });
  });

  it('is asked no more when nothing is read from its column, or the reading is left out', () => {
    const elsewhere = withColumn(asked, 'Opened', 'leave');
    expect(questionsOf(elsewhere).map(({ code }) => code)).toEqual(['csat.scale']);
    expect(questionsOf({ ...asked, withAlso: false }).map(({ code }) => code)).toEqual(['dates.order']);
    expect(questionsOf({ ...asked, included: false })).toEqual([]);
  });

  it('does not bring back a field that was given to another column', () => {
    const question = order('Opened', 'openedOn');
    const moved: TableMapping = {
      ...tickets,
      fields: { account: 'Customer', openedOn: 'Closed', note: 'Opened' },
    };
    expect(answered(moved, [question], { [questionKey(question)]: 'mdy' })).toEqual(moved);
  });
});

describe('a table recognised again', () => {
  const edited = withColumn(withAnswer(scale, '7'), 'Note', 'field:category');

  it('keeps what the user chose for columns that are still there, and the answers', () => {
    const again = rereviewed(edited, { ...table, headerRow: 2 }, { headerRow: 2, headerRows: 1 });
    expect(again.mapping?.fields['category']).toBe('Note');
    expect(again.answers).toEqual(edited.answers);
    expect(again.said).toEqual({ headerRow: 2, headerRows: 1 });
    const without = { ...table, columns: columns.slice(0, 4) };
    expect(rereviewed(edited, without, {}).mapping?.fields['category']).toBeUndefined();
  });

  it('forgets it when it is something else now, or shall be looked at afresh', () => {
    const people: TableMapping = { dataset: 'people', fields: { account: 'Customer' } };
    expect(rereviewed(edited, { ...table, mapping: people }, { dataset: 'people' }).answers).toEqual({});
    expect(rereviewed(edited, table, { fresh: true }).chosen).toEqual({});
  });

  it('is taken in even when hidden: the user asked for it', () => {
    const hidden = { ...table, hidden: true };
    expect(reviewed(hidden).included).toBe(false);
    expect(rereviewed(reviewed(hidden), hidden, { dataset: 'tickets' }).included).toBe(true);
  });
});

describe('a table whose columns were edited', () => {
  const edited = withColumn(reviewed({ ...table, questions: [] }), 'Note', 'field:category');
  const said = { ...table, mapping: { ...tickets, dateOrder: 'mdy' as const } };

  it('asks what its new columns leave open', () => {
    const asking = reasked(edited, { of: edited.mapping!, recognised: said });
    expect(openQuestions(asking).map(({ code }) => code)).toEqual(['dates.order']);
    expect(asking.mapping).toBe(said.mapping);
    expect(asking.chosen).toEqual({ Note: 'field:category' });
  });

  it('does not hear what is said of columns as they were before', () => {
    const later = withColumn(edited, 'Note', 'leave');
    expect(reasked(later, { of: edited.mapping!, recognised: said })).toBe(later);
  });
});

describe('names that come close to accounts', () => {
  const similar = (text: string): SimilarName => ({
    text,
    rows: 2,
    file: 'a.csv',
    row: 5,
    candidates: [
      { key: 'A1', name: 'Acme', similarity: 0.9 },
      { key: 'A2', name: 'Acne', similarity: 0.7 },
    ],
  });
  const names = [similar('Acmee'), similar('Akme')];

  it('are decided one by one, and otherwise again', () => {
    const first = withDecision([], { text: 'Acmee', decision: 'new' });
    const second = withDecision(first, { text: 'Acmee', decision: 'same', account: 'A2' });
    expect(second).toEqual([{ text: 'Acmee', decision: 'same', account: 'A2' }]);
    expect(undecided(names, second)).toEqual([names[1]]);
  });

  it('are decided together without touching what was decided', () => {
    const own = [{ text: 'Akme', decision: 'skip' }] as const;
    expect(decideAll(names, own, 'same')).toEqual([...own, { text: 'Acmee', decision: 'same', account: 'A1' }]);
  });

  it('read from a select box what they wrote into it', () => {
    for (const decision of decideAll(names, [], 'same'))
      expect(decisionFor(decision.text, choiceValue(decision))).toEqual(decision);
    expect(decisionFor('Acmee', '')).toBeUndefined();
  });

  it('make no account where they are another’s, or where their rows are left out', () => {
    const accounts = { created: ['Acmee', 'Akme', 'New one'], createdCount: 1003, similar: names };
    const decisions = [
      { text: 'Acmee', decision: 'same', account: 'A1' },
      { text: 'New one', decision: 'new' },
    ] as const;
    expect(createdAfter(accounts, decisions)).toMatchObject({
      created: ['Akme', 'New one'],
      createdCount: 1002,
    });
  });

  it('keep a check from being clean', () => {
    const accounts = { created: [], createdCount: 0, similar: names };
    expect(isClean({ import: null, files: [], accounts })).toBe(false);
    expect(isClean({ import: null, files: [], accounts: { ...accounts, similar: [] } })).toBe(true);
  });
});
