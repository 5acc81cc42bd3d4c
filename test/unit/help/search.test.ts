/** The search of the help finds words however they are typed. */
import { describe, expect, it } from 'vitest';
import { blocksOf, linesOf } from '../../../renderer/features/help/markup.ts';
import { type SearchedPage, searchHelp } from '../../../renderer/features/help/search.ts';
import { type HelpTopic, helpTexts, helpTopics } from '../../../shared/i18n/help/index.ts';
import { type Language, languages } from '../../../shared/languages.ts';

const pagesIn = (language: Language) =>
  Object.fromEntries(
    helpTopics.map((topic) => [
      topic,
      {
        title: helpTexts[language][topic].title,
        lines: blocksOf(helpTexts[language][topic].body).flatMap(linesOf),
      },
    ]),
  ) as Readonly<Record<string, SearchedPage>> as Readonly<Record<HelpTopic, SearchedPage>>;

const found = (language: Language, query: string): readonly HelpTopic[] =>
  searchHelp(pagesIn(language), query).map(({ topic }) => topic);

describe('the search', () => {
  it.each(languages)('finds every page by its title in %s, itself first', (language) => {
    for (const topic of helpTopics) expect(found(language, helpTexts[language][topic].title)[0]).toBe(topic);
  });

  it('finds nothing by nothing, and by words that no page holds', () => {
    expect(found('en', '  ')).toEqual([]);
    expect(found('en', 'zebra')).toEqual([]);
    expect(found('en', 'checkpoint zebra')).toEqual([]);
  });

  it('folds Turkish letters, Hebrew points and accents', () => {
    expect(found('tr', 'ISIK')).toEqual(found('tr', 'ışık'));
    expect(found('tr', 'ışık')).toContain('glossary');
    expect(found('he', 'כִּיסּוּי')).toEqual(found('he', 'כיסוי'));
    expect(found('he', 'כיסוי')).toContain('glossary');
    expect(found('en', 'CHÉCKPOINT')).toContain('plan');
  });

  it('takes the beginning of a word, and no inside', () => {
    expect(found('en', 'check')).toContain('plan');
    expect(found('en', 'eckpoint')).toEqual([]);
  });

  it('shows the line that says most of what was asked', () => {
    const [first] = searchHelp(pagesIn('en'), 'promoters detractors');
    expect(first?.topic).toBe('surveys');
    expect(first?.line).toContain('NPS:');
  });
});
