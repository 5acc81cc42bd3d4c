/** What the address of the print page asks for: its part after `#` is the order as JSON. */
import { languages, type Language } from '../../shared/languages.ts';
import { type Paper, type PaperSize, paperSizes } from '../../shared/model/paper.ts';

/** What goes on paper, in one language, on one size of paper. */
export type PrintOrder = Paper & { readonly language: Language; readonly size: PaperSize };

const parsed = (hash: string): Partial<PrintOrder> => {
  try {
    return JSON.parse(decodeURIComponent(hash.replace(/^#/, ''))) as Partial<PrintOrder>;
  } catch {
    return {};
  }
};

/** Reads the part after `#`; English and A4 where it names none of ours. What the order lacks the engine refuses. */
export const readOrder = (hash: string): PrintOrder => {
  const order = parsed(hash);
  const language = languages.find((known) => known === order.language) ?? 'en';
  const size = paperSizes.find((known) => known === order.size) ?? 'A4';
  return { kind: 'account', ...order, language, size } as PrintOrder;
};
