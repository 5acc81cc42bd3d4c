/** Which keys of sentences a source asks for, read off its text. Pure. */

/** What a source names: keys in full, and templates such as `plan.tabs.${tab}`. */
export interface AskedKeys {
  readonly whole: readonly string[];
  readonly templates: readonly string[];
}

const wholePattern = /'([A-Za-z][\w-]*(?:\.[\w-]+)+)'/g;
const templatePattern = /`([A-Za-z]\w*\.[\w.]*\$\{(?:[^`]|`[^`]*`)*?)`/g;
/** A type's template stands for no sentence. */
const isTyped = (template: string): boolean => /\$\{(?:string|infer [^}]*)\}/.test(template);

const first = (match: RegExpExecArray): string => match[1] ?? '';

/** All that a source of TypeScript names in the shape of a key. */
export const askedIn = (code: string): AskedKeys => ({
  whole: [...code.matchAll(wholePattern)].map(first),
  templates: [...code.matchAll(templatePattern)].map(first).filter((template) => !isTyped(template)),
});

/** The sentences inside other sentences: `$t(models.types.{{- expected}})`. */
export const askedBySentence = (sentence: string): AskedKeys => {
  const inner = [...sentence.matchAll(/\$t\(([^),]+)/g)].map(first);
  return {
    whole: inner.filter((key) => !key.includes('{{')),
    templates: inner
      .filter((key) => key.includes('{{'))
      .map((key) => key.replaceAll(/\{\{-?\s*(\w+)\s*\}\}/g, '$${$1}')),
  };
};

const choicePattern = /^[^?']*\?\s*'([^']*)'\s*:\s*(?:'([^']*)'|(.*))$/s;

/** The words of `isOff ? 'turnedOn' : 'turnedOff'`; nothing where a branch is more than a word. */
const choicesOf = (expression: string): readonly string[] => {
  const [, yes, no, rest] = choicePattern.exec(expression.replace(/=== '[^']*'/g, '')) ?? [];
  if (yes === undefined) return [];
  if (no !== undefined) return [yes, no];
  const others = choicesOf(rest ?? '');
  return others.length === 0 ? [] : [yes, ...others];
};

/** A template with each of its written choices in its place. */
export const spelledOut = (template: string): readonly string[] => {
  for (const [blank, expression = ''] of template.matchAll(/\$\{([^{}]*)\}/g)) {
    const choices = choicesOf(expression);
    if (choices.length > 0)
      return choices.flatMap((choice) => spelledOut(template.replace(blank, () => choice)));
  }
  return [template];
};

/** The keys that a template can stand for: each blank is one part of a key. */
export const patternOf = (template: string): RegExp => {
  const parts = template.split(/\$\{[^{}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[^.]+')}$`);
};
