/** The formulas of a model's own metrics in the language of cells. */
import { describe, expect, it } from 'vitest';
import {
  fitsCell,
  gapText,
  partsFit,
  valueText,
} from '../../../electron/engine/export/formulas/own-formula.ts';
import { parseFormula } from '../../../shared/model/formula/parse-formula.ts';

const cells = { value: (key: string) => `${key}§`, code: (key: string) => `_${key}§` };
const valueOf = (text: string): string => valueText(parseFormula(text), cells);
const gapOf = (text: string): string => gapText(parseFormula(text), cells);
const guarded = (key: string): string => `IF(_${key}§=0,${key}§,NA())`;

describe('a formula as a cell has it', () => {
  it('keeps its brackets where they count', () => {
    expect(valueOf('1 + 2 × 3')).toBe('1+(2*3)');
    expect(valueOf('(1 + 2) × 3')).toBe('(1+2)*3');
    expect(valueOf('8 − (3 − 1) − 2')).toBe('8-(3-1)-2');
    expect(valueOf('8 ÷ (4 × 2)')).toBe('8/(4*2)');
    expect(valueOf('2 − −(1 + 3)')).toBe('2-(-(1+3))');
  });

  it('is an error where a metric that it needs has no value', () => {
    expect(valueOf('a')).toBe(guarded('a'));
    expect(valueOf('min(a, 3, b × 2)')).toBe(`MIN(${guarded('a')},3,${guarded('b')}*2)`);
  });

  it('asks only the side of a choice that holds', () => {
    expect(valueOf('if(a != 2, b, 0)')).toBe(`IF(${guarded('a')}<>2,${guarded('b')},0)`);
    expect(gapOf('if(a != 2, b, 0)')).toBe(`MAX(_a§,IFERROR(IF(${guarded('a')}<>2,_b§,0),0))`);
    expect(gapOf('if(a > 2, 1, 0)')).toBe('_a§');
  });

  it('names the gravest gap of all that is needed', () => {
    expect(gapOf('a + 2')).toBe('_a§');
    expect(gapOf('a + max(b, c)')).toBe('MAX(_a§,MAX(_b§,_c§))');
    expect(gapOf('1 + 2')).toBe('0');
  });
});

describe('a formula that no cell holds', () => {
  it('is too long with the longest row number', () => {
    const plus = (count: number): string => Array.from({ length: count }, () => 'a').join('+');
    expect(fitsCell(valueOf(plus(50)))).toBe(true);
    expect(fitsCell(valueOf(plus(450)))).toBe(false);
  });

  it('is nested too deeply, or lists too much', () => {
    const nested = (depth: number): string => (depth === 0 ? 'a' : `max(1, ${nested(depth - 1)})`);
    expect(fitsCell(valueOf(nested(40)))).toBe(true);
    expect(fitsCell(`${'('.repeat(61)}1${')'.repeat(61)}`)).toBe(false);
    expect(partsFit(parseFormula(`max(${Array.from({ length: 251 }, () => '1').join(',')})`))).toBe(false);
    expect(partsFit(parseFormula(`1 + max(${Array.from({ length: 250 }, () => '1').join(',')})`))).toBe(true);
  });

  it('has a number that is none', () => {
    expect(fitsCell(valueOf(`${'9'.repeat(400)} × 0`))).toBe(false);
  });
});
