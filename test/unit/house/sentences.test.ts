/** The three languages say the same things, nothing is left unsaid, and the page asks for no sentence that is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/contract.ts';
import { datasets } from '../../../shared/datasets/index.ts';
import { errorCodes } from '../../../shared/errors.ts';
import { texts } from '../../../shared/i18n/index.ts';
import { issueCodes } from '../../../shared/import/index.ts';
import { modelProblemCodes } from '../../../shared/model/file/problems.ts';
import { builtInDimensions, metricKeys } from '../../../shared/model/metrics.ts';
import { builtInPlays } from '../../../shared/model/plan/play.ts';
import { readyModelKeys } from '../../../shared/model/ready/index.ts';
import { traitKeys } from '../../../shared/model/score.ts';

type Node = string | { readonly [key: string]: Node };

/** Key → sentence, for all of a language. */
const flat = (node: Node, path = ''): readonly (readonly [string, string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => flat(child, path === '' ? key : `${path}.${key}`));

const pluralEnding = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(pluralEnding, '');

const sentences = Object.fromEntries(languages.map((language) => [language, new Map(flat(texts[language]))]));
const keysOf = (language: string): readonly string[] => [...(sentences[language]?.keys() ?? [])];
const sentence = (language: string, key: string): string | undefined => sentences[language]?.get(key);
const bases = new Set(keysOf('en').map(baseOf));

const blanksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{-?\s*([\w.]+)/g)].map(([, name]) => name ?? '').toSorted();
/** The sentence that stands for a key: itself, or the plural form for many. */
const standing = (language: string, base: string): string =>
  sentence(language, base) ?? sentence(language, `${base}_other`) ?? '';

describe.each(languages)('%s', (language) => {
  it('says the same things as English', () => {
    expect([...new Set(keysOf(language).map(baseOf))].toSorted()).toEqual([...bases].toSorted());
  });

  it('leaves nothing empty', () => {
    expect(keysOf(language).filter((key) => sentence(language, key)?.trim() === '')).toEqual([]);
  });

  it('fills the same blanks as English', () => {
    const differing = [...bases].filter(
      (base) => `${blanksOf(standing(language, base))}` !== `${blanksOf(standing('en', base))}`,
    );
    expect(differing).toEqual([]);
  });

  it('has the plural forms that the language needs, and no other', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const formed = keysOf(language).filter((key) => pluralEnding.test(key));
    const counted = [...new Set(formed.map(baseOf))];
    const wanted = counted.flatMap((base) => needed.map((category) => `${base}_${category}`));
    expect(formed.toSorted()).toEqual(wanted.toSorted());
    expect(counted.filter((base) => sentence(language, base) !== undefined)).toEqual([]);
  });

  it('is not English left untranslated', () => {
    // A word may be the same in two languages; a sentence of four words or more is not.
    const copied =
      language === 'en'
        ? []
        : keysOf(language).filter((key) => {
            const text = sentence(language, key) ?? '';
            return text.split(' ').length >= 4 && text === sentence('en', key);
          });
    expect(copied).toEqual([]);
  });
});

describe('the closed lists', () => {
  const lists = {
    errors: errorCodes.map((code) => `errors.${code}`),
    issues: issueCodes.map((code) => `issues.${code}`),
    metrics: metricKeys.flatMap((key) =>
      ['name', 'short', 'definition', 'formula'].map((part) => `metrics.${key}.${part}`),
    ),
    modelProblems: modelProblemCodes.map((code) => `models.problems.${code}`),
    readyModels: readyModelKeys.flatMap((key) => [
      `models.ready.${key}.name`,
      `models.ready.${key}.about`,
      ...builtInDimensions.map((dimension) => `models.ready.${key}.reasons.${dimension}`),
    ]),
    dimensions: builtInDimensions.flatMap((key) => [`dimensions.${key}.name`, `dimensions.${key}.definition`]),
    plays: builtInPlays.flatMap(({ key }) =>
      ['title', 'steps', 'doneWhen'].map((part) => `plays.${key}.${part}`),
    ),
    traits: traitKeys.flatMap((key) => [`traits.${key}.name`, `traits.${key}.definition`]),
    bands: ['red', 'amber', 'green', 'unknown'].map((band) => `bands.${band}.word`),
    datasets: datasets.flatMap(({ name }) => [`import.datasets.${name}.name`, `import.datasets.${name}.about`]),
    fields: datasets.flatMap(({ fields }) => fields.map(({ name }) => `import.fields.${name}`)),
  };

  it.each(Object.entries(lists))('have a sentence for all of %s', (_, keys) => {
    expect(keys.filter((key) => !bases.has(key))).toEqual([]);
  });
});

const root = join(import.meta.dirname, '..', '..', '..');
const sources = ['renderer', 'electron'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, code: readFileSync(join(root, folder, file), 'utf8') })),
);

/** What stands between `t(` and its first comma or closing bracket: a key, a choice of keys, or a template. */
const callPattern = /\bt\(\s*((?:'[^']*'|`[^`]*`|[^,()'`]|\([^()]*\))*)/g;
const asked = sources.flatMap(({ file, code }) =>
  [...code.matchAll(callPattern)].flatMap(([, argument = '']) => [
    ...[...argument.matchAll(/'([a-zA-Z]+(?:\.\w+)+)'/g)].map(([, key = '']) => ({
      file,
      key,
      fits: bases.has(key),
    })),
    ...[...argument.matchAll(/`([^`]*)`/g)].map(([, key = '']) => ({ file, key, fits: fitsSome(key) })),
  ]),
);

/** Whether a template such as `bands.${band}.word` can stand for any sentence at all. */
function fitsSome(template: string): boolean {
  const pattern = new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('.+')}$`,
  );
  return [...bases].some((base) => pattern.test(base));
}

describe('what the program asks for', () => {
  it('is found by looking at the code', () => {
    expect(asked.length).toBeGreaterThan(50);
  });

  it('is there', () => {
    expect(asked.filter(({ fits }) => !fits).map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });
});
