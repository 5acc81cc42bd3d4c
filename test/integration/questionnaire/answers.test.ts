/** Judgements typed in: stored, scored, shown before they are saved, and answered again. */
import { expect, it } from 'vitest';
import { listImports } from '../../../electron/engine/import/list-imports.ts';
import { accountPage } from '../../../electron/engine/pages/index.ts';
import { accountQuestions } from '../../../electron/engine/questionnaire/account-questions.ts';
import { questionnairePage } from '../../../electron/engine/questionnaire/questionnaire-page.ts';
import { takeStatements } from '../../../electron/engine/questionnaire/take-statements.ts';
import { whatIfValues } from '../../../electron/engine/scoring/index.ts';
import { modelVersions } from '../../../electron/engine/scoring/models/versions.ts';
import { statementKeys } from '../../../shared/model/questionnaire/statements.ts';
import { emptyWorkspace, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import { answer, idOf, judgedDay, judgedWorkspace, standing, typedAt } from '../../helpers/questionnaire.ts';

const all = (value: number): Readonly<Record<string, number>> =>
  Object.fromEntries(statementKeys.map((key) => [key, value]));

it('scores by the points of the statements, and says who judged, how sure, and why', async () => {
  const workspace = await judgedWorkspace();
  expect(
    answer(workspace, { ...all(4), judgedUse: 2 }, { note: 'Two teams left', confidence: 'high' }),
  ).toEqual({
    saved: 10,
    withdrawn: 0,
  });
  const page = accountPage(workspace.db, {
    account: idOf(workspace, 'Acme'),
    asOf: judgedDay,
    workspaceName: 'test',
  });
  // 4 → 75 everywhere but 2 → 25 in one of adoption's two: 75 − 0.30 × 0.5 × 50 = 67.5
  expect(page.score).toMatchObject({ score: 67.5, band: 'amber' });
  expect(page.score.coverage).toBeCloseTo(1, 12);
  expect(page.judgements['judgedUse']).toEqual({
    value: 2,
    note: 'Two teams left',
    confidence: 'high',
    author: 'Ada',
    date: '2026-06-30',
  });
});

it('gives an account with one answer no light: what was not answered is missing', async () => {
  const workspace = await judgedWorkspace();
  answer(workspace, { judgedUse: 5 });
  const [acme, globex] = questionnairePage(workspace.db, judgedDay).accounts.toReversed();
  // One of adoption's two statements: 0.30 × 0.5
  expect(
    whatIfValues(workspace.db, { account: idOf(workspace, 'Acme'), asOf: judgedDay, values: {} }),
  ).toMatchObject({
    score: 100,
    band: 'unknown',
    coverage: 0.15,
  });
  expect([acme, globex]).toMatchObject([
    { name: 'Acme', band: 'unknown', state: 'part', answered: 1 },
    { name: 'Globex', band: 'unknown', score: null, state: 'none', answered: 0 },
  ]);
});

it('shows while answering what the score is after saving', async () => {
  const workspace = await judgedWorkspace();
  const values = {
    judgedUse: 5,
    judgedSpread: 3,
    judgedCalm: 1,
    judgedGoals: 4,
    judgedPayment: 2,
    judgedStart: 5,
  };
  const question = { account: idOf(workspace, 'Acme'), asOf: judgedDay };
  const before = whatIfValues(workspace.db, { ...question, values });
  answer(workspace, values);
  const after = whatIfValues(workspace.db, { ...question, values: {} });
  const read = ({ score, band, coverage, range }: typeof after) => ({ score, band, coverage, range });
  expect(read(before)).toEqual(read(after));
});

it('shows while withdrawing what the score is without the answer: what an earlier one says, or nothing', async () => {
  const workspace = await judgedWorkspace();
  const account = idOf(workspace, 'Acme');
  answer(workspace, all(4), { author: 'Bob', day: judgedDay - 10 });
  answer(workspace, { judgedCalm: 2 }, { author: 'Bob', day: judgedDay - 181 });
  answer(workspace, { judgedUse: 1, judgedCalm: 1 });
  const sheet = accountQuestions(workspace.db, { account, author: 'Ada', day: judgedDay, now: typedAt });
  const beneath = Object.fromEntries(
    sheet.answers.filter(({ own }) => own !== null).map(({ key, beneath: value }) => [key, value]),
  );
  expect(beneath).toEqual({ judgedUse: 4, judgedCalm: 4 });
  const before = whatIfValues(workspace.db, { account, asOf: judgedDay, values: beneath });
  answer(workspace, { judgedUse: null, judgedCalm: null });
  const after = whatIfValues(workspace.db, { account, asOf: judgedDay, values: {} });
  expect([before.score, before.coverage, before.range]).toEqual([after.score, after.coverage, after.range]);
});

it('takes an answer that is too old for none when the one above it is withdrawn', async () => {
  const workspace = await judgedWorkspace();
  const account = idOf(workspace, 'Acme');
  answer(workspace, { judgedUse: 2 }, { author: 'Bob', day: judgedDay - 181 });
  answer(workspace, { judgedUse: 5 });
  const sheet = accountQuestions(workspace.db, { account, author: 'Ada', day: judgedDay, now: typedAt });
  expect(sheet.answers[0]).toMatchObject({ own: { value: 5 }, beneath: null, earlier: [{ value: 2 }] });
  const before = whatIfValues(workspace.db, { account, asOf: judgedDay, values: { judgedUse: null } });
  answer(workspace, { judgedUse: null });
  const after = whatIfValues(workspace.db, { account, asOf: judgedDay, values: {} });
  expect([before.score, before.coverage, before.range]).toEqual([after.score, after.coverage, after.range]);
});

it('keeps one answer a day of one author, and stores nothing that stands already', async () => {
  const workspace = await judgedWorkspace();
  answer(workspace, { judgedUse: 2, judgedCalm: 3 });
  const rows = rowsOf(workspace, 'SELECT * FROM judgements ORDER BY id');
  expect(answer(workspace, { judgedUse: 2, judgedCalm: 3 })).toEqual({ saved: 0, withdrawn: 0 });
  expect(rowsOf(workspace, 'SELECT * FROM judgements ORDER BY id')).toEqual(rows);
  expect(answer(workspace, { judgedUse: 4, judgedCalm: null })).toEqual({ saved: 1, withdrawn: 1 });
  expect(rowsOf(workspace, 'SELECT metric, value FROM judgements')).toEqual([
    { metric: 'judgedUse', value: 4 },
  ]);
  expect(listImports(workspace.db)).toMatchObject([
    { files: [{ typedBy: 'Ada', tables: [{ dataset: 'judgements', rows: 1, imported: 1 }] }] },
    { files: [{ typedBy: '', tables: [{ dataset: 'accounts', rows: 2, imported: 2 }] }] },
  ]);
});

it('is due again once an answer is older than its metric allows', async () => {
  const workspace = await judgedWorkspace();
  answer(workspace, all(4));
  const on = (day: number) =>
    questionnairePage(workspace.db, day).accounts.map(({ name, state }) => [name, state]);
  expect(on(judgedDay + 180)).toEqual([
    ['Globex', 'none'],
    ['Acme', 'done'],
  ]);
  expect(on(judgedDay + 181)).toEqual([
    ['Globex', 'none'],
    ['Acme', 'due'],
  ]);
});

it('adds the statements once: one version, and a model that has them all stays', () => {
  const workspace = emptyWorkspace();
  expect(takeStatements(workspace.db, { note: 'Judged' })).toEqual({ added: 10, version: 2 });
  expect(takeStatements(workspace.db, { note: 'Judged again' })).toEqual({ added: 0, version: 2 });
  expect(modelVersions(workspace.db)).toMatchObject([{ version: 2, note: 'Judged' }, { version: 1 }]);
});

it('changes no score of measured accounts before the first answer', async () => {
  const workspace = emptyWorkspace();
  await importTexts(workspace, {
    'usage.csv': linesOf('account,date,active users,seats', 'Acme,2026-06-20,4,10', 'Globex,2026-06-21,9,10'),
  });
  const scores = () =>
    questionnairePage(workspace.db, judgedDay).accounts.map(({ name, score, band }) => ({ name, score, band }));
  const before = scores();
  // Seats in use 40 % → 50 and 90 % → 100; last use 10 days ago → 100 − 7/11 × 25, 9 days ago → 100 − 6/11 × 25.
  expect(before.map(({ score }) => score)).toEqual([
    expect.closeTo((50 + 100 - (7 / 11) * 25) / 2, 9),
    expect.closeTo((100 + 100 - (6 / 11) * 25) / 2, 9),
  ]);
  takeStatements(workspace.db, { note: null });
  expect(scores()).toEqual(before);
});

it('refuses what nobody asked for', async () => {
  const workspace = await judgedWorkspace();
  for (const values of [{ seatUtilisation: 3 }, { judgedUse: 6 }, { judgedUse: 2.5 }])
    expect(() => answer(workspace, { judgedCalm: 4, ...values })).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  expect(standing(workspace)).toEqual([]);
  expect(listImports(workspace.db)).toHaveLength(1);
});
