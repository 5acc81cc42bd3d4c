/** An alert in words: what, from where, since when, in the reader's language and with the model's own names. */
import { describe, expect, it } from 'vitest';
import { alertText, type ToldAlert } from '../../../renderer/features/plan/alerts/alert-words.ts';
import { modelNames } from '../../../renderer/ui/model-names.ts';
import { formatFor } from '../../../shared/format.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { type Language, languages } from '../../../shared/languages.ts';
import { alertKinds } from '../../../shared/model/plan/alert.ts';

const own = { metrics: { bond: { en: 'Bond', tr: 'Bağ', he: 'קשר' } }, dimensions: {} };

const told = (language: Language, alert: Partial<ToldAlert> & Pick<ToldAlert, 'kind'>): string => {
  const t = translator(language);
  const wording = { t, format: formatFor(language), names: modelNames(own, t, language) };
  return alertText(
    { about: '', raisedOn: '2026-04-10', detail: {}, ...alert },
    { ...wording, cutoffs: { amber: 40, green: 70 }, asOf: '2026-04-12' },
  );
};

const since = '2026-03-11';
const red = (detail: ToldAlert['detail']): string => told('en', { kind: 'enteredRed', detail });

describe('an alert in words', () => {
  it('says from which light and score an account entered red', () => {
    expect(red({ from: 54.2, to: 38, bandBefore: 'amber', since })).toBe(
      'Entered red: Amber with 54 on 11 Mar 2026, now 38',
    );
    expect(red({ from: null, to: 38, bandBefore: 'unknown', since })).toBe(
      'Entered red: Unknown on 11 Mar 2026, now 38',
    );
    expect(red({ from: null, to: 38, since })).toBe('Entered red: no customer yet on 11 Mar 2026, now 38');
    expect(red({ from: 54, to: null, bandBefore: 'amber', since })).toBe('Entered red: Amber on 11 Mar 2026');
  });

  it('counts the points that were lost, and never rounds a score over a cut-off', () => {
    const detail = { from: 71.36, to: 39.96, since };
    expect(told('en', { kind: 'dropped', detail })).toBe(
      'Dropped 31.4 points since 11 Mar 2026: from 71 to 39',
    );
    expect(told('he', { kind: 'dropped', detail: { from: 60, to: 58, since } })).toContain('שתי נקודות');
    expect(told('tr', { kind: 'dropped', detail })).toContain('31,4 puan düştü: 71 iken 39 oldu');
  });

  it('names the metric of a rule as the model calls it, and the light that it leaves', () => {
    expect(told('tr', { kind: 'capStruck', about: 'bond', detail: { band: 'amber' } })).toBe(
      'Kural gereği en fazla Sarı: \u2068Bağ\u2069',
    );
    expect(told('en', { kind: 'capStruck', about: 'oldestOverdue' })).toMatch(
      /^A rule holds the light down: \S/u,
    );
  });

  it('counts the days to the renewal from the day that is looked at', () => {
    const renewing = (renewalOn: string): string => told('en', { kind: 'renewalNear', detail: { renewalOn } });
    expect(renewing('2026-05-02')).toBe('Renews on 2 May 2026, in 20 days, and is not green');
    expect(renewing('2026-04-13')).toContain('in 1 day,');
    expect(renewing('2026-04-12')).toBe('Renews today, 12 Apr 2026, and is not green');
    expect(renewing('2026-04-11')).toBe('Was to renew on 11 Apr 2026 and was not green');
  });

  it('names three metrics that are too old and counts the others', () => {
    const old = (metrics: readonly string[]): string =>
      told('en', { kind: 'dataExpired', detail: { metrics } });
    expect(old(['csat'])).toBe('The newest data is too old: Satisfaction (CSAT)');
    expect(old(['a', 'b', 'c', 'd']).replaceAll(/[\u2068\u2069]/gu, '')).toBe(
      'The newest data is too old: a, b, c and d',
    );
    expect(old(['a', 'b', 'c', 'd', 'e']).replaceAll(/[\u2068\u2069]/gu, '')).toBe(
      'The newest data is too old: a, b, c and 2 more',
    );
  });

  it.each(languages)('has a whole sentence for every kind, with nothing left open, in %s', (language) => {
    for (const kind of alertKinds) {
      const text = told(language, { kind, about: 'bond' });
      expect(text).not.toMatch(/\{\{|undefined|plan\./u);
      expect(text.length).toBeGreaterThan(10);
    }
  });
});
