import fc from 'fast-check';
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { model } from '../../../electron/commands/model.ts';
import { score } from '../../../electron/commands/score.ts';
import { publishModel } from '../../../electron/engine/scoring/models/versions.ts';
import { openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { readyModelKeys, readyModels } from '../../../shared/model/ready/index.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { tinyWorkspace } from '../../helpers/tiny.ts';
import { validModels } from '../../helpers/valid-models.ts';
import { fill } from '../../helpers/workspace.ts';

const at = ['--as-of', '2026-09-30', '--json'] as const;

/** The tiny client with a figure of its own for some accounts, as a closed file, and copies of it. */
const clients = async () => {
  const workspace = await tinyWorkspace();
  fill(workspace.db, {
    measurements: [1, 2, 3, 5, 8].map((value, i) => ({
      account: `A${i + 1}`,
      date: '2026-08-31',
      metric: 'Visits',
      value,
    })),
  });
  workspace.close();
  let n = 0;
  return (): string => {
    const path = join(dirname(workspace.path), `copy-${(n += 1)}.nabiz`);
    copyFileSync(workspace.path, path);
    return path;
  };
};

const scoresIn = async (path: string): Promise<string> =>
  JSON.stringify((await runCommand(score, path, ...at)).document);

describe('a model taken to another workspace', () => {
  it('scores it byte for byte alike, whatever the model', async () => {
    const copy = await clients();
    await fc.assert(
      fc.asyncProperty(validModels, async (any) => {
        const [here, there] = [copy(), copy()];
        const workspace = openWorkspace(here);
        publishModel(workspace.db, any);
        workspace.close();
        const file = join(dirname(here), 'model.json');
        await runCommand(model, here, '--export', file);
        expect((await runCommand(model, there, '--import', file)).code).toBe(0);
        expect(await scoresIn(there)).toBe(await scoresIn(here));
        expect((await runCommand(model, here, '--import', file)).lines.at(-1)).toContain(
          'current model already',
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('ready models', () => {
  it.each(readyModelKeys)('%s scores the tiny client', async (key) => {
    const path = (await clients())();
    await runCommand(model, path, '--ready', key);
    const { document } = await runCommand(score, path, ...at);
    expect(document).toMatchObject({ model: { name: readyModels[key].name } });
    const accounts = document['accounts'] as unknown as readonly { readonly score: number | null }[];
    expect(accounts.length).toBeGreaterThan(5);
    expect(accounts.filter(({ score: overall }) => overall !== null).length).toBeGreaterThan(5);
  });
});
