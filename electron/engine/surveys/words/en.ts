/** English words: plurals, -ed and -ing are the same word. */
import { foldedWords, type WordRules } from './rules.ts';

const stopWords = foldedWords(`
  a about above after again against all almost already also although always am an and another any anything are aren't
  as at away back be became because been before being below best better between both but by can can't cannot could
  couldn't did didn't do does doesn't doing don don't done down during each either else enough even ever every everyone
  everything far few first for from further get gets getting go goes going good got great had hadn't has hasn't have
  haven't having he her here hers him his how however i i'd i'll i'm i've if in instead into is isn't it it's its itself
  just keep know last least less let like likes little ll lot lots made make makes making many may maybe me might more
  most much must my myself need needs never next no none nor not nothing now of off often ok okay old on once one ones
  only or other others our ours out over own per perhaps please put quite rather re really s said same say says see
  seems several shall she should shouldn't since so some someone something sometimes soon still such sure t take than
  thank thanks that that's the their theirs them then there there's these they they're thing things think this those
  though through thus to together too two under until up upon us use used very via want wants was wasn't way we we're
  we've well went were weren't what when where whether which while who whole whom whose why will with within without
  won't would wouldn't yes yet you you're your yours d m ve didn doesn isn wasn weren won wouldn couldn shouldn hasn
  haven hadn aren yesterday today tomorrow
  bit end nobody third time times used uses using actually really
`);

const vowel = /[aeiouy]/;
const doubled = /([bcdfgmnprt])\1$/;

/** "shipping" → "ship", "missing" → "miss". */
const withoutEnding = (word: string, ending: 'ing' | 'ed'): string => {
  const rest = word.slice(0, -ending.length);
  if (rest.length < 3 || !vowel.test(rest) || word.endsWith('eed')) return word;
  return rest.replace(doubled, '$1');
};

const withoutPlural = (word: string): string => {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

const withoutTense = (word: string): string => {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing')) return withoutEnding(word, 'ing');
  return word.endsWith('ed') ? withoutEnding(word, 'ed') : word;
};

/** "invoice" and "invoicing" meet without the e. */
const withoutMuteE = (word: string): string =>
  word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;

/** How English words are counted. */
export const english: WordRules = {
  stopWords,
  stem: (word) => withoutMuteE(withoutTense(withoutPlural(word))),
};
