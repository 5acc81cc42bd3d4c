/** Survey answers typed in are facts like imported ones: they move the score, are listed, corrected and taken back. */
import { expect, it } from 'vitest';
import { listImports } from '../../../electron/engine/import/list-imports.ts';
import { historyOf, keepHistory } from '../../../electron/engine/scoring/index.ts';
import { surveysAt } from '../../../electron/engine/surveys/index.ts';
import { answeringAccount, typedAnswersPage } from '../../../electron/engine/typed/answers-page.ts';
import { findAccounts } from '../../../electron/engine/typed/find-accounts.ts';
import { putAnswerBack, removeAnswer } from '../../../electron/engine/typed/save-answer.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { TypedAnswer } from '../../../shared/model/surveys/typed-answers.ts';
import { accountIds, asOf, computed } from '../../helpers/history.ts';
import { emptyWorkspace, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';
import { typed, typedAt, typedDay, typeIn } from '../../helpers/typed-answers.ts';
import { allRows, scoresAndReasons, undo } from '../../helpers/undo.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const two = (): Workspace =>
  workspaceWith({
    accounts: [
      { key: 'A', name: 'Acme', startedOn: '2024-01-01' },
      { key: 'B', name: 'Globex', startedOn: '2024-01-01' },
    ],
    people: [{ key: 'P1', account: 'A', name: 'Deniz Kaya', email: 'deniz@acme.test' }],
    surveys: [
      { account: 'A', person: 'deniz@acme.test', kind: 'nps', answeredOn: '2026-06-01', score: 3 },
      { account: 'A', person: 'Noa', kind: 'csat', answeredOn: '2026-06-02', score: 4, scaleMax: 5 },
    ],
  });

const list = ({ db }: Workspace) => typedAnswersPage(db, { most: 100, now: typedAt });
const npsOf = ({ db }: Workspace) => surveysAt(db, { asOf: typedDay }).nps;
const deleted = ({ date, person, comment, ...answer }: TypedAnswer) => ({
  ...answer,
  day: parseDay(date) as number,
  person: person ?? '',
  comment: comment ?? '',
});
const withoutImports = (workspace: Workspace) => [allRows(workspace), scoresAndReasons(workspace)];

it('moves the score of its account at once', () => {
  const workspace = two();
  const before = scoresAndReasons(workspace);
  typed(workspace, { person: 'Deniz Kaya', score: 10, comment: 'Much better now' });
  expect(scoresAndReasons(workspace)).not.toBe(before);
  expect(npsOf(workspace)).toMatchObject({ n: 1, promoters: 1, detractors: 0, repeated: 1 });
});

it('calls a person as the other answers do, and lists them by their name', () => {
  const workspace = two();
  const answer = typed(workspace, { person: '  deniz KAYA ' });
  expect(answer).toMatchObject({ person: 'deniz@acme.test', personName: 'Deniz Kaya' });
  expect(typed(workspace, { person: 'noa' }).person).toBe('Noa');
  expect(typed(workspace, { person: 'Somebody new' }).person).toBe('Somebody new');
  expect(typed(workspace, { person: ' – ' }).person).toBeNull();
  const { id } = findAccounts(workspace.db, 'acme').accounts[0] as { id: number };
  expect(answeringAccount(workspace.db, id).people).toEqual(['Deniz Kaya', 'Noa', 'Somebody new']);
});

it('goes into one import of its author and day, which stands in the history as typed in', () => {
  const workspace = two();
  typed(workspace, { person: 'x' });
  typed(workspace, { person: 'y', account: 'Globex' });
  typed(workspace, { author: 'Bob' });
  typed(workspace, { now: new Date(2026, 6, 1, 9) });
  const imports = listImports(workspace.db).slice(0, -1);
  expect(imports.map(({ files }) => [files[0]?.typedBy, files[0]?.tables[0]?.imported])).toEqual([
    ['Ada', 1],
    ['Bob', 1],
    ['Ada', 2],
  ]);
});

it('is taken back with its import, and the next answer begins another one', async () => {
  const workspace = two();
  const before = withoutImports(workspace);
  const { source } = typed(workspace, { score: 10 });
  await undo(workspace, listImports(workspace.db)[0]?.id ?? 0);
  expect(withoutImports(workspace)).toEqual(before);
  expect(list(workspace)).toMatchObject({ answers: [], total: 0 });
  expect(typed(workspace).source).not.toBe(source);
});

it('lists the newest first, as many as are asked for', () => {
  const workspace = two();
  for (const minute of [1, 3, 2])
    typed(workspace, { score: minute, author: `A${minute}`, now: new Date(2026, 5, 30, 12, minute) });
  expect(list(workspace).answers.map(({ score }) => score)).toEqual([3, 2, 1]);
  const { answers, total } = typedAnswersPage(workspace.db, { most: 2, now: typedAt });
  expect([answers.length, total]).toEqual([2, 3]);
});

it('is deleted and put back as it was, and into a new import where its own is gone', async () => {
  const workspace = two();
  const answer = typed(workspace, { person: 'Noa', comment: 'fine' });
  const rows = allRows(workspace);
  const gone = removeAnswer(workspace.db, answer.id);
  expect(gone).toEqual(answer);
  expect(listImports(workspace.db)[0]?.files[0]?.tables[0]?.imported).toBe(0);
  putAnswerBack(workspace.db, deleted(gone));
  expect(allRows(workspace)).toEqual(rows);
  removeAnswer(workspace.db, answer.id);
  await undo(workspace, listImports(workspace.db)[0]?.id ?? 0);
  const { source, ...back } = putAnswerBack(workspace.db, deleted(gone));
  expect(source).not.toBe(answer.source);
  expect(back).toMatchObject({ person: 'Noa', comment: 'fine', author: 'Ada', score: 9 });
});

it('is corrected in its place, and what stood there is answered', () => {
  const workspace = two();
  const first = typed(workspace, { person: 'Noa', score: 2 });
  const saved = typeIn(workspace, {
    id: first.id,
    account: 'Globex',
    score: 8,
    author: 'Bob',
    comment: 'no, 8',
  });
  expect(saved).toMatchObject({
    result: 'stored',
    before: first,
    answer: { id: first.id, accountName: 'Globex', score: 8, comment: 'no, 8', person: null, author: 'Ada' },
  });
  expect(list(workspace).total).toBe(1);
});

it('asks before the same person answers the same twice on a day', () => {
  const workspace = two();
  const on = { day: parseDay('2026-06-01') as number, person: 'Deniz Kaya' };
  const rows = allRows(workspace);
  expect(typeIn(workspace, { ...on, score: 9 })).toEqual({
    result: 'twice',
    other: { score: 3, comment: null, typed: null },
  });
  expect(allRows(workspace)).toEqual(rows);
  const both = typed(workspace, { ...on, score: 9, evenIfTwice: true });
  expect(typeIn(workspace, { ...on, score: 10 })).toMatchObject({ result: 'twice', other: { typed: both.id } });
  expect(typeIn(workspace, { ...on, kind: 'ces', scale: [1, 7], score: 5 }).result).toBe('stored');
  expect(typeIn(workspace, { ...on, person: 'Noa' }).result).toBe('stored');
  expect(typeIn(workspace, { ...on, account: 'Globex' }).result).toBe('stored');
  // Correcting an answer finds nobody but others.
  removeAnswer(workspace.db, both.id);
  const own = typed(workspace, { person: 'Eve', day: on.day });
  expect(typeIn(workspace, { ...on, person: 'Eve', id: own.id, score: 1 }).result).toBe('stored');
});

it('is the same row as one that a file brings later', async () => {
  const workspace = two();
  typed(workspace, { person: 'Eve', score: 7, comment: 'all right' });
  const line = 'A,Eve,2026-06-30,7,all right';
  const table = onlyTable(
    await importTexts(workspace, { 'nps.csv': linesOf('account,person,answered on,nps,comment', line) }),
  );
  expect(table).toMatchObject({ imported: 0, unchanged: 1 });
  expect(rowsOf(workspace, `SELECT count(*) AS n FROM surveys WHERE person = 'Eve'`)).toEqual([{ n: 1 }]);
});

it('refuses a day to come, an account and an answer that are not there, and changes nothing', () => {
  const workspace = two();
  const rows = allRows(workspace);
  expect(() => typeIn(workspace, { day: typedDay + 1 })).toThrow('usage');
  expect(() => typeIn(workspace, { account: 'Nobody' })).toThrow('account.unknown');
  expect(() => typeIn(workspace, { id: 1 })).toThrow('answer.unknown');
  expect(() => removeAnswer(workspace.db, 1)).toThrow('answer.unknown');
  expect(allRows(workspace)).toEqual(rows);
});

it('keeps the history true, however old the answer is', async () => {
  const workspace = two();
  const same = () => {
    for (const account of accountIds(workspace))
      expect(historyOf(workspace.db, { account, asOf })).toEqual(computed(workspace, account));
  };
  await keepHistory(workspace.db, { asOf });
  const { id } = typed(workspace, { score: 10 });
  same();
  await keepHistory(workspace.db, { asOf });
  // Into the table that the kept months know already.
  const old = typed(workspace, { score: 1, day: typedDay - 300 });
  same();
  await keepHistory(workspace.db, { asOf });
  typeIn(workspace, { id: old.id, score: 10, account: 'Globex', day: typedDay - 400 });
  same();
  await keepHistory(workspace.db, { asOf });
  removeAnswer(workspace.db, id);
  same();
  await keepHistory(workspace.db, { asOf });
  await undo(workspace, listImports(workspace.db)[0]?.id ?? 0);
  same();
});

it('takes the last day of data that ended long ago, else today', () => {
  expect(list(two())).toMatchObject({ today: '2026-06-30', date: '2026-06-30', newest: '2026-06-02' });
  const later = typedAnswersPage(two().db, { most: 1, now: new Date(2026, 7, 1) });
  expect(later).toMatchObject({ today: '2026-08-01', date: '2026-06-02' });
  expect(list(emptyWorkspace())).toMatchObject({ date: '2026-06-30', newest: null, author: null });
});

it('remembers who typed in last', () => {
  const workspace = two();
  typed(workspace, { author: 'Bob' });
  typed(workspace, { author: '' });
  expect(list(workspace).author).toBe('Bob');
});
