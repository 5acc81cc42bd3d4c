/** What a model has people judge. */
import { expect, it } from 'vitest';
import { standingOf } from '../../../electron/engine/questionnaire/asked-accounts.ts';
import { defaultModel, pointsOf } from '../../../shared/model/default-model.ts';
import { checkModel } from '../../../shared/model/file/check-model.ts';
import type { MetricModel } from '../../../shared/model/model.ts';
import {
  distinctNames,
  longestName,
  mostNames,
  namesIn,
  namesProblem,
} from '../../../shared/model/questionnaire/names.ts';
import { questionsOf, scaleOf, unaskable } from '../../../shared/model/questionnaire/questions.ts';
import {
  lackingStatements,
  statementKeys,
  withStatements,
} from '../../../shared/model/questionnaire/statements.ts';
import { readyModels } from '../../../shared/model/ready/index.ts';
import { explainCalls } from '../../../shared/calls/explain.ts';
import { questionnaireCalls } from '../../../shared/calls/questionnaire.ts';

const judged = withStatements(defaultModel, 'auto');
const ofOwn = (key: string, rest: Partial<MetricModel>): MetricModel => ({
  ...(judged.metrics.at(-1) as MetricModel),
  key,
  source: { kind: 'own', dataset: 'judgements', metric: key },
  ...rest,
});

it('has two statements for each dimension, and a model that stays sound with them', () => {
  const questions = questionsOf(judged);
  expect(questions.map(({ key }) => key)).toEqual(statementKeys);
  for (const { key } of defaultModel.dimensions)
    expect(questions.filter(({ dimension }) => dimension === key)).toHaveLength(2);
  expect(checkModel(judged)).toEqual([]);
  expect(questions[0]).toMatchObject({ scale: [1, 5], isFalling: false, maximumAgeDays: 180 });
});

it('adds statements once, and only where their dimension is', () => {
  expect(lackingStatements(judged)).toEqual([]);
  expect(withStatements(judged, 'on')).toEqual(judged);
  const without = {
    ...defaultModel,
    dimensions: defaultModel.dimensions.filter(({ key }) => key !== 'finance'),
  };
  expect(lackingStatements(without)).toHaveLength(8);
});

it('gives measured metrics the larger say where three of a dimension are measured', () => {
  const weightIn = (dimension: string, isJudged: boolean): number =>
    judged.metrics
      .filter((metric) => metric.dimension === dimension && (metric.source !== undefined) === isJudged)
      .reduce((sum, { weight }) => sum + weight, 0);
  for (const { key } of judged.dimensions) expect(weightIn(key, true)).toBeLessThan(weightIn(key, false));
});

it('asks nothing of a model from data, and everything of the one from judgement alone', () => {
  expect(questionsOf(defaultModel)).toEqual([]);
  expect(questionsOf(readyModels.judgement)).toHaveLength(10);
  expect(readyModels.judgement.metrics.filter(({ switch: on }) => on === 'on')).toHaveLength(10);
});

it.each([
  ['1:0 3:50 5:100', [1, 5]],
  ['1:100 5:0', [1, 5]],
  ['0:0 5:100', [0, 5]],
  ['2:0 7:100', [1, 7]],
  ['1:0 10:100', [1, 10]],
  ['0:0 10:100', [0, 10]],
  ['0:0 100:100', null],
  ['-1:0 1:100', null],
] as const)('asks for points %s on the scale %j', (points, scale) => {
  expect(scaleOf(pointsOf(points))).toEqual(scale);
});

it('asks judged metrics of the user’s own, but none that is off or on a scale of its own', () => {
  const model = {
    ...defaultModel,
    metrics: [
      ...defaultModel.metrics,
      ofOwn('risk', { points: pointsOf('1:100 5:0') }),
      ofOwn('share', { points: pointsOf('0:0 100:100') }),
      ofOwn('past', { switch: 'off' }),
    ],
  };
  expect(questionsOf(model)).toMatchObject([{ key: 'risk', isFalling: true }]);
  expect(unaskable(model)).toEqual(['share']);
});

it('says how an account stands: a question never asked leaves it in part, an answer too old makes it due', () => {
  const [first, second] = questionsOf(judged);
  if (!first || !second) throw new Error('no questions');
  const on = (days: readonly (readonly [string, number])[]) => standingOf([first, second], new Map(days), 1000);
  expect(on([])).toEqual({ state: 'none', answered: 0, newest: null });
  expect(on([[first.metric, 1000]])).toMatchObject({ state: 'part', answered: 1 });
  expect(
    on([
      [first.metric, 820],
      [second.metric, 1000],
    ]),
  ).toMatchObject({ state: 'done', answered: 2 });
  expect(
    on([
      [first.metric, 819],
      [second.metric, 1000],
    ]),
  ).toMatchObject({ state: 'due', answered: 1 });
});

it('reads names from lines, and cells of a spreadsheet, each once', () => {
  const names = namesIn(['Acme\r\n\r\n  Globex \tBerlin', 'ACME', '\t']);
  expect(names).toEqual(['Acme', 'Globex', 'ACME']);
  expect(distinctNames(names)).toEqual(['Acme', 'Globex']);
});

it('says which names cannot be stored: one that is too long, or too many of them', () => {
  expect(namesProblem(['Acme', 'x'.repeat(longestName)])).toBeUndefined();
  const long = 'x'.repeat(longestName + 1);
  expect(namesProblem(['Acme', long])).toEqual({ code: 'tooLong', name: long, most: longestName });
  const many = Array.from({ length: mostNames + 1 }, (_, i) => `Account ${i}`);
  expect(namesProblem(many)).toEqual({ code: 'tooMany', most: mostNames });
  expect(namesProblem(many.slice(1))).toBeUndefined();
});

it('takes one answer to a question, and no more of them than a model may hold', () => {
  const answer = (key: string) => ({ key, value: 3, note: '', confidence: 'low' });
  const isTaken = (answers: readonly object[]): boolean =>
    questionnaireCalls['questionnaire.save'].safeParse({
      account: 1,
      date: '2026-01-31',
      author: 'Ece',
      answers,
    }).success;
  expect(isTaken([answer('a'), answer('b')])).toBe(true);
  expect(isTaken([answer('a'), answer('a')])).toBe(false);
  expect(isTaken(Array.from({ length: 201 }, (_, i) => answer(`k${i}`)))).toBe(false);
});

it('tries no more values than a model may hold', () => {
  const isTaken = (count: number): boolean => {
    const values = Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]));
    return explainCalls['account.whatIf'].safeParse({ account: 1, values }).success;
  };
  expect([isTaken(200), isTaken(201)]).toEqual([true, false]);
});
