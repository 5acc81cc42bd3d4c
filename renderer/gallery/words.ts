/** The gallery's own sentences. They are no part of the product, and stand apart from its own. */
import type { Language } from '../../shared/contract.ts';
import { useLanguage } from '../ui/use-format.ts';
import en from './words/en.json' with { type: 'json' };
import he from './words/he.json' with { type: 'json' };
import tr from './words/tr.json' with { type: 'json' };

/** All sentences of a language. */
export type Words = typeof en;

/** Language → its sentences; a language that lacks one does not compile. */
export const words: Readonly<Record<Language, Words>> = { en, tr, he };

/** The sentences in the language that the page is in. */
export const useWords = (): Words => words[useLanguage()];
