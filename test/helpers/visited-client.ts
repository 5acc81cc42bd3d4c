/** A client with figures of its own, and models that use them. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { score } from '../../electron/commands/score.ts';
import { createWorkspace } from '../../electron/engine/workspace/workspace.ts';
import type { AccountScore } from '../../shared/model/score.ts';
import { runCommand } from './run-command.ts';
import { fill, temporaryFolder } from './workspace.ts';

/** Six customers: uses a day ago to 60 days ago, visits 1 to 6, trust of two. */
export const visitedClient = (): string => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const { db, close } = createWorkspace(path);
  const numbers = [1, 2, 3, 4, 5, 6];
  fill(db, {
    accounts: numbers.map((n) => ({ key: `K${n}`, name: `Customer ${n}`, segment: n < 4 ? 'SMB' : 'Big' })),
    usage: numbers.map((n) => ({ account: `K${n}`, date: `2026-0${n}-01`, events: n })),
    measurements: numbers.map((n) => ({ account: `K${n}`, date: '2026-05-01', metric: 'Visits', value: n })),
    judgements: [
      { account: 'K1', date: '2026-05-01', metric: 'trust', value: 5 },
      { account: 'K2', date: '2026-05-01', metric: 'trust', value: 2 },
    ],
  });
  close();
  return path;
};

/** The date that is scored. */
export const at = ['--as-of', '2026-06-01'] as const;
/** The scores of a workspace file at that date. */
export const scoresOf = async (path: string): Promise<readonly AccountScore[]> =>
  (await runCommand(score, path, ...at, '--json')).document['accounts'] as unknown as readonly AccountScore[];

/** A model file beside a workspace. */
export const saved = (workspace: string, content: object): string => {
  const path = join(dirname(workspace), 'model.json');
  writeFileSync(path, JSON.stringify({ format: 'nabiz-model', formatVersion: 1, name: 'Ours', ...content }));
  return path;
};

/** A metric of its own, still without points. */
export const visits = {
  key: 'visits',
  name: { en: 'Visits', tr: 'Ziyaretler' },
  dimension: 'relationship',
  source: { kind: 'own', dataset: 'measurements', metric: 'Visits' },
};
/** A model of one dimension of its own. */
export const relationship = {
  dimensions: [{ key: 'relationship', name: 'Relationship', weight: 1 }],
  minimumCoverage: 0,
};
/** A model of visits alone: none scores 0, six 100. */
export const byVisits = {
  ...relationship,
  metrics: [
    {
      ...visits,
      points: [
        [0, 0],
        [6, 100],
      ],
    },
  ],
};
