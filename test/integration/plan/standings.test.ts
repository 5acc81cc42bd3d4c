/** How accounts stand, read from kept columns: the same as scoring them one by one, and no older than the data. */
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { benchDay, buildScoringWorkspace } from '../../../build/bench/scoring-workspace.ts';
import { addAction, changeActions } from '../../../electron/engine/plan/actions.ts';
import { listedActions } from '../../../electron/engine/plan/listed.ts';
import { byWorry } from '../../../electron/engine/plan/reviews.ts';
import { standingsAt } from '../../../electron/engine/plan/standings.ts';
import { stoodOf } from '../../../electron/engine/plan/stood.ts';
import { setApplies, setBand } from '../../../electron/engine/scoring/decisions.ts';
import { bareScores } from '../../../electron/engine/scoring/index.ts';
import { publishModel } from '../../../electron/engine/scoring/models/versions.ts';
import { openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { isoOf } from '../../../shared/dates.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { PlanAbout } from '../../../shared/model/plan/about.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const acting = { author: 'Ada', asOf: benchDay };

const client = () => {
  const path = join(temporaryFolder(), 'Client.nabiz');
  buildScoringWorkspace(path, 12);
  const { db, close } = openWorkspace(path);
  onTestFinished(close);
  return db;
};

const abouts: readonly PlanAbout[] = [
  ...defaultModel.metrics.map(({ key }): PlanAbout => ({ kind: 'metric', key })),
  ...defaultModel.dimensions.map(({ key }): PlanAbout => ({ kind: 'dimension', key })),
  { kind: 'metric', key: 'nothing' },
  { kind: 'healthy', key: 'renewal' },
];

describe('how accounts stand', () => {
  it('is the same to the last bit as scoring them, with variants, exceptions and bands that people set', () => {
    const db = client();
    setBand(db, {
      account: 1,
      author: 'Ada',
      asOf: benchDay,
      band: 'red',
      reason: 'Left',
      until: benchDay + 9,
    });
    setApplies(db, {
      account: 2,
      author: 'Ada',
      metric: 'recommendation',
      applies: false,
      reason: 'Never asked',
    });
    publishModel(db, {
      ...defaultModel,
      variants: [
        {
          name: 'Own cut-offs',
          when: [{ attribute: 'segment', op: '=', value: 'segment 1' }],
          metrics: {
            csat: {
              points: [
                [40, 0],
                [99, 100],
              ],
            },
          },
        },
      ],
    });
    const { accounts, stood } = standingsAt(db, benchDay);
    const scores = bareScores(db, { asOf: benchDay });
    expect(scores).toHaveLength(12);
    expect(accounts).toEqual(
      scores.map(({ id, key, name, score, band }) => ({ id, key, name, score, band })).toSorted(byWorry),
    );
    for (const score of scores)
      for (const about of abouts)
        expect(stood(score.id, about)).toEqual(stoodOf(score, { about, asOf: isoOf(benchDay) }));
    expect(stood(99, null)).toBeNull();
  });

  it('is kept while only the plan changes, and read anew when the data does', () => {
    const db = client();
    const before = standingsAt(db, benchDay);
    const order = {
      account: 1,
      about: null,
      play: null,
      title: 'Call',
      steps: null,
      doneWhen: null,
      owner: null,
      dueOn: null,
      note: null,
    };
    const { value: id } = addAction(db, order, acting);
    changeActions(db, { ids: [id], change: { state: 'doing' } }, acting);
    expect(standingsAt(db, benchDay)).toBe(before);
    expect(listedActions(db, benchDay)[0]?.now?.score).toBe(before.accounts.find((own) => own.id === 1)?.score);
    setBand(db, {
      account: 1,
      author: 'Ada',
      asOf: benchDay,
      band: 'red',
      reason: 'Left',
      until: benchDay + 9,
    });
    expect(listedActions(db, benchDay)[0]?.now?.band).toBe('red');
  });
});
