/** Formulas of models that were checked, read once each: scoring asks for them per account. */
import { type Formula, namesIn } from './formula.ts';
import { parseFormula } from './parse-formula.ts';

/** A formula and the metrics it names. */
export interface KnownFormula {
  readonly formula: Formula;
  readonly names: readonly string[];
}

/** More texts than a model may hold metrics; an editor that tries one after another must not fill the memory. */
const mostKept = 1000;
const kept = new Map<string, KnownFormula>();

/** The formula of a text. Throws `FormulaError`, which no text of a checked model brings about. */
export const formulaOf = (text: string): KnownFormula => {
  const known = kept.get(text);
  if (known) return known;
  const formula = parseFormula(text);
  const read = { formula, names: namesIn(formula) };
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, read);
  return read;
};
