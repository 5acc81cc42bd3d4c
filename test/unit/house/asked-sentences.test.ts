/** No sentence is left over, and none is asked for in part: the program and its texts name the same keys. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '../../../renderer/gallery/words.ts';
import { languages } from '../../../shared/contract.ts';
import { errorCodes } from '../../../shared/errors.ts';
import { texts } from '../../../shared/i18n/index.ts';
import { logSentences } from '../../../shared/i18n/log-sentence.ts';
import { issueCodes } from '../../../shared/import/index.ts';
import { questionCodes } from '../../../shared/import/questions.ts';
import { modelProblemCodes } from '../../../shared/model/file/problems.ts';
import { builtInPlays } from '../../../shared/model/plan/play.ts';
import { askedBySentence, askedIn, patternOf, spelledOut, type AskedKeys } from './asked-keys.ts';

type Tree = string | { readonly [key: string]: Tree };

const flat = (node: Tree, path = ''): readonly (readonly [string, string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => flat(child, path === '' ? key : `${path}.${key}`));

const pluralEnding = /_(zero|one|two|few|many|other)$/;
const english = flat(texts.en);
const keys = [...new Set(english.map(([key]) => key.replace(pluralEnding, '')))];
const counted = new Set(
  english.flatMap(([key]) => (pluralEnding.test(key) ? [key.replace(pluralEnding, '')] : [])),
);

const root = join(import.meta.dirname, '..', '..', '..');
const sourcesIn = (folder: string): readonly { readonly file: string; readonly code: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, code: readFileSync(join(root, folder, file), 'utf8') }));
const sources = ['renderer', 'electron', 'shared'].flatMap(sourcesIn);

/** What is called by names of a closed list, which may have dots in them: errors.file.empty. */
const named: Readonly<Record<string, readonly string[]>> = {
  'errors.': errorCodes,
  'issues.': issueCodes,
  'log.said.': logSentences,
  'models.problems.': modelProblemCodes,
  'plays.': builtInPlays.map(({ key }) => key),
  'questions.': questionCodes,
};

/** A template with its written choices, and with the names of its list, in their places. */
const allOf = (template: string): readonly string[] => {
  const [, names] = Object.entries(named).find(([prefix]) => template.startsWith(`${prefix}$`)) ?? [];
  const all = names ? names.map((name) => template.replace(/\$\{[^{}]*\}/, () => name)) : [template];
  return all.flatMap(spelledOut);
};

const asked: readonly AskedKeys[] = [
  ...sources.map(({ code }) => askedIn(code)),
  ...english.map(([, sentence]) => askedBySentence(sentence)),
];
const whole = new Set(asked.flatMap((one) => one.whole));
const templates = [...new Set(asked.flatMap((one) => one.templates))].flatMap(allOf);
const patterns = templates.map(patternOf);

describe('the sentences', () => {
  it('are all asked for', () => {
    const left = keys.filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(left).toEqual([]);
  });
});

/** A call of `t` from behind its bracket to the end of it. */
const callFrom = (code: string, start: number): string => {
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < code.length; end += 1) {
    if ('([{'.includes(code[end] ?? '')) depth += 1;
    else if (')]}'.includes(code[end] ?? '')) depth -= 1;
  }
  return code.slice(start, end - 1);
};

describe('the program', () => {
  it('asks for no template that stands for nothing, and for no choice in one', () => {
    const inCalls = sources.flatMap(({ file, code }) =>
      [...code.matchAll(/\bt\(\s*(?=`|\[)/g)].flatMap(({ index, 0: opening }) =>
        askedIn(callFrom(code, index + opening.length))
          .templates.flatMap(allOf)
          .map((template) => [template, file] as const),
      ),
    );
    expect(inCalls.length).toBeGreaterThan(100);
    const hollow = [...new Map(inCalls)].filter(([template]) => {
      const pattern = patternOf(template);
      return !keys.some((key) => pattern.test(key));
    });
    expect(hollow).toEqual([]);
  });

  it('gives a number to every sentence that has a form for one and for many', () => {
    const calls = sources.flatMap(({ file, code }) =>
      [...code.matchAll(/\bt\(\s*'([\w.]+)'/g)].map((match) => ({
        file,
        key: match[1] ?? '',
        rest: callFrom(code, match.index + match[0].length),
      })),
    );
    const numberless = calls.filter(
      // A spread or a name may hold the number; what is written out must name it.
      ({ key, rest }) => counted.has(key) && !/\bcount\b|\.\.\.|^\s*,\s*[a-zA-Z]/.test(rest),
    );
    expect(calls.filter(({ key }) => counted.has(key)).length).toBeGreaterThan(50);
    expect(numberless.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });
});

describe('the gallery’s own words', () => {
  const gallery = sources.filter(({ file }) => file.startsWith('renderer/gallery/'));
  const names = (node: Tree): readonly string[] =>
    typeof node === 'string' ? [] : Object.entries(node).flatMap(([key, child]) => [key, ...names(child)]);

  it.each(languages)('are the same in %s', (language) => {
    const said = flat(words[language]);
    expect(said.map(([key]) => key)).toEqual(flat(words.en).map(([key]) => key));
    expect(said.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are all asked for by name', () => {
    const code = gallery.map((source) => source.code).join('\n');
    expect(names(words.en).filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });
});

describe('what finds the keys', () => {
  it('sees whole keys and templates, and no types', () => {
    const code = "t('a.b'); t(`c.${x}.d`, {}); type T = `e.${string}`; const one = 'plain';";
    expect(askedIn(code)).toEqual({ whole: ['a.b'], templates: ['c.${x}.d'] });
  });

  it('sees sentences in sentences', () => {
    expect(askedBySentence('x $t(a.b) y $t(c.{{- kind}}.d)')).toEqual({
      whole: ['a.b'],
      templates: ['c.${kind}.d'],
    });
  });

  it('spells choices out', () => {
    expect(spelledOut("a.${on ? 'x' : 'y'}.${z}")).toEqual(['a.x.${z}', 'a.y.${z}']);
    expect(spelledOut("a.${way === 'up' ? 'x' : b ? 'y' : 'z'}")).toEqual(['a.x', 'a.y', 'a.z']);
    expect(spelledOut("a.${on ? 'x' : more(z)}")).toEqual(["a.${on ? 'x' : more(z)}"]);
  });

  it('takes a blank for one part of a key', () => {
    expect(patternOf('a.${x}.c').test('a.b.c')).toBe(true);
    expect(patternOf('a.${x}').test('a.b.c')).toBe(false);
    expect(patternOf('a.${x}.c').test('aXb.c')).toBe(false);
  });
});
