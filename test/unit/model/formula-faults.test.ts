import { describe, expect, it } from 'vitest';
import { formulaFaults, namesInText } from '../../../shared/model/formula/formula-faults.ts';
import type { MetricModel } from '../../../shared/model/model.ts';

type Metric = Pick<MetricModel, 'key' | 'source' | 'switch'>;

const formula = (key: string, text: string): Metric => ({
  key,
  switch: 'auto',
  source: { kind: 'formula', formula: text },
});
const metrics: readonly Metric[] = [
  { key: 'seats', switch: 'auto' },
  { key: 'visits', switch: 'auto' },
  { key: 'quiet', switch: 'off' },
  formula('rate', 'visits / seats'),
];
const faultsOf = (text: string, key = 'made') => formulaFaults(key, text, { metrics });
/** What the places of the first fault hold. */
const marked = (text: string, key?: string) =>
  faultsOf(text, key)[0]?.places.map(({ from, to }) => text.slice(from, to));

describe('what is wrong with a formula', () => {
  it('finds nothing in one that can be computed', () => {
    expect(faultsOf('rate + min(visits, 3 × seats)')).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['visits + ) seats', 'formulaSyntax', [')']],
    ['visits +', 'formulaEnd', ['']],
    ['min(visits)', 'formulaParts', [')']],
    ['if(visits, 1, 2)', 'formulaComparison', [',']],
    ['sum(visits)', 'formulaSyntax', ['sum']],
    ['vists + seats + vists', 'unknownMetric', ['vists', 'vists']],
    ['2 × quiet', 'metricOff', ['quiet']],
    ['visits / (2 − 2)', 'formulaZero', []],
    ['1 + made', 'formulaCircle', ['made']],
  ])('%s: %s', (text, code, places) => {
    expect(faultsOf(text)[0]?.code).toBe(code);
    expect(marked(text)).toEqual(places);
  });

  it('finds a circle over other formulas, and marks the name that leads into it', () => {
    const [fault] = faultsOf('seats + rate', 'visits');
    expect(fault).toMatchObject({ code: 'formulaCircle', detail: { circle: 'visits → rate → visits' } });
    expect(marked('seats + rate', 'visits')).toEqual(['rate']);
  });

  it('names the metrics of a text, none of one that cannot be read', () => {
    expect(namesInText('visits / seats + visits')).toEqual(['visits', 'seats']);
    expect(namesInText('visits / ')).toEqual([]);
  });
});
