import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completed,
  functions,
  inserted,
  offeredFor,
  piecesOf,
  typedName,
} from '../../../renderer/features/model/metric/formula/formula-text.ts';
import { nameableFor } from '../../../renderer/features/model/metric/formula/nameable.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { namesInText } from '../../../shared/model/formula/formula-faults.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';

/** A text with its caret as `|`, both ends of what is marked where there are two. */
const parse = (marked: string) => {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|');
  return { text: marked.replaceAll('|', ''), caret: { start, end: end > start ? end - 1 : end } };
};
const show = ({ text, caret }: { text: string; caret: number }): string =>
  `${text.slice(0, caret)}|${text.slice(caret)}`;

describe('a piece put into a formula', () => {
  it.each([
    ['|', 'csat', 'csat|'],
    ['csat|', '+', 'csat + |'],
    ['csat +|', 'effort', 'csat + effort|'],
    ['csat + |', 'effort', 'csat + effort|'],
    ['csat|', 'effort', 'csat effort|'],
    ['|csat', 'effort', 'effort |csat'],
    ['(|)', 'csat', '(csat|)'],
    ['csat |x| 2', '÷', 'csat ÷| 2'],
    ['|', functions.min, 'min(|, )'],
    ['2 × |', functions.if, '2 × if(| > , , )'],
    ['csat|', ')', 'csat)|'],
  ])('%s and %s is %s', (before, piece, after) => {
    const { text, caret } = parse(before);
    expect(show(inserted(text, caret, piece))).toBe(after);
  });

  it('never runs into a word beside it', () => {
    const word = fc.stringMatching(/^[a-z]{1,4}$/);
    fc.assert(
      fc.property(word, word, word, (before, after, piece) => {
        const { text } = inserted(before + after, { start: before.length, end: before.length }, piece);
        expect(text).toBe(`${before} ${piece} ${after}`);
      }),
    );
  });
});

describe('a name while it is typed', () => {
  const metrics = [
    { key: 'seatUtilisation', name: 'Seat utilisation' },
    { key: 'csat', name: 'Satisfaction (CSAT)' },
    { key: 'Ziyaret', name: 'İlgi' },
  ];

  it('begins at its first letter, and is none inside of a word or a number', () => {
    expect(typedName('2 × cs', 6)).toEqual({ from: 4, name: 'cs' });
    expect(typedName('csat', 2)).toBeUndefined();
    expect(typedName('2 × ', 4)).toBeUndefined();
  });

  it('offers metrics by key and by name, beginnings first', () => {
    const keys = (typed: string) => offeredFor(typed, metrics).map(({ key }) => key);
    expect(keys('sa')).toEqual(['csat', 'seatUtilisation']);
    expect(keys('S')).toEqual(['seatUtilisation', 'csat']);
    expect(keys('ilgi')).toEqual(['Ziyaret']);
    expect(keys('csat')).toEqual([]);
    expect(keys('zzz')).toEqual([]);
  });

  it('becomes the key', () => {
    expect(show(completed('2 × sea + 1', 7, 'seatUtilisation'))).toBe('2 × seatUtilisation| + 1');
  });

  it('may be any metric but itself, those that are off, and those that come back to it', () => {
    const made = (key: string, text: string): MetricModel => ({
      ...(defaultModel.metrics[0] as MetricModel),
      key,
      source: { kind: 'formula', formula: text },
    });
    const all: readonly MetricModel[] = [
      ...defaultModel.metrics.map((own): MetricModel =>
        own.key === 'effort' ? { ...own, switch: 'off' } : own,
      ),
      made('a', 'csat + 1'),
      made('b', 'a × 2'),
      made('c', '5 × csat'),
    ];
    const model: Model = { ...defaultModel, metrics: all };
    const keys = nameableFor(model, 'a').map(({ key }) => key);
    expect(keys).toContain('c');
    for (const key of ['a', 'b', 'effort']) expect(keys).not.toContain(key);
    expect(namesInText('a × 2')).toEqual(['a']);
  });
});

describe('what is marked in a formula', () => {
  it('is cut out of the text, also behind its end', () => {
    expect(piecesOf('a + b', [{ from: 4, to: 5 }])).toEqual([
      { text: 'a + ', isWrong: false },
      { text: 'b', isWrong: true },
    ]);
    expect(piecesOf('a +', [{ from: 3, to: 4 }])).toEqual([
      { text: 'a +', isWrong: false },
      { text: ' ', isWrong: true },
    ]);
    expect(piecesOf('', [])).toEqual([]);
  });
});
