/** Values that somebody wrote into a workspace: what can be left out is, what cannot ends in a clear error. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alertLimits } from '../../../electron/engine/plan/alert-limits.ts';
import { lastLook } from '../../../electron/engine/plan/look/look-state.ts';
import { playsOf } from '../../../electron/engine/plan/plays.ts';
import { rhythmOf } from '../../../electron/engine/plan/reviews.ts';
import { keptReportSettings } from '../../../electron/engine/reports/settings.ts';
import { currentModel } from '../../../electron/engine/scoring/current-model.ts';
import { keptSettings } from '../../../electron/engine/value/settings.ts';
import { keptViews } from '../../../electron/engine/workspace/list-views.ts';
import { keepSetting, type Setting } from '../../../electron/engine/db/queries/settings.ts';
import type { Db } from '../../../electron/engine/db/statements.ts';
import { usualLimits } from '../../../shared/model/plan/alert.ts';
import { usualRhythm } from '../../../shared/model/plan/checkpoint.ts';
import { usualReportSettings } from '../../../shared/model/report-settings.ts';
import { usualSettings } from '../../../shared/model/value-settings.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { builtInPlays } from '../../../shared/model/plan/play.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

/** Every setting that is kept as JSON, how it is read, and what is usual. */
const readers: readonly (readonly [Setting, (db: Db) => unknown, unknown])[] = [
  ['value', keptSettings, usualSettings],
  ['reports', keptReportSettings, usualReportSettings],
  ['alerts', alertLimits, usualLimits],
  ['rhythm', rhythmOf, usualRhythm],
  ['looked', lastLook, null],
  ['listViews', (db) => keptViews(db).views, []],
  ['listColumns', (db) => keptViews(db).columns, null],
];

const hostile = [
  '',
  '{',
  'null',
  '7',
  '"text"',
  '[1, {"a": 2}]',
  '{"__proto__": {"isOn": true}, "constructor": 1}',
  '{"red": "1e999", "isOn": [], "dropDays": -1, "rhythm": {}}',
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  JSON.stringify('x'.repeat(5_000_000)),
];

it.each(readers)('%s is as usual where the file has anything else', (key, read, usual) => {
  const { db } = workspaceWith({});
  for (const text of hostile) {
    keepSetting(db, key, text);
    expect(read(db)).toEqual(usual);
  }
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      keepSetting(db, key, text);
      read(db);
    }),
    { numRuns: 100 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('keeps of the limits and rhythms what is right', () => {
  const { db } = workspaceWith({});
  keepSetting(db, 'rhythm', '{"red": 3, "amber": "soon"}');
  expect(rhythmOf(db)).toEqual({ ...usualRhythm, red: 3 });
  keepSetting(db, 'alerts', '{"dropDays": 9, "dropPoints": null, "isOn": {"dropped": false, "capStruck": 1}}');
  expect(alertLimits(db)).toEqual({
    ...usualLimits,
    dropDays: 9,
    isOn: { ...usualLimits.isOn, dropped: false },
  });
});

const storeModel = (db: Db, definition: string): void => {
  db.pragma('ignore_check_constraints = ON');
  db.exec('DELETE FROM models');
  const columns = db.pragma('table_info(models)') as readonly {
    readonly name: string;
    readonly type: string;
  }[];
  const values = columns.map(({ name, type }) => {
    if (name === 'definition') return definition;
    return type === 'INTEGER' ? 1 : '2026-01-01T00:00:00Z';
  });
  db.prepare(`INSERT INTO models VALUES (${columns.map(() => '?').join()})`).run(...values);
};

const metric = defaultModel.metrics[0];

it.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['nothing of a model', '{"metrics": {"length": 1e9}}'],
  ['points beyond all numbers', JSON.stringify(defaultModel).replace(/"points":\[\[/, '"points":[[1e308,5],[')],
  [
    'formulas in a circle',
    JSON.stringify({
      ...defaultModel,
      metrics: [
        { ...metric, key: 'a', source: { kind: 'formula', formula: 'b + 1' }, minimumN: null },
        { ...metric, key: 'b', source: { kind: 'formula', formula: 'a + 1' }, minimumN: null },
      ],
    }),
  ],
])('a model with %s is named as what was altered', (_, definition) => {
  const { db } = workspaceWith({});
  storeModel(db, definition);
  expect(() => currentModel(db)).toThrowError(
    expect.objectContaining({ code: 'workspace.altered', detail: { file: 'test.nabiz', object: 'models 1' } }),
  );
});

it('a model as the program publishes it is read', () => {
  const { db } = workspaceWith({});
  storeModel(db, JSON.stringify(defaultModel));
  expect(currentModel(db)).toEqual(defaultModel);
});

it('a play that is none is named as what was altered', () => {
  const { db } = workspaceWith({});
  db.pragma('ignore_check_constraints = ON');
  expect(playsOf(db)).toHaveLength(builtInPlays.length);
  db.prepare(`INSERT INTO plays (key, definition, created_at) VALUES ('own.x', '[1', '2026-01-01')`).run();
  expect(() => playsOf(db)).toThrowError(
    expect.objectContaining({
      code: 'workspace.altered',
      detail: { file: 'test.nabiz', object: 'plays own.x' },
    }),
  );
});
