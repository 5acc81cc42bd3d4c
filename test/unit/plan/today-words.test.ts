/** What needs attention in plain words: on the plan's first part, and on the start screen. */
import { expect, it } from 'vitest';
import { todaySentence } from '../../../renderer/features/plan/today/today-sentence.ts';
import { attentionText } from '../../../renderer/features/start/attention-words.ts';
import { formatFor } from '../../../shared/format.ts';
import { translator } from '../../../shared/i18n/index.ts';

const [t, format] = [translator('en'), formatFor('en')];

const counts = (fresh: number, actions: readonly [number, number], reviews: readonly [number, number]) => ({
  alerts: { fresh },
  actions: { overdue: actions[0], soon: actions[1] },
  reviews: { overdue: reviews[0], soon: reviews[1] },
});

it('sums up what waits, the most urgent first, and leaves out what there is none of', () => {
  expect(todaySentence(counts(3, [2, 0], [0, 5]), t, format)).toBe(
    '3 accounts are new in the inbox, 2 actions are overdue and 5 reviews fall this week.',
  );
  expect(todaySentence(counts(0, [0, 1], [1, 0]), t, format)).toBe(
    '1 review is overdue and 1 action is due within seven days.',
  );
  expect(todaySentence(counts(0, [0, 0], [0, 0]), t, format)).toBe('Nothing waits for you today.');
});

it('counts in Hebrew as Hebrew counts', () => {
  const he = todaySentence(counts(2, [1, 0], [0, 2]), translator('he'), formatFor('he'));
  expect(he).toContain('שני לקוחות');
  expect(he).toContain('פעולה אחת באיחור');
  expect(he).toContain('שתי סקירות');
});

it('says in few words what needs attention in a closed workspace', () => {
  const asOf = '2026-06-30';
  expect(attentionText({ asOf, alerts: 3, actions: 2, reviews: 4 }, t, format)).toBe(
    '3 new alerts · 2 overdue actions · 4 reviews due',
  );
  expect(attentionText({ asOf, alerts: 1, actions: 0, reviews: null }, t, format)).toBe('1 new alert');
  expect(attentionText({ asOf, alerts: 0, actions: 0, reviews: 0 }, t, format)).toBe('');
});
