/** What stands beside the model: places of problems, differences, ready models, publishing. */
import { describe, expect, it } from 'vitest';
import { placeToMend, problemPlace } from '../../../renderer/features/model/effect/problem-place.ts';
import { publishState } from '../../../renderer/features/model/effect/publish-state.ts';
import { differenceLines } from '../../../renderer/features/model/versions/difference-words.ts';
import { draftFrom, readyDraft } from '../../../renderer/features/model/versions/ready-draft.ts';
import { modelNames } from '../../../renderer/ui/model-names.ts';
import { formatFor } from '../../../shared/format.ts';
import { translator } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/languages.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import type { DraftCheck } from '../../../shared/model/model-page.ts';
import { ownNamesOf } from '../../../shared/model/own-names.ts';
import { readyModels } from '../../../shared/model/ready/index.ts';
import { largestVersion, nextVersion } from '../../../shared/model/next-version.ts';

const visits: MetricModel = {
  key: 'visits',
  name: { en: 'Visits', tr: 'Ziyaretler' },
  source: { kind: 'own', dataset: 'measurements', metric: 'Visits' },
  dimension: 'bond',
  weight: 1,
  points: [
    [0, 0],
    [4, 100],
  ],
  policy: 'exclude',
  switch: 'auto',
  minimumN: null,
  maximumAgeDays: null,
};

/** The default with a dimension, a metric, a cap and a segment of somebody's own. */
const own: Model = {
  ...defaultModel,
  version: 3,
  dimensions: [...defaultModel.dimensions, { key: 'bond', name: 'Bond', weight: 10 }],
  metrics: [...defaultModel.metrics, visits],
  caps: [...defaultModel.caps, { metric: 'visits', op: '<', value: 1, band: 'red' }],
  variants: [{ name: 'v1.when', when: [{ attribute: 'segment', op: '=', value: 'Large' }] }],
};

const wordsIn = (language: Language, model: Model = own) => {
  const t = translator(language);
  return { t, format: formatFor(language), names: modelNames(ownNamesOf(model), t, language) };
};

const changed = (key: string, change: Partial<MetricModel>): Model => ({
  ...own,
  metrics: own.metrics.map((metric) => (metric.key === key ? { ...metric, ...change } : metric)),
});

describe('the place of a problem', () => {
  const placeOf = (path: string, key: string | null, language: Language = 'en') =>
    problemPlace({ path, key }, wordsIn(language));

  it('is said with the names that the reader knows', () => {
    expect(placeOf('metrics[14].points[2]', 'csat')).toEqual(['Satisfaction (CSAT)', 'Points']);
    expect(placeOf('metrics[20].weight', 'visits', 'tr')).toEqual(['Ziyaretler', 'Ağırlık']);
    expect(placeOf('dimensions[5].weight', 'bond')).toEqual(['Bond', 'Weight']);
    expect(placeOf('caps[1].metric', 'visits')).toEqual(['Rule 2', 'Metric']);
    expect(placeOf('variants[0].metrics.csat.points[1]', 'Large')).toEqual([
      'Segment “Large”',
      'Satisfaction (CSAT)',
      'Points',
    ]);
    expect(placeOf('cutoffs', null)).toEqual(['Cut-offs']);
    expect(placeOf('metrics[2].colour', null)).toEqual(['Metric 3', 'colour']);
    expect(placeOf('', null)).toEqual(['The whole model']);
  });

  it('leads to where it is mended', () => {
    expect(placeToMend({ path: 'metrics[14].points[2]', key: 'csat' })).toEqual({
      tab: 'weights',
      metric: 'csat',
    });
    expect(placeToMend({ path: 'caps[0]', key: 'csat' }).tab).toBe('rules');
    expect(placeToMend({ path: 'cutoffs', key: null }).tab).toBe('rules');
    expect(placeToMend({ path: 'variants[0].when', key: 'Large' }).tab).toBe('variants');
    expect(placeToMend({ path: 'dimensions', key: null }).tab).toBe('weights');
  });
});

describe('differences in words', () => {
  const lines = (from: Model, to: Model, language: Language = 'en') =>
    differenceLines(from, to, wordsIn(language)).map(({ place, kind, from: old, to: now }) => [
      place.join(' · '),
      kind,
      old,
      now,
    ]);

  it('say old and new values of a metric as its reader writes them', () => {
    expect(lines(own, changed('csat', { weight: 2.5, policy: 'worst', minimumN: null }))).toEqual([
      ['Satisfaction (CSAT) · Weight', 'changed', '1', '2.5'],
      ['Satisfaction (CSAT) · When not known', 'changed', 'left out', 'counts as 0'],
      ['Satisfaction (CSAT) · Least number of rows', 'changed', '3', 'any number'],
    ]);
    const steeper = changed('csat', {
      points: [
        [50, 0],
        [95, 100],
      ],
    });
    expect(lines(own, steeper)).toEqual([
      ['Satisfaction (CSAT) · Points', 'changed', '40%: 0 · 65%: 50 · 80%: 75 · 95%: 100', '50%: 0 · 95%: 100'],
    ]);
    expect(lines(own, changed('csat', { weight: 2.5 }), 'tr')[0]?.[3]).toBe('2,5');
  });

  it('name what came and what went', () => {
    expect(lines(defaultModel, { ...own, version: 1 })).toEqual([
      ['Rule · Visits', 'added', null, 'below 1: Red at best'],
      ['Bond', 'added', null, '10'],
      ['Visits', 'added', null, 'in Bond, weight 1'],
      ['Segment “v1.when”', 'added', null, null],
    ]);
    expect(lines(own, defaultModel).map(([, kind]) => kind)).toEqual(Array(4).fill('removed'));
  });

  it('go into a segment, field by field, whatever its name', () => {
    const more: Model = {
      ...own,
      variants: [
        {
          name: 'v1.when',
          when: [
            { attribute: 'segment', op: '=', value: 'Large' },
            { attribute: 'ageDays', op: '>=', value: 30 },
          ],
          dimensionWeights: { bond: 40 },
          metrics: { csat: { weight: 0 } },
        },
      ],
    };
    expect(lines(own, more)).toEqual([
      [
        'Segment “v1.when” · Conditions',
        'changed',
        'Segment: Large',
        'Segment: Large and Days since the start: at least 30',
      ],
      ['Segment “v1.when” · Bond · Weight', 'added', null, '40'],
      ['Segment “v1.when” · Satisfaction (CSAT) · Weight', 'added', null, '0'],
    ]);
  });

  it('are none between a model and itself', () => {
    expect(lines(own, own)).toEqual([]);
  });
});

describe('a ready model as a draft', () => {
  it('keeps what is the user’s own and takes the rest', () => {
    const draft = readyDraft(readyModels.agency, own, 'Ajans');
    expect(draft).toMatchObject({ name: 'Ajans', version: 3, variants: own.variants });
    expect(draft.dimensions.map(({ key, weight }) => [key, weight]).at(-1)).toEqual(['bond', 10]);
    expect(draft.dimensions.find(({ key }) => key === 'satisfaction')?.weight).toBe(35);
    expect(draft.metrics.at(-1)).toBe(visits);
    expect(draft.caps.map(({ metric }) => metric)).toEqual([
      ...readyModels.agency.caps.map(({ metric }) => metric),
      'visits',
    ]);
  });

  it('is over the current model, but a model from elsewhere keeps a number above it', () => {
    expect(draftFrom(defaultModel, own).version).toBe(3);
    expect(draftFrom({ ...defaultModel, version: 9 }, own).version).toBe(9);
  });
});

describe('publishing', () => {
  const problem = { path: '', key: null, code: 'noWeight', detail: {} };
  const wrong: DraftCheck = { problems: [problem], effect: null, fed: null, caps: null };

  it('needs a change, no problem, and the answer to the newest draft', () => {
    expect(publishState({ changed: false, check: null, isChecking: false })).toBe('unchanged');
    expect(publishState({ changed: true, check: wrong, isChecking: false })).toBe('problems');
    expect(publishState({ changed: true, check: null, isChecking: true })).toBe('checking');
    const sound = { problems: [], effect: {}, fed: [], caps: [] } as unknown as DraftCheck;
    expect(publishState({ changed: true, check: sound, isChecking: true })).toBe('checking');
    expect(publishState({ changed: true, check: sound, isChecking: false })).toBe('ready');
  });

  it('takes the number after the newest, or a higher one that the draft brings', () => {
    expect(nextVersion(2, [4, 1])).toBe(5);
    expect(nextVersion(12, [4, 1])).toBe(12);
  });

  it('takes no number from a file after which there would be none left', () => {
    expect(nextVersion(largestVersion, [4, 1])).toBe(5);
  });
});
