/** The figures of a trait's evidence as the reader's language writes them. */
import type { Format } from '../../../shared/format.ts';
import type { Cutoffs } from '../../../shared/model/model.ts';
import type { Unit } from '../../../shared/model/score.ts';

type Detail = Readonly<Record<string, string | number>>;

/** What writes the figures. */
export interface EvidenceWriter {
  readonly format: Format;
  readonly currency: string | null;
  /** Of the model, as it applies to the account: a score is never rounded up to one. */
  readonly cutoffs: Cutoffs;
}

const word = (
  name: string,
  figure: string | number,
  { format, currency, cutoffs }: EvidenceWriter,
): [string, string] => {
  if (name.endsWith('Minor')) return [name.slice(0, -'Minor'.length), format.money(Number(figure), currency)];
  if (name === 'date' || name === 'since') return [name, format.date(String(figure))];
  if (name === 'months') return [name, format.span(Number(figure), 'month')];
  if (name === 'score') return [name, format.score(Number(figure), cutoffs)];
  return [name, typeof figure === 'number' ? format.number(figure) : figure];
};

/** Name → text for the sentence: `valueMinor` becomes `value`, dates and money are written out. */
export const evidenceWords = (detail: Detail, writer: EvidenceWriter): Readonly<Record<string, string>> => {
  const words = Object.fromEntries(Object.entries(detail).map(([name, figure]) => word(name, figure, writer)));
  if (typeof detail['value'] !== 'number' || typeof detail['unit'] !== 'string') return words;
  return { ...words, value: writer.format.measured({ value: detail['value'], unit: detail['unit'] as Unit }) };
};
