/** What the schema refuses, in the words of the closed list. */
import type { z } from 'zod';
import type { ErrorDetail } from '../../errors.ts';
import { modelLimits } from './model-schema.ts';
import { at, type ModelProblem, type ModelProblemCode, problemAt, type Step } from './problems.ts';

interface What {
  readonly code: ModelProblemCode;
  readonly detail?: ErrorDetail;
}

/** The schema's kinds → words of `models.types`. */
const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  array: 'list',
  tuple: 'pair',
  object: 'object',
  record: 'object',
};

const tooSmall = (origin: string, least: number): What => {
  if (origin === 'string') return { code: 'blank' };
  return origin === 'array' ? { code: 'tooFew', detail: { least } } : { code: 'tooSmall', detail: { least } };
};

const tooBig = (origin: string, most: number): What => {
  if (origin === 'string') return { code: 'tooLong', detail: { most } };
  return origin === 'array' ? { code: 'tooMany', detail: { most } } : { code: 'tooLarge', detail: { most } };
};

/** Of another type, or a number of more digits than any here: the language reads those as infinite. */
const wrongType = (expected: string, value: unknown): What => {
  if (value === Infinity) return { code: 'tooLarge', detail: { most: modelLimits.number } };
  if (value === -Infinity) return { code: 'tooSmall', detail: { least: -modelLimits.number } };
  return { code: 'type', detail: { expected: words[expected] ?? 'text' } };
};

/** What one issue says, where it says one thing; undefined values are simply missing. */
const whatOf = (issue: z.core.$ZodIssue, value: unknown): What => {
  if (value === undefined && issue.code !== 'invalid_key') return { code: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_value':
      return { code: 'choice', detail: { choices: issue.values.join(', ') } };
    case 'invalid_union':
      return issue.path.at(-1) === 'kind'
        ? { code: 'choice', detail: { choices: 'own, formula' } }
        : { code: 'type', detail: { expected: issue.path.at(-1) === 'value' ? 'value' : 'name' } };
    case 'custom':
      return typeof value === 'object' ? { code: 'type', detail: { expected: 'name' } } : { code: 'key' };
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return { code: 'key' };
  }
};

/** The problems of a file whose shape the schema refuses. */
export const shapeProblems = (file: unknown, issues: readonly z.core.$ZodIssue[]): readonly ModelProblem[] =>
  issues.flatMap((issue) => {
    const steps = issue.path.filter((step): step is Step => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((field) =>
        problemAt(file, [...steps, field], { code: 'unknownField', detail: { field } }),
      );
    return [problemAt(file, steps, whatOf(issue, at(file, steps)))];
  });
