/** Models and mappings that are made to be slow to read, or to be said much about. */
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../electron/engine/import/map/match-mapping.ts';
import { readModelFile } from '../../../electron/engine/scoring/models/model-file.ts';
import { AppError } from '../../../shared/errors.ts';
import { temporaryFolder, workspaceWith } from '../../helpers/workspace.ts';

/** A file that says it is larger than anything that can be read as one text; no disk holds its bytes. */
const sparse = (name: string): string => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, '{}');
  truncateSync(path, 3_000_000_000);
  return path;
};

const written = (text: string): string => {
  const path = join(temporaryFolder(), 'file.json');
  writeFileSync(path, text);
  return path;
};

const modelProblems = (path: string) => readModelFile(workspaceWith({}).db, path, 20_454).problems;

const mappingProblem = (path: string): string => {
  try {
    readMapping(path);
    return '';
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'mapping.invalid') throw error;
    return String(error.detail['problem']);
  }
};

describe('a file of three thousand megabytes', () => {
  it('as a model is too long, and is not read to be told so', () => {
    expect(modelProblems(sparse('huge.nabiz-model'))).toMatchObject([{ path: '', code: 'tooLong' }]);
  });

  it('as a mapping is too long, and is not read to be told so', () => {
    expect(mappingProblem(sparse('huge.json'))).toContain('more than 1000000 characters');
  });
});

describe('a model of a hundred thousand entries', () => {
  const list = (entry: string, count: number): string => Array.from({ length: count }, () => entry).join();
  const around = (rest: string): string => `{"format":"nabiz-model","formatVersion":1,${rest}}`;

  it.each([
    ['metrics', around(`"metrics":[${list('{}', 100_000)}]`)],
    ['fields that nobody knows', around(Array.from({ length: 80_000 }, (_, i) => `"f${i}":0`).join())],
    ['forbidden names', around(`"metrics":[${list('{"__proto__":0}', 50_000)}]`)],
    ['points', around(`"metrics":[{"key":"a","points":[${list('[1,1]', 120_000)}]}]`)],
  ])('that are %s is refused at once, in few sentences', (_, text) => {
    const started = performance.now();
    const { length } = modelProblems(written(text));
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(200);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

it('a mapping of a hundred thousand wrong tables is refused in a sentence', () => {
  const tables = Array.from({ length: 100_000 }, () => '{"a":1}').join();
  expect(mappingProblem(written(`{"tables":[${tables}]}`)).length).toBeLessThan(2_000);
});
