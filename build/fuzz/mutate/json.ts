/** JSON of the wrong shape, size or depth, and what only resembles JSON. */
import type { Chance } from '../../samples/random.ts';
import { nastyNumbers, nastyTexts } from '../nasty.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const nastyNames = ['__proto__', 'constructor', 'prototype', 'toString', '', 'key', 'metrics', 'a.b', '[0]'];

const nastyValue = (chance: Chance): Json => {
  const values: readonly Json[] = [null, true, [], {}, '', 0, -1, 1e308, 0.1, [[[]]], { a: { b: null } }];
  if (chance.happens(0.3)) return chance.pick(nastyTexts);
  return chance.happens(0.3) ? Number(chance.pick(nastyNumbers)) || 0 : chance.pick(values);
};

const changedIn = (list: readonly Json[], chance: Chance): Json => {
  const at = chance.whole(0, Math.max(0, list.length - 1));
  const inner = list[at] ?? null;
  if (chance.happens(0.1)) return list.toSpliced(at, 1);
  if (chance.happens(0.1)) return Array.from({ length: chance.pick([2, 40, 3_000]) }, () => inner);
  return list.length === 0 ? [nastyValue(chance)] : list.with(at, changed(inner, chance));
};

/** One node of the tree is another one. */
const changed = (value: Json, chance: Chance): Json => {
  if (typeof value !== 'object' || value === null || chance.happens(0.08)) return nastyValue(chance);
  if (Array.isArray(value)) return changedIn(value, chance);
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  if (entries.length === 0 || chance.happens(0.08))
    return Object.fromEntries([...entries, [chance.pick(nastyNames), nastyValue(chance)]]);
  const at = chance.whole(0, entries.length - 1);
  const [name, inner] = entries[at] as [string, Json];
  if (chance.happens(0.1)) return Object.fromEntries(entries.toSpliced(at, 1));
  if (chance.happens(0.05))
    return Object.fromEntries(entries.with(at, [chance.pick([...nastyNames, ...nastyTexts]), inner]));
  return Object.fromEntries(entries.with(at, [name, changed(inner, chance)]));
};

const deep = (chance: Chance): string => {
  const depth = chance.pick([30, 1_000, 100_000]);
  const [open, close] = chance.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ]) as [string, string];
  return `${open.repeat(depth)}1${chance.happens(0.7) ? close.repeat(depth) : ''}`;
};

/** What the text of JSON may suffer. */
const texts: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => text.slice(0, chance.whole(0, text.length)),
  (text, chance) => text.replace(/:\s*[^,{}[\]]+/, () => `: ${deep(chance)}`),
  (_, chance) => deep(chance),
  (text) => `\uFEFF${text}`,
  (text) =>
    text.replace('{', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},'),
  (text, chance) => text.replace(/"/g, (sign) => (chance.happens(0.01) ? '' : sign)),
  (text) => text.replace(/}\s*$/, ',}'),
  (text) => text.replace(/\d+/, '1e999'),
  (text) => `${text}${' '.repeat(1_100_000)}`,
  (text) => text.replace(/"[^"]*"/, '"\\ud800\\u0000"'),
];

/** The text of JSON with some of it changed. */
export const mutatedJson = (json: string, chance: Chance): string => {
  let tree = JSON.parse(json) as Json;
  for (let i = chance.whole(0, 4); i > 0; i--) tree = changed(tree, chance);
  const text = JSON.stringify(tree, null, chance.happens(0.5) ? 2 : 0);
  return chance.happens(0.35) ? chance.pick(texts)(text, chance) : text;
};
