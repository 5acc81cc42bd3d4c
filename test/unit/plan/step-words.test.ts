/** A step of the record in words, in every language. */
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../shared/format.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { languages } from '../../../shared/languages.ts';
import { type StepDeed, stepKinds } from '../../../shared/model/plan/step.ts';
import { deedText, stepLine } from '../../../renderer/features/plan/record/step-words.ts';

const wording = (language: (typeof languages)[number] = 'en') => ({
  t: translator(language),
  format: formatFor(language),
  playTitle: () => 'Visit',
});

const deed = (part: Partial<StepDeed>): StepDeed => ({
  kind: 'action.changed',
  rows: 1,
  account: null,
  title: 'Call',
  play: null,
  set: {},
  changed: [],
  ...part,
});

/** Marks of isolation are for the order of the letters, not for the words. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/gu, '');

const said = (part: Partial<StepDeed>): string => plain(deedText(deed(part), wording()));

describe('the words of a step', () => {
  it('say what was set of an action', () => {
    expect(said({ set: { state: 'done' }, changed: ['state'] })).toBe('Action “Call”: set to “Done”');
    expect(said({ set: { owner: 'Bo' }, changed: ['owner'] })).toBe('Action “Call”: given to Bo');
    expect(said({ set: { owner: null }, changed: ['owner'] })).toBe('Action “Call”: given to nobody');
    expect(said({ set: { dueOn: null }, changed: ['dueOn'] })).toBe('Action “Call”: without a due date');
    expect(said({ changed: ['title', 'steps'] })).toBe('Action “Call”: reworded');
    expect(said({ changed: [] })).toBe('Action “Call”: left as it was');
    expect(said({ set: { state: 'doing', owner: 'Bo' }, changed: ['owner', 'state'] })).toBe(
      'Action “Call”: set to “Doing” and given to Bo',
    );
  });

  it('say how many there were, and that they moved to different days', () => {
    expect(said({ rows: 3, title: null, changed: ['dueOn'] })).toBe('3 actions: moved to other days');
    expect(said({ rows: 1200, title: null, kind: 'action.removed' })).toBe('1,200 actions removed');
  });

  it('say what became of alerts, rhythms and plays', () => {
    expect(said({ kind: 'alert.marked', rows: 2, set: { state: 'seen' } })).toBe('2 alerts seen');
    expect(said({ kind: 'alert.marked', rows: 1, set: { state: 'snoozed', snoozedUntil: '2026-07-01' } })).toBe(
      '1 alert put off until 1 Jul 2026',
    );
    expect(said({ kind: 'alert.marked', rows: 2 })).toBe('2 alerts marked');
    expect(said({ kind: 'rhythm.set', set: { days: 10 } })).toBe('Reviewed every 10 days');
    expect(said({ kind: 'rhythm.set', set: { days: null } })).toBe('Reviewed in the rhythm of its light');
    const own = { key: 'own.1', words: null };
    expect(said({ kind: 'play.saved', play: own, set: { isOff: true } })).toBe('Play “Visit” turned off');
    expect(said({ kind: 'play.removed', play: own })).toBe('Play “Visit” removed');
    expect(said({ kind: 'play.removed', play: { key: 'healthy.growth', words: null } })).toBe(
      'Play “Visit” as it was built in',
    );
  });

  it('say a step that was taken back or done again by what was done first, and about whom', () => {
    const added = deed({ kind: 'action.added', account: { id: 1, name: 'Acme' } });
    expect(plain(stepLine({ way: 'back', deed: added }, wording()))).toBe(
      'Taken back: Action “Call” added · Acme',
    );
    expect(plain(stepLine({ way: 'again', deed: added }, wording()))).toBe(
      'Done again: Action “Call” added · Acme',
    );
  });

  it.each(languages)('are whole in %s for whatever was done, by this program or another', (language) => {
    for (const kind of [...stepKinds, null])
      for (const rows of [0, 1, 2, 5]) {
        const text = deedText(deed({ kind, rows }), wording(language));
        expect(text).not.toMatch(/plan\.|\{\{|undefined|null/u);
        expect(text.length).toBeGreaterThan(3);
      }
  });
});
