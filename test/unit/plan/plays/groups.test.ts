/** The list of plays: what stands below what, and what the filters let through. */
import { describe, expect, it } from 'vitest';
import { passes, playEntries } from '../../../../renderer/features/plan/plays/play-entries.ts';
import { inOrder, playGroups } from '../../../../renderer/features/plan/plays/play-groups.ts';
import { playFilters } from '../../../../renderer/features/plan/plays/plays-state.ts';
import { builtInPlays, type Play } from '../../../../shared/model/plan/play.ts';
import { readyModels } from '../../../../shared/model/ready/index.ts';

const { saas } = readyModels;
const model = {
  metrics: saas.metrics.map(({ key, dimension }) => ({ key, dimension, unit: 'number' as const })),
  dimensions: saas.dimensions.map(({ key }) => key),
};
const words = { title: 'Visit', steps: '', doneWhen: '' };
const [template] = builtInPlays as readonly [Play];
const own: Play = { ...template, key: 'own.1', words, isBuiltIn: false };
const entries = (plays: readonly Play[]) => playEntries(plays, {});

describe('the groups', () => {
  it('are the dimensions of the model with their metrics, healthy accounts, then one’s own', () => {
    const groups = playGroups(entries([...builtInPlays, own]), model);
    expect(groups.map(({ key }) => key)).toEqual([...model.dimensions, 'healthy', 'own']);
    for (const { key, kind, parts } of groups.filter((group) => group.kind === 'dimension')) {
      const metrics = model.metrics.filter(({ dimension }) => dimension === key);
      expect(parts.map(({ about }) => about?.key)).toEqual([key, ...metrics.map((metric) => metric.key)]);
      expect(
        parts.every((part) => part.entries.length === 2),
        kind,
      ).toBe(true);
    }
  });

  it('hold every play once, those of what the model lacks at the end', () => {
    const less = { ...model, metrics: model.metrics.filter(({ key }) => key !== 'csat') };
    const groups = playGroups(entries([...builtInPlays, own]), less);
    const keys = inOrder(groups).map(({ key }) => key);
    expect(keys.toSorted()).toEqual([...builtInPlays, own].map(({ key }) => key).toSorted());
    expect(keys.slice(-2)).toEqual(['metric.csat.red', 'metric.csat.amber']);
    expect(groups.at(-1)?.kind).toBe('outside');
  });

  it('are only those that hold something', () => {
    expect(playGroups(entries([own]), model).map(({ kind }) => kind)).toEqual(['own']);
    expect(playGroups([], model)).toEqual([]);
  });
});

it('lets through what each filter names', () => {
  const edited = { ...template, isEdited: true };
  const off = { ...template, isOff: true };
  const through = (play: Play) => playFilters.filter((filter) => passes(play, filter));
  expect(through(template)).toEqual(['all']);
  expect(through(edited)).toEqual(['all', 'edited']);
  expect(through(off)).toEqual(['all', 'off']);
  expect(through(own)).toEqual(['all', 'own']);
});
