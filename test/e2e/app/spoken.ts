/** What a page says, and in which language: for looking at it before and after the language is changed. */
import type { Page } from 'playwright-core';
import en from '../../../shared/i18n/en.json' with { type: 'json' };
import he from '../../../shared/i18n/he.json' with { type: 'json' };
import tr from '../../../shared/i18n/tr.json' with { type: 'json' };
import type { Language } from '../../../shared/contract.ts';

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, before = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as const] : flat(value, `${before}${key}.`),
  );

const sentences = { en: flat(en), tr: flat(tr), he: flat(he) } as const satisfies Record<Language, unknown>;

const keys = new Set(sentences.en.map(([key]) => key));

const textsIn = (language: Language): ReadonlySet<string> =>
  new Set(sentences[language].map(([, text]) => text));

const texts = { en: textsIn('en'), tr: textsIn('tr'), he: textsIn('he') } as const;

/** What a page shows: its words, what is typed into its fields, and the drawings of its charts. */
export interface Spoken {
  readonly words: readonly string[];
  /** Those of the screen alone: what runs beside it comes and goes by itself. */
  readonly onScreen: readonly string[];
  readonly typed: readonly string[];
  readonly charts: readonly string[];
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
}

/** Reads it; names of somebody's own and other data are no words of the page. */
export const spokenOn = (page: Page): Promise<Spoken> =>
  page.evaluate(() => {
    const isData = (element: Element): boolean =>
      element.closest('bdi, kbd, style, script, [dir=auto]') !== null;
    const seen = [...document.body.querySelectorAll('*')].filter(
      (one) => one.checkVisibility() && !isData(one),
    );
    const own = (element: Element): string =>
      [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])).join('');
    const wordsOf = (elements: readonly Element[]): readonly string[] =>
      elements
        .flatMap((element) => [
          own(element).trim(),
          ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
        ])
        // Without a letter it is a number or a sign of waiting.
        .filter((word) => /\p{L}/u.test(word));
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const { lang, dir } = document.documentElement;
    return {
      words: wordsOf(seen),
      onScreen: wordsOf(seen.filter((one) => one.closest('header, [role=row]') === null)),
      typed: fields
        .filter((field) => !field.closest('header'))
        .map(({ value, checked }) => `${value} ${checked}`),
      charts: [...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL()),
      lang,
      dir,
      title: document.title,
    };
  });

/** What is called by its name in any language: the open file. */
const isName = (word: string): boolean => word === en.shell.sample;

/** Keys in place of sentences, and sentences of another language that this one does not have. */
export const strangeWords = ({ words }: Spoken, language: Language): readonly string[] => {
  const others = (['en', 'tr', 'he'] as const).filter((other) => other !== language);
  return words.filter(
    (word) =>
      keys.has(word) ||
      (!isName(word) && !texts[language].has(word) && others.some((other) => texts[other].has(word))),
  );
};
