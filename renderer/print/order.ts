/** What the address of the print page asks for: `#account=7&asOf=2026-09-30&lang=tr`. */
import { languages, type Language } from '../../shared/languages.ts';

/** One account at one date in one language; without a date the newest fact's. */
export interface PrintOrder {
  readonly account: number;
  readonly asOf: string | undefined;
  readonly language: Language;
}

/** Reads the part after `#`; English where the language is none of ours, account NaN where none is named. */
export const readOrder = (hash: string): PrintOrder => {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    account: Number(named.get('account') ?? Number.NaN),
    asOf: named.get('asOf') ?? undefined,
    language: languages.find((language) => language === named.get('lang')) ?? 'en',
  };
};
