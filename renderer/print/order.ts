/** What the address of the print page asks for: `#kind=account&account=7&asOf=2026-09-30&language=tr`. */
import { languages, type Language } from '../../shared/languages.ts';
import type { Paper } from '../../shared/model/paper.ts';

/** What goes on paper, in one language. */
export type PrintOrder = Paper & { readonly language: Language };

const paperOf = (named: URLSearchParams): Paper => {
  const number = (name: string): number => Number(named.get(name) ?? Number.NaN);
  switch (named.get('kind')) {
    case 'review':
      return { kind: 'review', one: number('one'), other: number('other') };
    case 'checkpoint':
      return { kind: 'checkpoint', checkpoint: number('checkpoint') };
    default:
      return { kind: 'account', account: number('account'), asOf: named.get('asOf') ?? undefined };
  }
};

/** Reads the part after `#`; English where the language is none of ours, NaN where a number is not named. */
export const readOrder = (hash: string): PrintOrder => {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  const language = languages.find((known) => known === named.get('language')) ?? 'en';
  return { ...paperOf(named), language };
};
