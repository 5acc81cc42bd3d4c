/** How many accounts each form of a model applies to, on a workspace of a few accounts. */
import { describe, expect, it } from 'vitest';
import { previewModel } from '../../../electron/engine/scoring/models/preview.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { Model, Variant } from '../../../shared/model/model.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

/** Three of Enterprise, one of them young; two of SMB, one young; one without a segment. One left before the date. */
const client = () =>
  workspaceWith({
    accounts: [
      { key: 'e1', segment: 'Enterprise', startedOn: '2024-01-01' },
      { key: 'e2', segment: 'ENTERPRISE', startedOn: '2024-01-01' },
      { key: 'e3', segment: 'Enterprise', startedOn: '2026-06-20' },
      { key: 's1', segment: 'SMB', startedOn: '2024-01-01' },
      { key: 's2', segment: 'SMB', startedOn: '2026-06-20' },
      { key: 'none', startedOn: '2024-01-01' },
      { key: 'gone', segment: 'Enterprise', startedOn: '2024-01-01', endedOn: '2025-01-01' },
    ],
  }).db;

const young: Variant = { name: 'Young', when: [{ attribute: 'ageDays', op: '<', value: 30 }] };
const large: Variant = { name: 'Large', when: [{ attribute: 'segment', op: '=', value: 'Enterprise' }] };
const nobody: Variant = { name: 'Nobody', when: [{ attribute: 'plan', op: '=', value: 'gold' }] };

const formsUnder = (...variants: readonly Variant[]): readonly number[] => {
  const model: Model = { ...defaultModel, variants };
  return previewModel(client(), { model, asOf: parseDay('2026-06-30') as number }).forms;
};

describe('the forms of a model', () => {
  it('are the base alone without variants', () => {
    expect(formsUnder()).toEqual([6]);
  });

  it('count an account where it fits first', () => {
    // e3 and s2 are young; e1 and e2 are large; s1 and the one without a segment stay with the base.
    expect(formsUnder(young, large)).toEqual([2, 2, 2]);
    // e1, e2 and e3 are large; s2 alone is left for the young.
    expect(formsUnder(large, young)).toEqual([2, 3, 1]);
  });

  it('count nobody where nobody fits', () => {
    expect(formsUnder(nobody, large)).toEqual([3, 0, 3]);
  });
});
