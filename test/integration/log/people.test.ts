/** What people change by hand is one entry each, without what they wrote. */
import { expect, test } from 'vitest';
import { checkLog } from '../../../electron/engine/db/log/check.ts';
import type { Db } from '../../../electron/engine/db/statements.ts';
import {
  addAction,
  addNote,
  changeActions,
  removeActions,
  savePlay,
  playsOf,
  setAlertLimits,
  setRhythm,
  undoStep,
  alertLimits,
  rhythmOf,
} from '../../../electron/engine/plan/index.ts';
import { keepReportSettings, keptReportSettings } from '../../../electron/engine/reports/settings.ts';
import { publishModel } from '../../../electron/engine/scoring/models/versions.ts';
import { setCsatBoxes } from '../../../electron/engine/surveys/index.ts';
import { removeAnswer, saveAnswer, putAnswerBack } from '../../../electron/engine/typed/save-answer.ts';
import { keepSettings, keptSettings } from '../../../electron/engine/value/index.ts';
import { parseDay, today } from '../../../shared/dates.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { saidBy, saidIn } from '../../helpers/log.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-06-30') as number;
const acme = { id: 1, key: 'K1', name: 'Acme' };
const filled = (): Db =>
  workspaceWith({
    accounts: [{ key: 'K1', name: 'Acme' }],
    usage: [{ account: 'K1', date: '2026-06-30', person: 'ann', events: 3 }],
  }).db;

/** The kinds of what some work adds; the chain is whole afterwards. */
const kindsBy = async (db: Db, work: () => unknown): Promise<readonly string[]> => {
  const kinds = (await saidBy(db, work)).map(({ kind }) => kind);
  expect(checkLog(db).fault).toBeNull();
  return kinds;
};

test('typed answers are one entry each, without their comment', async () => {
  const db = filled();
  const now = new Date();
  const answer = {
    account: 1,
    kind: 'nps',
    day: today(now) - 1,
    score: 9,
    scale: [0, 10],
    person: 'Ann',
    comment: 'secret words',
    author: 'Ayşe',
    now,
    evenIfTwice: true,
    id: null,
  } as const;
  const kinds = await kindsBy(db, () => {
    const saved = saveAnswer(db, answer);
    if (saved.result !== 'stored') throw new Error('not stored');
    const { id } = saved.answer;
    saveAnswer(db, { ...answer, id, score: 8 });
    const { source, sourceRow, typedAt } = removeAnswer(db, id);
    putAnswerBack(db, { ...answer, id, source, sourceRow, typedAt });
  });
  expect(kinds).toEqual(['answer.added', 'answer.changed', 'answer.deleted', 'answer.putBack']);
  expect(JSON.stringify(saidIn(db))).not.toContain('secret');
});

test('steps of the plan are one entry each, of one account with its name, without what was written', async () => {
  const db = filled();
  const acting = { author: 'Ayşe', asOf };
  const said = await saidBy(db, () => {
    const { value: action } = addAction(
      db,
      {
        account: 1,
        about: null,
        play: null,
        title: 'secret title',
        steps: null,
        doneWhen: null,
        owner: null,
        dueOn: null,
        note: null,
      },
      acting,
    );
    const done = changeActions(db, { ids: [action], change: { state: 'done' } }, acting);
    undoStep(db, done.step, acting);
    removeActions(db, [action], acting);
    addNote(db, { account: 1, date: asOf, text: 'secret note', prints: false }, 'Ayşe');
    const [play] = playsOf(db);
    if (!play) throw new Error('no play');
    savePlay(db, { ...play, isOff: true }, null);
  });
  expect(said.map(({ kind }) => kind)).toEqual([
    'action.added',
    'action.changed',
    'step.undone',
    'action.removed',
    'note.added',
    'play.saved',
  ]);
  expect(said[1]).toMatchObject({ author: 'Ayşe', detail: { count: 1, account: acme, state: 'done' } });
  expect(JSON.stringify(said)).not.toContain('secret');
});

test('a published model says how many lights changed, and one from before that it is restored', async () => {
  const db = filled();
  const said = await saidBy(db, () => {
    publishModel(db, { ...defaultModel, cutoffs: { green: 90, amber: 70 } });
    publishModel(db, { ...defaultModel, cutoffs: { green: 90, amber: 70 } });
    publishModel(db, defaultModel);
  });
  expect(said).toMatchObject([
    { kind: 'model.published', detail: { version: 2 } },
    { kind: 'model.restored', detail: { version: 3, of: 1 } },
  ]);
});

test('settings are one entry where they change, none where they stay', async () => {
  const db = filled();
  const kinds = await kindsBy(db, () => {
    for (let twice = 0; twice < 2; twice += 1) {
      keepReportSettings(db, { ...keptReportSettings(db), size: 'Letter' });
      keepSettings(db, { ...keptSettings(db), retention: 0.8 });
      setCsatBoxes(db, 1);
      setRhythm(db, { ...rhythmOf(db), red: 3 });
      setAlertLimits(db, { ...alertLimits(db), dropPoints: 17 });
    }
  });
  expect(kinds).toEqual([
    'settings.reports',
    'settings.value',
    'settings.boxes',
    'settings.rhythm',
    'settings.alerts',
  ]);
});
