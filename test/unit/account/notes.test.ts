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
    dimensionsOff,
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
  it('are none where the number says it all; coverage at the minimum is enough', () => {
    expect(notesOf(pageWith({}))).toEqual([]);
  });

  it('name what people decided first, then rules, then gaps, then the variant', () => {
    const notes = notesOf(
      pageWith({ override, caps: [cap], coverage: 0.59, variant: 'Enterprise' }, ['support']),
    );
    expect(notes.map(({ kind }) => kind)).toEqual(['override', 'cap', 'coverage', 'notMeasured', 'variant']);
  });

  it('leave a rule out that the reason of the light names', () => {
    expect(notesOf(pageWith({ computedBand: 'green', caps: [cap, { ...cap, band: 'amber' }] }))).toEqual([
      { kind: 'cap', cap: { ...cap, band: 'amber' } },
    ]);
  });

  it('count a dimension that is in the model but knows nothing', () => {
    const dimensions = [
      dimension('adoption', [metric('a')]),
      dimension('finance', [gap('b', 'missing')], null),
    ];
    expect(notesOf(pageWith({ dimensions }, ['activation']))).toEqual([
      { kind: 'notMeasured', measured: 1, all: 3, dimensions: ['activation', 'finance'] },
    ]);
  });
});
