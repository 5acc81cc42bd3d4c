import { describe, expect, it } from 'vitest';
import { parseModel } from '../../../shared/model/file/parse-model.ts';
import { describeModelProblem, type ModelProblemCode } from '../../../shared/model/file/problems.ts';
import { languages } from '../../../shared/languages.ts';

type Fields = Readonly<Record<string, unknown>>;

const own = (key: string, change: Fields = {}): Fields => ({
  key,
  dimension: 'one',
  source: { kind: 'own', dataset: 'measurements', metric: key },
  points: [
    [0, 0],
    [10, 100],
  ],
  ...change,
});
const formula = (key: string, text: string): Fields => own(key, { source: { kind: 'formula', formula: text } });

/** A small model that is right, with some fields otherwise. */
const file = (change: Fields = {}): Fields => ({
  format: 'nabiz-model',
  formatVersion: 1,
  name: 'Small',
  dimensions: [{ key: 'one', weight: 1 }],
  metrics: [own('a'), own('b')],
  ...change,
});
const withMetric = (metric: Fields): Fields => file({ metrics: [own('a'), own('b'), metric] });
const variant = (change: Fields): Fields =>
  file({ variants: [{ name: 'V', when: [{ attribute: 'segment', op: '=', value: 'SMB' }], ...change }] });

const problemsOf = (content: Fields | string) =>
  parseModel(typeof content === 'string' ? content : JSON.stringify(content), {
    attributes: new Set(['employees']),
  }).problems;
const placesOf = (content: Fields | string) =>
  problemsOf(content).map(({ path, key, code }) => [path, key, code]);

type Case = readonly [content: Fields | string, path: string, key: string | null, code: ModelProblemCode];

const wrong: Readonly<Record<string, Case>> = {
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

describe('a model file', () => {
  it('is read; what it leaves out is as most models have it', () => {
    expect(parseModel(`\uFEFF${JSON.stringify(file())}`)).toEqual({
      problems: [],
      relative: [],
      model: {
        name: 'Small',
        version: 1,
        cutoffs: { amber: 50, green: 75 },
        minimumCoverage: 0.6,
        dimensions: [{ key: 'one', weight: 1 }],
        metrics: [own('a'), own('b')].map((metric) => ({
          ...metric,
          weight: 1,
          policy: 'exclude',
          switch: 'auto',
          minimumN: null,
          maximumAgeDays: null,
        })),
        caps: [],
        variants: [],
      },
    });
  });

  it.each(Object.entries(wrong))('with %s is refused at its place', (_, [content, path, key, code]) => {
    expect(placesOf(content)).toEqual([[path, key, code]]);
  });

  it('says every problem in every language, with the blanks filled', () => {
    const sentences = Object.values(wrong).flatMap(([content]) =>
      problemsOf(content).flatMap((problem) =>
        languages.map((language) => describeModelProblem(problem, language)),
      ),
    );
    expect(sentences).toHaveLength(3 * Object.keys(wrong).length);
    expect(sentences.filter((sentence) => /\{\{|\$t|models\.|undefined/.test(sentence))).toEqual([]);
  });

  it('names all that is wrong at once, and a circle of formulas by its way', () => {
    const content = file({
      metrics: [
        own('a', { dimension: 'two' }),
        formula('b', 'c + 1'),
        formula('c', 'd / 2'),
        formula('d', 'b'),
      ],
    });
    const problems = problemsOf(content);
    expect(problems.filter(({ code }) => code === 'formulaCircle').map(({ detail }) => detail)).toEqual([
      { circle: 'b → c → d → b' },
      { circle: 'c → d → b → c' },
      { circle: 'd → b → c → d' },
    ]);
    expect(problems.map(({ code }) => code)).toContain('unknownDimension');
  });

  it('may use fields and attributes of accounts in conditions, in any spelling; any while none are known', () => {
    const by = (attribute: string) => variant({ when: [{ attribute, op: '>', value: 5 }] });
    expect(placesOf(by('Employees'))).toEqual([]);
    expect(placesOf(by('ageDays'))).toEqual([]);
    expect(parseModel(JSON.stringify(by('colour'))).problems).toEqual([]);
  });

  it('leaves points to the accounts where it says so', () => {
    const parsed = parseModel(JSON.stringify(withMetric(own('c', { points: 'relative', direction: 'lower' }))));
    expect(parsed).toMatchObject({ problems: [], relative: ['c'] });
    expect('model' in parsed && parsed.model.metrics[2]).toMatchObject({ relative: true, direction: 'lower' });
  });
});
