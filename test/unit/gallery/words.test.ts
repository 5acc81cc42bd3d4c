/** The gallery's own sentences and views. That each language has all of them is what the types say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf, looks, viewOf } from '../../../renderer/gallery/look.ts';
import { words } from '../../../renderer/gallery/words.ts';
import { languages } from '../../../shared/languages.ts';

type Node = string | { readonly [key: string]: Node };

const flat = (node: Node, path = ''): readonly (readonly [string, string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => flat(child, path === '' ? key : `${path}.${key}`));

const folder = join(import.meta.dirname, '..', '..', '..', 'renderer', 'gallery');
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

describe.each(languages)('the sentences in %s', (language) => {
  it('are those of English, and none is blank', () => {
    const own = flat(words[language]);
    expect(own.map(([key]) => key).toSorted()).toEqual(
      flat(words.en)
        .map(([key]) => key)
        .toSorted(),
    );
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it('has no piece, group or example that nothing shows', () => {
  const { groups, pieces, examples } = words.en;
  const names = [...Object.keys(groups), ...Object.keys(pieces), ...Object.keys(examples)];
  const isUsed = (name: string): boolean => new RegExp(`['".\\s]${name}['"\\s,;:)}\\].<]`).test(code);
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
});

it('keeps a view in the address, and takes English and light where it says nothing known', () => {
  for (const language of languages)
    for (const look of looks) expect(viewOf(hashOf({ language, look }))).toEqual({ language, look });
  expect(viewOf('')).toEqual({ language: 'en', look: 'light' });
  expect(viewOf('#xx,night')).toEqual({ language: 'en', look: 'light' });
});
