import { describe, expect, it } from 'vitest';
import { parseModel } from '../../../shared/model/file/parse-model.ts';
import { describeModelProblem } from '../../../shared/model/file/problems.ts';
import { type Fields, file, formula, own, variant, withMetric } from './small-models.ts';
import { wrongParts } from './wrong-parts.ts';
import { wrongShapes } from './wrong-shapes.ts';
import { languages } from '../../../shared/languages.ts';

const wrong = { ...wrongShapes, ...wrongParts };

const problemsOf = (content: Fields | string) =>
  parseModel(typeof content === 'string' ? content : JSON.stringify(content), {
    attributes: new Set(['employees']),
  }).problems;
const placesOf = (content: Fields | string) =>
  problemsOf(content).map(({ path, key, code }) => [path, key, code]);

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
