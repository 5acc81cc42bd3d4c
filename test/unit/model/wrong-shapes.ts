/** Model files of which a single part is wrong by itself. */
import { type Case, file, own, withMetric } from './small-models.ts';

/** What is wrong → the file and where it is refused. */
export const wrongShapes: Readonly<Record<string, Case>> = {
  'half a text': ['{"format": "nabiz', '', null, 'json'],
  'a text of a megabyte and more': [' '.repeat(1_000_001), '', null, 'tooLong'],
  'something else': ['{"tables": []}', '', null, 'notAModel'],
  'a file of the future': [file({ formatVersion: 9 }), '', null, 'newer'],
  'a name that reaches into objects': [
    '{"format":"nabiz-model","formatVersion":1,"variants":[{"metrics":{"__proto__":{}}}]}',
    'variants[0].metrics.__proto__',
    null,
    'forbiddenName',
  ],
  'a name given twice': [
    '{"format":"nabiz-model","formatVersion":1,"metrics":[{"key":"a"},{"weight":1,"w\\u0065ight":2}]}',
    'metrics[1].weight',
    null,
    'doubleKey',
  ],
  'lists inside lists without end': ['['.repeat(400_000) + ']'.repeat(400_000), '[0][0][0]', null, 'tooDeep'],
  'a number beyond all numbers': [
    JSON.stringify(file()).replace('"weight":1', '"weight":1e999'),
    'dimensions[0].weight',
    'one',
    'tooLarge',
  ],
  'a number below all numbers': [
    JSON.stringify(file()).replace('[0,0]', '[-1e999,0]'),
    'metrics[0].points[0][0]',
    'a',
    'tooSmall',
  ],
  'a formula of a hundred thousand brackets': [
    withMetric(own('c', { source: { kind: 'formula', formula: '('.repeat(100_000) } })),
    'metrics[2].source.formula',
    'c',
    'tooLong',
  ],
  'a formula of brackets inside each other': [
    withMetric(own('c', { source: { kind: 'formula', formula: `${'('.repeat(400)}a${')'.repeat(400)}` } })),
    'metrics[2].source.formula',
    'c',
    'formulaDeep',
  ],
  'a key that every object has': [withMetric(own('toString')), 'metrics[2].key', 'toString', 'key'],
  'a key of two words': [withMetric(own('two words')), 'metrics[2].key', 'two words', 'key'],
  'a field missing': [
    withMetric({ ...own('c'), dimension: undefined }),
    'metrics[2].dimension',
    'c',
    'missing',
  ],
  'a text for a number': [withMetric(own('c', { weight: '2' })), 'metrics[2].weight', 'c', 'type'],
  'an unknown field': [withMetric(own('c', { wieght: 2 })), 'metrics[2].wieght', 'c', 'unknownField'],
  'a negative weight': [withMetric(own('c', { weight: -1 })), 'metrics[2].weight', 'c', 'tooSmall'],
  'a weight beyond all sense': [withMetric(own('c', { weight: 1e9 })), 'metrics[2].weight', 'c', 'tooLarge'],
  'a score above 100': [
    withMetric(
      own('c', {
        points: [
          [0, 0],
          [1, 101],
        ],
      }),
    ),
    'metrics[2].points[1][1]',
    'c',
    'tooLarge',
  ],
  'one point alone': [withMetric(own('c', { points: [[0, 0]] })), 'metrics[2].points', 'c', 'tooFew'],
  'points that fall back': [
    withMetric(
      own('c', {
        points: [
          [0, 0],
          [5, 50],
          [5, 100],
        ],
      }),
    ),
    'metrics[2].points[2]',
    'c',
    'pointsOrder',
  ],
  'a policy of no kind': [withMetric(own('c', { policy: 'ignore' })), 'metrics[2].policy', 'c', 'choice'],
  'a source of no kind': [
    withMetric(own('c', { source: { kind: 'sql' } })),
    'metrics[2].source.kind',
    'c',
    'choice',
  ],
  'a blank name': [file({ name: ' ' }), 'name', null, 'blank'],
  'a name in a language of nobody': [
    withMetric(own('c', { name: { en: 'C', xx: 'C' } })),
    'metrics[2].name.xx',
    'c',
    'unknownField',
  ],
  'a name in no language': [withMetric(own('c', { name: {} })), 'metrics[2].name', 'c', 'type'],
  'a number for a name': [withMetric(own('c', { name: 7 })), 'metrics[2].name', 'c', 'type'],
  'coverage above one': [file({ minimumCoverage: 1.5 }), 'minimumCoverage', null, 'tooLarge'],
  'a cut-off below 0': [file({ cutoffs: { amber: -1, green: 75 } }), 'cutoffs.amber', null, 'tooSmall'],
  'cut-offs the wrong way round': [
    file({ cutoffs: { amber: 80, green: 75 } }),
    'cutoffs',
    null,
    'cutoffsOrder',
  ],
  'weights of dimensions all zero': [
    file({ dimensions: [{ key: 'one', weight: 0 }] }),
    'dimensions',
    null,
    'noWeight',
  ],
  'weights of metrics all zero': [file({ metrics: [own('a', { weight: 0 })] }), 'metrics', null, 'noWeight'],
  'nothing switched on': [file({ metrics: [own('a', { switch: 'off' })] }), 'metrics', null, 'noWeight'],
  'a dimension that nobody has': [
    withMetric(own('c', { dimension: 'two' })),
    'metrics[2].dimension',
    'c',
    'unknownDimension',
  ],
  'a metric twice': [withMetric(own('a')), 'metrics[2].key', 'a', 'doubleKey'],
  'a dimension twice': [
    file({
      dimensions: [
        { key: 'one', weight: 1 },
        { key: 'one', weight: 2 },
      ],
    }),
    'dimensions[1].key',
    'one',
    'doubleKey',
  ],
  'a metric from nowhere': [
    withMetric({ ...own('c'), source: undefined }),
    'metrics[2].source',
    'c',
    'noSource',
  ],
  'a source for a built-in metric': [withMetric(own('csat')), 'metrics[2].source', 'csat', 'builtIn'],
  'a least number for a single figure': [
    withMetric(own('c', { minimumN: 3 })),
    'metrics[2].minimumN',
    'c',
    'notForSource',
  ],
  'too many metrics': [
    file({ metrics: Array.from({ length: 201 }, (_, i) => own(`m${i}`)) }),
    'metrics',
    null,
    'tooMany',
  ],
};
