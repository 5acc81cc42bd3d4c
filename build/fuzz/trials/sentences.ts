/** Whether an error can be said: of the closed list, with a sentence in every language whose blanks are all filled. */
import { AppError, errorCodes, type ErrorDetail } from '../../../shared/errors.ts';
import { describeError } from '../../../shared/i18n/describe.ts';
import { texts } from '../../../shared/i18n/index.ts';
import { languages } from '../../../shared/languages.ts';

const blanksIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{-?\s*([^,}\s]+)/g)].map(([, name]) => name as string);

/** The value behind `a.b.c`. */
const behind = (tree: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], tree);

/** What is wrong with the sentence of a key, once it is filled with `detail`; empty = nothing. */
export const sentenceFindings = (key: string, detail: object): readonly string[] =>
  languages.flatMap((language) => {
    const sentence = behind(texts[language], key);
    if (typeof sentence !== 'string') return [`no sentence ${key} in ${language}`];
    const empty = blanksIn(sentence).filter((name) => !Object.hasOwn(detail, name));
    return empty.length > 0 ? [`${key} in ${language} lacks ${empty.join(', ')}`] : [];
  });

/** What is wrong with an error that somebody is shown. */
export const errorFindings = (error: {
  readonly code: string;
  readonly detail?: ErrorDetail | undefined;
}): readonly string[] => {
  const { detail = {} } = error;
  const code = errorCodes.find((known) => known === error.code);
  if (code === undefined) return [`unknown code ${error.code}`];
  if (code === 'internal') return [`internal: ${String(detail['problem'])}`];
  const said = languages.map((language) => describeError({ code, detail }, language));
  return [
    ...sentenceFindings(`errors.${code}`, detail),
    ...said.flatMap((sentence) => (sentence.trim() === '' ? [`${code} says nothing`] : [])),
  ];
};

/** What was thrown, as its code and what is wrong with it. */
export const thrown = (error: unknown): { readonly result: string; readonly findings: readonly string[] } =>
  error instanceof AppError
    ? { result: error.code, findings: errorFindings(error) }
    : { result: 'internal', findings: [`thrown: ${error instanceof Error ? error.stack : String(error)}`] };
