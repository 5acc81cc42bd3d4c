/** Judgements typed in are an import as any other: listed, taken back, and told of to the months that are kept. */
import { expect, it } from 'vitest';
import { imports } from '../../../electron/commands/imports.ts';
import { listImports } from '../../../electron/engine/import/list-imports.ts';
import { accountQuestions } from '../../../electron/engine/questionnaire/account-questions.ts';
import { currentModel, historyOf, keepHistory } from '../../../electron/engine/scoring/index.ts';
import { statementKeys } from '../../../shared/model/questionnaire/statements.ts';
import { computed } from '../../helpers/history.ts';
import { importTexts, linesOf, onlyTable } from '../../helpers/import.ts';
import { answer, idOf, judgedDay, judgedWorkspace, standing, typedAt } from '../../helpers/questionnaire.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { allRows, scoresAndReasons, undo } from '../../helpers/undo.ts';

const all = (value: number): Readonly<Record<string, number>> =>
  Object.fromEntries(statementKeys.map((key) => [key, value]));
const newestImport = (workspace: Parameters<typeof standing>[0]): number =>
  listImports(workspace.db)[0]?.id ?? 0;

it('lets the later of two authors count, and the earlier one again once that is taken back', async () => {
  const workspace = await judgedWorkspace();
  answer(workspace, { judgedUse: 2 });
  const before = { rows: allRows(workspace), scores: scoresAndReasons(workspace) };
  answer(workspace, { judgedUse: 5 }, { author: 'Bob' });
  expect(standing(workspace)).toEqual([expect.stringContaining('Bob')]);
  const sheet = accountQuestions(workspace.db, {
    account: idOf(workspace, 'Acme'),
    author: 'Ada',
    day: judgedDay,
    now: typedAt,
  });
  expect(sheet.answers[0]).toMatchObject({
    key: 'judgedUse',
    own: { value: 2 },
    earlier: [{ value: 5, author: 'Bob' }],
  });
  await undo(workspace, newestImport(workspace));
  expect({ rows: allRows(workspace), scores: scoresAndReasons(workspace) }).toEqual(before);
});

it('lets an answer count over a table of the same day, and importing that table again changes nothing', async () => {
  const workspace = await judgedWorkspace();
  const table = linesOf('account,assessment date,criterion,rating', 'Acme,2026-06-30,judgedUse,1');
  await importTexts(workspace, { 'judgements.csv': table });
  const before = scoresAndReasons(workspace);
  answer(workspace, { judgedUse: 4 });
  const typed = newestImport(workspace);
  const judged = scoresAndReasons(workspace);
  expect(onlyTable(await importTexts(workspace, { 'judgements.csv': table }))).toMatchObject({ unchanged: 1 });
  expect(scoresAndReasons(workspace)).toBe(judged);
  await undo(workspace, typed);
  expect(scoresAndReasons(workspace)).toBe(before);
});

it('begins a new import the next day, and after one was taken back', async () => {
  const workspace = await judgedWorkspace();
  answer(workspace, { judgedUse: 2 });
  answer(workspace, { judgedUse: 3 }, { now: new Date(2026, 6, 1, 9) });
  await undo(workspace, newestImport(workspace));
  expect(standing(workspace)).toEqual([expect.stringContaining('"value":2')]);
  answer(workspace, { judgedUse: 5 }, { now: new Date(2026, 6, 1, 10) });
  expect(listImports(workspace.db).map(({ undoneAt }) => undoneAt === null)).toEqual([true, false, true, true]);
});

it('tells the kept months: history after an answer and after its undo is as computed anew', async () => {
  const workspace = await judgedWorkspace();
  const account = idOf(workspace, 'Acme');
  const model = currentModel(workspace.db);
  const kept = async () => {
    await keepHistory(workspace.db, { asOf: judgedDay, model });
    return historyOf(workspace.db, { account, asOf: judgedDay });
  };
  const asComputed = () => computed(workspace, account, model);
  expect(await kept()).toEqual(asComputed());
  answer(workspace, all(4));
  answer(workspace, all(1), { day: judgedDay - 45, author: 'Bob' });
  const told = await kept();
  expect(told).toEqual(asComputed());
  expect(told.at(-1)?.score).toBe(75);
  await undo(workspace, newestImport(workspace));
  expect(await kept()).toEqual(asComputed());
});

it('is listed on the command line as typed in, and taken back there', async () => {
  const workspace = await judgedWorkspace();
  answer(workspace, { judgedUse: 2, judgedCalm: 3 });
  workspace.close();
  const { lines } = await runCommand(imports, workspace.path);
  expect(lines).toEqual([
    expect.stringMatching(/^2 .* typed in by Ada → judgements: 2 rows, 0 rejected$/),
    expect.stringMatching(/^1 .* typed in → accounts: 2 rows, 0 rejected$/),
  ]);
  expect((await runCommand(imports, workspace.path, '--undo', '2')).lines).toEqual([
    'import 2 undone: 2 rows removed, 0 as they were before',
  ]);
});
