/** The pages of the help in three languages; how their lines are read stands in renderer/features/help/markup.ts. */
import type { Language } from '../../languages.ts';
import en from './en.json' with { type: 'json' };
import he from './he.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };

/** The pages, in the order in which they are read. */
export const helpTopics = [
  'firstSteps',
  'files',
  'accountPage',
  'numbers',
  'surveys',
  'value',
  'plan',
  'reports',
  'privacy',
  'keyboard',
  'glossary',
  'limits',
] as const;

/** One of them. */
export type HelpTopic = (typeof helpTopics)[number];

/** A page: its title, and its lines. */
export interface HelpText {
  readonly title: string;
  readonly body: readonly string[];
}

/** Language → page → its text. */
export const helpTexts: Readonly<Record<Language, Readonly<Record<HelpTopic, HelpText>>>> = { en, tr, he };

/** Whether a word names a page. */
export const isHelpTopic = (word: string | null): word is HelpTopic =>
  helpTopics.some((topic) => topic === word);
