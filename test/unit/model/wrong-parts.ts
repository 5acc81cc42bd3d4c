/** Model files whose parts do not fit each other. */
import { type Case, file, formula, own, variant, withMetric } from './small-models.ts';

/** What is wrong → the file and where it is refused. */
export const wrongParts: Readonly<Record<string, Case>> = {
  'a cap on nothing': [
    file({ caps: [{ metric: 'z', op: '>', value: 1, band: 'red' }] }),
    'caps[0].metric',
    'z',
    'unknownMetric',
  ],
  'a cap on a metric that is off': [
    file({
      metrics: [own('a'), own('b', { switch: 'off' })],
      caps: [{ metric: 'b', op: '>', value: 1, band: 'red' }],
    }),
    'caps[0].metric',
    'b',
    'metricOff',
  ],
  'a variant for all': [variant({ when: [] }), 'variants[0].when', 'V', 'noCondition'],
  'a variant by an attribute of nobody': [
    variant({ when: [{ attribute: 'colour', op: '=', value: 'red' }] }),
    'variants[0].when[0].attribute',
    'V',
    'unknownAttribute',
  ],
  'a variant of a metric that is not there': [
    variant({ metrics: { z: { weight: 2 } } }),
    'variants[0].metrics.z',
    'V',
    'unknownMetric',
  ],
  'a variant of a dimension that is not there': [
    variant({ dimensionWeights: { two: 1 } }),
    'variants[0].dimensionWeights.two',
    'V',
    'unknownDimension',
  ],
  'a variant under which nothing counts': [
    variant({ dimensionWeights: { one: 0 } }),
    'variants[0]',
    'V',
    'noWeight',
  ],
  'a variant whose points fall back': [
    variant({
      metrics: {
        a: {
          points: [
            [2, 0],
            [1, 100],
          ],
        },
      },
    }),
    'variants[0].metrics.a.points[1]',
    'V',
    'pointsOrder',
  ],
  'a formula that is none': [
    withMetric(formula('c', 'a ++ b')),
    'metrics[2].source.formula',
    'c',
    'formulaSyntax',
  ],
  'a formula that breaks off': [
    withMetric(formula('c', 'a +')),
    'metrics[2].source.formula',
    'c',
    'formulaEnd',
  ],
  'a formula of too few parts': [
    withMetric(formula('c', 'min(a)')),
    'metrics[2].source.formula',
    'c',
    'formulaParts',
  ],
  'a formula that chooses by a number': [
    withMetric(formula('c', 'if(a, 1, 2)')),
    'metrics[2].source.formula',
    'c',
    'formulaComparison',
  ],
  'a formula without bottom': [
    withMetric(formula('c', `${'('.repeat(99)}a${')'.repeat(99)}`)),
    'metrics[2].source.formula',
    'c',
    'formulaDeep',
  ],
  'a formula over nothing': [
    withMetric(formula('c', 'a / z')),
    'metrics[2].source.formula',
    'c',
    'unknownMetric',
  ],
  'a formula over itself': [
    withMetric(formula('c', 'a + c')),
    'metrics[2].source.formula',
    'c',
    'formulaCircle',
  ],
  'a formula that divides by zero': [
    withMetric(formula('c', 'a / (1 - 1)')),
    'metrics[2].source.formula',
    'c',
    'formulaZero',
  ],
};
