/** The help says the same in three languages, its links lead somewhere, and what it tells of figures is the program's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../../electron/engine/metrics/index.ts';
import { keyGroups } from '../../../renderer/features/help/key-table.ts';
import { blocksOf, helpParts, linesOf, plainText, spansOf } from '../../../renderer/features/help/markup.ts';
import { topicFor } from '../../../renderer/features/help/topic-for.ts';
import { helpTexts, helpTopics, isHelpTopic } from '../../../shared/i18n/help/index.ts';
import { texts, translator } from '../../../shared/i18n/index.ts';
import { languages } from '../../../shared/languages.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import { metricKeys } from '../../../shared/model/metrics.ts';

/** What is the same in every language: the kinds of its blocks, how long each is, and where its links lead. */
const shapeOf = (body: readonly string[]) =>
  blocksOf(body).map((block) => ({
    kind: block.kind,
    part: block.kind === 'part' ? block.part : null,
    lines: linesOf(block).length,
  }));

const linksIn = (body: readonly string[]): readonly string[] =>
  body.flatMap(spansOf).flatMap((span) => (span.kind === 'link' ? [span.topic] : []));

describe.each(languages)('the help in %s', (language) => {
  const pages = helpTexts[language];

  it('has every page and no other', () => {
    expect(Object.keys(pages).toSorted()).toEqual([...helpTopics].toSorted());
    expect(new Set(helpTopics.map((topic) => pages[topic].title)).size).toBe(helpTopics.length);
  });

  it.each(helpTopics)('is built as in English: %s', (topic) => {
    expect(shapeOf(pages[topic].body)).toEqual(shapeOf(helpTexts.en[topic].body));
    expect(linksIn(pages[topic].body)).toEqual(linksIn(helpTexts.en[topic].body));
  });

  it('leaves no sign of its writing to the reader, and no sentence in English', () => {
    const lines = helpTopics.flatMap((topic) => pages[topic].body);
    const read = lines.flatMap((line) => blocksOf([line]).flatMap(linesOf));
    expect(read.filter((line) => /\*\*|`|\[\[|::|^[#@=|]/.test(line) || line.trim() === '')).toEqual([]);
    const english = new Set(helpTopics.flatMap((topic) => helpTexts.en[topic].body));
    const same = lines.filter((line) => english.has(line) && !line.startsWith('@'));
    expect(language === 'en' ? [] : same).toEqual([]);
  });

  it('calls buttons and places as they are called on the screen', () => {
    const t = translator(language);
    const strong = helpTexts[language].firstSteps.body
      .flatMap(spansOf)
      .flatMap(({ kind, text }) => (kind === 'strong' ? [text] : []));
    for (const key of [
      'start.new.action',
      'import.result.toPortfolio',
      'account.print',
      'app.places.questionnaire',
      'start.sample.title',
    ])
      expect(strong).toContain(t(key));
    for (const view of ['why', 'whatIf', 'change', 'people', 'rows', 'plan'])
      expect(pages.accountPage.body.join(' ')).toContain(`**${t(`account.views.${view}`)}**`);
  });

  it('has a sentence for every key that it lists', () => {
    const t = translator(language);
    const asked = keyGroups.flatMap(({ title, rows }) => [title, ...rows.map(({ does }) => does)]);
    expect(asked.filter((key) => t(key) === key)).toEqual([]);
  });
});

describe('what the pages are made of', () => {
  it('links only to pages that there are', () => {
    const links = languages.flatMap((language) =>
      helpTopics.flatMap((topic) => linksIn(helpTexts[language][topic].body)),
    );
    expect(links.length).toBeGreaterThan(3 * languages.length);
    expect(links.filter((topic) => !isHelpTopic(topic))).toEqual([]);
    expect(() => plainText('[[nowhere|there]]')).toThrow(RangeError);
  });

  it('uses every part', () => {
    const used = helpTopics.flatMap((topic) =>
      blocksOf(helpTexts.en[topic].body).flatMap((block) => (block.kind === 'part' ? [block.part] : [])),
    );
    expect(new Set(used)).toEqual(new Set(helpParts));
  });

  it('tells of every metric, with the window that its figures are taken from', () => {
    expect(defaultModel.metrics.map(({ key }) => key).toSorted()).toEqual([...metricKeys].toSorted());
    expect(metrics.map(({ key }) => key).toSorted()).toEqual([...metricKeys].toSorted());
    for (const { key, windowDays } of metrics) expect(metricWindowDays[key]).toBe(windowDays);
    for (const language of languages)
      for (const key of metricKeys)
        expect(Object.keys(texts[language].metrics[key])).toEqual(
          expect.arrayContaining(['name', 'definition', 'formula']),
        );
  });

  it('says in the sentence of a formula the days that the figure is taken from', () => {
    const unsaid = metricKeys.filter((key) => {
      const days = metricWindowDays[key];
      return days !== null && days !== 365 && !texts.en.metrics[key].formula.includes(String(days));
    });
    expect(unsaid).toEqual([]);
  });
});

describe('the keys', () => {
  const root = join(import.meta.dirname, '..', '..', '..', 'renderer');
  // One table hears its own keys by a function of the same name.
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .filter((text) => text.includes('app/use-keys.ts'))
    .join('\n');
  /** What stands between the braces of a call, nothing that is nested deeper. */
  const topOf = (after: string): string => {
    let [depth, top] = [1, ''];
    for (const sign of after) {
      if ('{(['.includes(sign)) depth += 1;
      if ('})]'.includes(sign)) depth -= 1;
      if (depth === 0) return top;
      if (depth === 1) top += sign;
    }
    return top;
  };
  const heard = code
    .split('useKeys({')
    .slice(1)
    .flatMap((after) =>
      [...topOf(after).matchAll(/(?:^|,)\s*(?:'([^']+)'|(\w+)):/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    );
  const written: Readonly<Record<string, string>> = { Escape: 'Esc', ArrowLeft: '←', ArrowRight: '→' };

  it('are all listed', () => {
    expect(heard.length).toBeGreaterThan(10);
    const listed = new Set(keyGroups.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys)));
    expect([...new Set(heard)].map((key) => written[key] ?? key).filter((key) => !listed.has(key))).toEqual([]);
  });
});

describe('the page that fits a screen', () => {
  it.each([
    [{ name: 'start' }, 'firstSteps'],
    [{ name: 'import' }, 'files'],
    [{ name: 'plan', tab: 'alerts' }, 'plan'],
    [{ name: 'account', account: 1 }, 'accountPage'],
    [{ name: 'account', account: 1, view: 'why' }, 'numbers'],
    [{ name: 'model' }, 'numbers'],
  ] as const)('of %o is %s', (screen, topic) => {
    expect(topicFor(screen)).toBe(topic);
  });
});
