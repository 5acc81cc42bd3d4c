/** The built-in plays are short enough for a list, red is not amber in other words, and each says its metric's figure. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/contract.ts';
import { texts } from '../../../shared/i18n/index.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { builtInDimensions, metricKeys } from '../../../shared/model/metrics.ts';
import { builtInPlays, type PlayWords } from '../../../shared/model/plan/play.ts';

/** Letters that fit into one line of a list of plays. */
const longestTitle = 45;
const mostSentences = 3;

type Node = string | { readonly [key: string]: Node };

const wordsOf = (language: (typeof languages)[number], key: string): PlayWords => {
  const at = (name: string): string => {
    const found = `plays.${key}.${name}`
      .split('.')
      .reduce<Node | undefined>(
        (node, part) => (typeof node === 'object' ? node[part] : undefined),
        texts[language],
      );
    if (typeof found !== 'string') throw new TypeError(`no sentence: ${language} plays.${key}.${name}`);
    return found;
  };
  return { title: at('title'), steps: at('steps'), doneWhen: at('doneWhen') };
};

/** Of a sentence, the numbers in it; a comma may stand before their decimals. */
const numbersIn = (sentence: string): readonly number[] =>
  [...sentence.matchAll(/\d+(?:[.,]\d+)?/g)].map(([digits]) => Number(digits.replace(',', '.')));

/** The value at which a metric leaves red, and the one at which it leaves amber: both are points of the default model. */
const leaving = (key: string, score: number): number =>
  defaultModel.metrics.find((metric) => metric.key === key)?.points.find((point) => point[1] === score)?.[0] ??
  Number.NaN;

/** These ask for use in every week: what is measured would be reached at once, or can never be mended. */
const askForHabit: readonly string[] = [
  'metric.daysSinceUse.red',
  'metric.daysToFirstUse.red',
  'metric.daysToFirstUse.amber',
];

const cutoffs = { red: 50, amber: 75 } as const;
const lights = ['red', 'amber'] as const;

const figures: readonly (readonly [string, number])[] = lights.flatMap((light) => [
  ...builtInDimensions.map((key) => [`dimension.${key}.${light}`, cutoffs[light]] as const),
  ...metricKeys.map((key) => [`metric.${key}.${light}`, Math.abs(leaving(key, cutoffs[light]))] as const),
]);

describe.each(languages)('the built-in plays in %s', (language) => {
  const all = builtInPlays.map(({ key }) => ({ key, ...wordsOf(language, key) }));

  it('have a title that fits into a line and no full stop behind it', () => {
    expect(all.filter(({ title }) => title.length > longestTitle || title.endsWith('.'))).toEqual([]);
  });

  it('have titles that are told apart', () => {
    expect(new Set(all.map(({ title }) => title)).size).toBe(builtInPlays.length);
  });

  it('say what to do in three sentences at most', () => {
    const tooMany = all.filter(
      ({ steps }) => steps.split(/[.?!](?:\s|$)/).filter(Boolean).length > mostSentences,
    );
    expect(tooMany.map(({ key }) => key)).toEqual([]);
  });

  it.each([...builtInDimensions.map((key) => `dimension.${key}`), ...metricKeys.map((key) => `metric.${key}`)])(
    'ask for something else in red than in amber for %s',
    (key) => {
      const [red, amber] = [wordsOf(language, `${key}.red`), wordsOf(language, `${key}.amber`)];
      expect(red.title).not.toBe(amber.title);
      expect(red.steps).not.toBe(amber.steps);
      expect(red.doneWhen).not.toBe(amber.doneWhen);
    },
  );

  it('are done at the figure at which the light changes', () => {
    const without = figures.filter(
      ([key, figure]) =>
        !askForHabit.includes(key) && !numbersIn(wordsOf(language, key).doneWhen).includes(figure),
    );
    expect(without).toEqual([]);
  });
});
