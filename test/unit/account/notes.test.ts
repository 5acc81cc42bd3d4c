/** What is said beside the score. */
import { describe, expect, it } from 'vitest';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import { notesOf } from '../../../renderer/features/account/notes.ts';
import { dimension, gap, metric } from './made-up.ts';

const cap = { metric: 'oldestOverdue', band: 'red', reason: '', value: 95 } as const;
const override = { band: 'green', reason: 'signed', author: 'Ada', expiresOn: '2026-12-31' } as const;

const pageWith = (score: object, dimensionsOff: readonly string[] = []): AccountPage =>
  ({
    model: { minimumCoverage: 0.6 },
    asOf: '2026-12-20',
    dimensionsOff,
    exceptions: [],
    score: {
      override: null,
      caps: [],
      coverage: 0.6,
      variant: null,
      dimensions: [dimension('adoption', [metric('a')])],
      ...score,
    },
  }) as unknown as AccountPage;

describe('notes', () => {
  it('are none where the number says it all, nor for a coverage that the reason of the light names', () => {
    expect(notesOf(pageWith({}), 'paper')).toEqual([]);
    expect(notesOf(pageWith({ computedBand: 'unknown', coverage: 0.59 }), 'paper')).toEqual([]);
  });

  it('name what people decided first, then rules, then gaps, then the variant', () => {
    const notes = notesOf(pageWith({ override, caps: [cap], variant: 'Enterprise' }, ['support']), 'screen');
    expect(notes.map(({ kind }) => kind)).toEqual(['override', 'cap', 'notMeasured', 'variant']);
  });

  it('leave a rule out that the reason of the light names', () => {
    expect(
      notesOf(pageWith({ computedBand: 'green', caps: [cap, { ...cap, band: 'amber' }] }), 'screen'),
    ).toEqual([{ kind: 'cap', cap: { ...cap, band: 'amber' } }]);
  });

  it('say so when a band that was set ends within a week', () => {
    const endsIn = (expiresOn: string) =>
      notesOf(pageWith({ override: { ...override, expiresOn } }), 'screen')[0];
    expect(endsIn('2026-12-20')).toMatchObject({ endsIn: 0 });
    expect(endsIn('2026-12-27')).toMatchObject({ endsIn: 7 });
    expect(endsIn('2026-12-28')).toMatchObject({ endsIn: null });
  });

  it('print what does not apply; on screen it opens with its metric', () => {
    const exceptions = [{ metric: 'csat', reason: 'no surveys', author: null, decidedAt: '2026-12-01' }];
    const page = { ...pageWith({}), exceptions };
    expect(notesOf(page, 'paper')).toEqual([{ kind: 'exceptions', exceptions }]);
    expect(notesOf(page, 'screen')).toEqual([]);
  });

  it('count a dimension that is in the model but knows nothing', () => {
    const dimensions = [
      dimension('adoption', [metric('a')]),
      dimension('finance', [gap('b', 'missing')], null),
    ];
    expect(notesOf(pageWith({ dimensions }, ['activation']), 'screen')).toEqual([
      { kind: 'notMeasured', measured: 1, all: 3, dimensions: ['activation', 'finance'] },
    ]);
  });
});
