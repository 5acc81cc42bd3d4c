import { describe, expect, it } from 'vitest';
import { modelNames } from '../../../renderer/ui/model-names.ts';
import { translator } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/languages.ts';
import { ownNameIn, ownNamesOf } from '../../../shared/model/own-names.ts';

const own = ownNamesOf({
  metrics: [
    { key: 'visits', name: { en: 'Visits', tr: 'Ziyaretler' } },
    { key: 'bond', name: 'Bağ {{x}}' },
    { key: 'nameless' },
    { key: 'csat' },
  ],
  dimensions: [{ key: 'relationship', name: { he: 'קשר' } }, { key: 'support' }],
});
const named = (language: Language) => modelNames(own, translator(language), language);

describe('the names of a model', () => {
  it('are its own, in the reader’s language where it has them', () => {
    expect(named('tr').metric('visits')).toBe('Ziyaretler');
    expect(named('he').metricShort('visits')).toBe('Visits');
    expect(named('en').dimension('relationship')).toBe('קשר');
  });

  it('are taken as they are written', () => {
    expect(named('en').metric('bond')).toBe('Bağ {{x}}');
  });

  it('are those of the texts for what is built in, and the key where nobody gave one', () => {
    expect(named('en').metric('csat')).toBe('Satisfaction (CSAT)');
    expect(named('tr').dimension('support')).toBe('Destek');
    expect(named('en').metric('nameless')).toBe('nameless');
    expect(named('en').metric('constructor')).toBe('constructor');
  });

  it('fall back to English, then to any', () => {
    expect(ownNameIn({ tr: 'Ad', en: 'Name' }, 'he')).toBe('Name');
    expect(ownNameIn({ tr: 'Ad' }, 'he')).toBe('Ad');
    expect(ownNameIn(undefined, 'he')).toBeUndefined();
  });

  it('keep their direction inside a sentence where they are the model’s own; built-in ones are of the sentence', () => {
    expect(named('en').dimensionInText('relationship')).toBe('\u2068קשר\u2069');
    expect(named('he').metricInText('visits')).toBe('\u2068Visits\u2069');
    expect(named('he').metricInText('nameless')).toBe('\u2068nameless\u2069');
    expect(named('en').metricInText('csat')).toBe('Satisfaction (CSAT)');
    expect(named('en').metricShortInText('csat')).toBe('\u2068Satisfied (CSAT)\u2069');
    expect(named('he').metricShortInText('visits')).toBe('\u2068Visits\u2069');
  });
});
