import { describe, expect, it } from 'vitest';
import { model } from '../../../electron/commands/model.ts';
import type { MetricScore } from '../../../shared/model/score.ts';
import { runCommand } from '../../helpers/run-command.ts';
import {
  at,
  byVisits,
  relationship,
  saved,
  scoresOf,
  visitedClient,
  visits,
} from '../../helpers/visited-client.ts';

describe('metrics of one’s own', () => {
  it('takes first points from the accounts, or says why there are none', async () => {
    const path = visitedClient();
    const file = saved(path, { ...relationship, metrics: [{ ...visits, points: 'relative' }] });
    await runCommand(model, path, '--import', file, ...at);
    const { document } = await runCommand(model, path, '--json');
    const { lines } = await runCommand(model, path);
    // Six accounts with 1 … 6: 5 % lies at place 0.25, 25 % at 1.25, 60 % at 3, 95 % at 4.75.
    expect((document['metrics'] as unknown as readonly unknown[])[0]).toMatchObject({
      relative: true,
      points: [
        [1.25, 0],
        [2.25, 50],
        [4, 75],
        [5.75, 100],
      ],
    });
    expect(lines.join('\n')).toContain('relative to your own accounts');
    const trust = { ...visits, key: 'trust', source: { kind: 'own', dataset: 'judgements', metric: 'trust' } };
    const few = saved(path, { ...relationship, metrics: [{ ...trust, points: 'relative' }] });
    const refused = await runCommand(model, path, '--import', few, '--json');
    expect(refused).toMatchObject({
      code: 1,
      document: { problems: [{ code: 'firstPointsFew', detail: { accounts: 2 } }] },
    });
  });

  it('computes formulas over other metrics, missing where one of them is', async () => {
    const path = visitedClient();
    const points = [
      [0, 0],
      [10, 100],
    ];
    const file = saved(path, {
      ...relationship,
      metrics: [
        { ...visits, weight: 0, points },
        {
          key: 'trust',
          dimension: 'relationship',
          source: { kind: 'own', dataset: 'judgements', metric: 'trust' },
          weight: 0,
          points,
        },
        {
          key: 'bond',
          name: 'Bond',
          dimension: 'relationship',
          source: { kind: 'formula', formula: 'visits + trust' },
          points,
        },
      ],
    });
    await runCommand(model, path, '--import', file);
    const bonds = (await scoresOf(path)).map(({ score: overall, dimensions }) => {
      const bond = dimensions[0]?.metrics.find(({ key }) => key === 'bond') as MetricScore;
      return [bond.state, bond.value, overall];
    });
    // 1 visit and trust 5 are 6 of 10; 2 visits and trust 2 are 4 of 10; nobody judged the others.
    expect(bonds.slice(0, 3)).toEqual([
      ['ok', 6, 60],
      ['ok', 4, 40],
      ['missing', null, null],
    ]);
  });

  it('lists the figures that could count, and waits for those that are not there yet', async () => {
    const path = visitedClient();
    const waiting = {
      ...visits,
      source: { ...visits.source, metric: 'visits' },
      points: [
        [0, 0],
        [6, 100],
      ],
    };
    const { notes } = await runCommand(
      model,
      path,
      '--import',
      saved(path, { ...relationship, metrics: [waiting] }),
    );
    expect(notes).toEqual(['nothing here is called measurements “visits” yet: visits counts once there is']);
    await runCommand(model, path, '--import', saved(path, byVisits));
    expect((await runCommand(model, path, '--figures', '--json')).document['figures']).toEqual([
      {
        dataset: 'measurements',
        metric: 'Visits',
        accounts: 6,
        least: 1,
        most: 6,
        newest: '2026-05-01',
        usedBy: ['visits'],
      },
      {
        dataset: 'judgements',
        metric: 'trust',
        accounts: 2,
        least: 2,
        most: 5,
        newest: '2026-05-01',
        usedBy: [],
      },
    ]);
  });
});
