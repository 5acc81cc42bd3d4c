/** Names that a group of a JSON text has twice: the parser of the language keeps the last one and says nothing. */
import type { Step } from './problems.ts';

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gu;

/** A group or list that is being read. */
interface Open {
  /** The names so far; null in a list. */
  readonly names: Set<string> | null;
  readonly steps: readonly Step[];
  /** Where the value stands that comes next. */
  at: Step;
  wantsName: boolean;
}

const opened = (sign: string, outer: Open | undefined): Open => ({
  names: sign === '{' ? new Set() : null,
  steps: outer ? [...outer.steps, outer.at] : [],
  at: 0,
  wantsName: sign === '{',
});

/** A list counts on, a group wants the next name. */
const next = (inner: Open): void => {
  if (inner.names) inner.wantsName = true;
  else inner.at = Number(inner.at) + 1;
};

/** Takes a name; answers whether the group had it before. */
const isDouble = (inner: Open, text: string): boolean => {
  const name = JSON.parse(text) as string;
  const known = inner.names?.has(name) ?? false;
  inner.names?.add(name);
  inner.at = name;
  inner.wantsName = false;
  return known;
};

/** Where a name stands a second time, first of all; undefined where none does. The text is JSON. */
export const doubleName = (text: string): readonly Step[] | undefined => {
  const open: Open[] = [];
  for (const [sign] of text.matchAll(token)) {
    const inner = open.at(-1);
    if (sign === '{' || sign === '[') open.push(opened(sign, inner));
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && inner) next(inner);
    else if (inner?.wantsName && isDouble(inner, sign)) return [...inner.steps, inner.at];
  }
  return undefined;
};
