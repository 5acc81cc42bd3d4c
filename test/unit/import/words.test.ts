import { describe, expect, it } from 'vitest';
import { isBlank } from '../../../electron/engine/import/check/values/blank.ts';
import { readBoolean } from '../../../electron/engine/import/check/values/boolean.ts';
import { readChoice } from '../../../electron/engine/import/check/values/choice.ts';
import { outcomes } from '../../../shared/datasets/outcomes.ts';
import { surveys } from '../../../shared/datasets/surveys.ts';

describe('blank cells', () => {
  it.each([
    '',
    '  ',
    '\u00a0',
    '-',
    '–',
    '--',
    'N/A',
    'n/a',
    '#N/A',
    'NULL',
    'NaN',
    'yok',
    'YOK',
    'אין',
    '#DIV/0!',
  ])('%j is blank', (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  it.each(['0', 'NA', 'no', 'None of it', 'Yokohama', '-5', 'a'])('%j is not', (cell) => {
    expect(isBlank(cell)).toBe(false);
  });

  it('takes zero and no as values', () => {
    expect(isBlank(0)).toBe(false);
    expect(isBlank(false)).toBe(false);
    expect(isBlank(Number.NaN)).toBe(true);
  });
});

describe('yes and no', () => {
  it.each(['yes', 'YES', 'true', 'TRUE', '1', 'evet', 'Evet', 'var', 'כן'])('%j is yes', (cell) => {
    expect(readBoolean(cell)).toBe(true);
  });

  it.each(['no', 'False', '0', 'hayır', 'HAYIR', 'yok', 'לא', 'אין'])('%j is no', (cell) => {
    expect(readBoolean(cell)).toBe(false);
  });

  it('is neither for other words', () => {
    expect(readBoolean('maybe')).toBeUndefined();
    expect(readBoolean(2)).toBeUndefined();
    expect(readBoolean(1)).toBe(true);
  });
});

describe('choices', () => {
  const outcome = outcomes.fields.find((field) => field.name === 'outcome')?.choices ?? {};
  const kind = surveys.fields.find((field) => field.name === 'kind')?.choices ?? {};

  it.each([
    ['Churned', 'churned'],
    ['İPTAL', 'churned'],
    ['יְנטש', undefined],
    ['נטש', 'churned'],
    ['Yenilendi', 'renewed'],
    ['חידוש', 'renewed'],
    ['downgrade', 'contracted'],
    ['Büyüdü', 'expanded'],
    ['perhaps', undefined],
  ])('%s is the outcome %s', (word, expected) => {
    expect(readChoice(word, outcome)).toBe(expected);
  });

  it.each([
    ['NPS', 'nps'],
    ['Net Promoter Score', 'nps'],
    ['memnuniyet', 'csat'],
    ['שביעות רצון', 'csat'],
    ['Customer Effort Score', 'ces'],
  ])('%s is the survey %s', (word, expected) => {
    expect(readChoice(word, kind)).toBe(expected);
  });
});
