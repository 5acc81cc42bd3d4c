/** What the success measures take as given is kept with the workspace, and the page asks with it. */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { EngineCalls } from '../../../electron/engine/host/calls.ts';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import { settingOf } from '../../../electron/engine/db/queries/settings.ts';
import { openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { usualSettings, type ValueSettings } from '../../../shared/model/value-settings.ts';
import { runs, valueDay } from '../../helpers/value.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const own: ValueSettings = {
  months: 6,
  discount: 0.2,
  retention: 0.5,
  margin: 0.4,
  by: 'segment',
  cohort: 'quarter',
};

const opened = async (): Promise<{ calls: EngineCalls; path: string }> => {
  const workspace = workspaceWith({
    accounts: [{ key: 'A', segment: 'Large', currency: 'EUR' }],
    subscriptions: [runs('A', 100)],
  });
  workspace.close();
  const calls = makeEngineCalls(() => undefined);
  await calls['workspace.open']({ path: workspace.path });
  onTestFinished(async () => void (await calls['workspace.close']({})));
  return { calls, path: workspace.path };
};

describe('the settings of the success measures', () => {
  it('are the usual until somebody sets them, then the workspace’s own, also after it was closed', async () => {
    const { calls, path } = await opened();
    const before = await calls['value.open']({ asOf: valueDay });
    expect(before.settings).toEqual(usualSettings);
    // Without a margin there is no lifetime value.
    expect(before.accounts[0]).toMatchObject({ expectedClvMinor: null, gaps: { expectedClv: 'noMargin' } });
    expect(await calls['value.settings'](own)).toEqual(own);
    await calls['workspace.close']({});
    await calls['workspace.open']({ path });
    const { settings, months, discount, marginTaken, retention, by, accounts } = await calls['value.open']({
      asOf: valueDay,
    });
    expect(settings).toEqual(own);
    expect({ months, discount, marginTaken, retention: retention.value, by }).toEqual({
      months: 6,
      discount: 0.2,
      marginTaken: 0.4,
      retention: 0.5,
      by: 'segment',
    });
    // 12 × 100 × 0.4 = 480 a year: 480 × 0.5 ÷ (1 + 0.2 − 0.5).
    expect(accounts[0]?.expectedClvMinor).toBeCloseTo((48_000 * 0.5) / 0.7, 6);
    const { value } = await calls['value.account']({ asOf: valueDay, account: accounts[0]?.id as number });
    expect(value?.expectedClvMinor).toBe(accounts[0]?.expectedClvMinor);
  });

  it('give way to what a question says, nothing included', async () => {
    const { calls } = await opened();
    await calls['value.settings'](own);
    const answer = await calls['value.open']({ asOf: valueDay, margin: null, by: null, discount: 0.05 });
    expect(answer.settings).toEqual({ ...own, margin: null, by: null, discount: 0.05 });
    expect(answer).toMatchObject({ marginTaken: null, by: null, discount: 0.05 });
    expect((await calls['value.open']({ asOf: valueDay })).settings).toEqual(own);
  });

  it('forget a grouping that is gone, rather than fail', async () => {
    const { calls, path } = await opened();
    expect((await calls['value.settings']({ ...own, by: 'Gone' })).by).toBeNull();
    expect((await calls['value.open']({ asOf: valueDay, by: 'Gone' })).by).toBeNull();
    await calls['workspace.close']({});
    const { db, close } = openWorkspace(path);
    expect(settingOf(db, 'value')).toBe(JSON.stringify({ ...own, by: 'Gone' }));
    close();
  });
});
