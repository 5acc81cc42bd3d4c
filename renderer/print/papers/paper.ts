/** What all kinds of paper have in common. */
import type { ReactNode } from 'react';
import type { TFunction } from 'i18next';
import type { Answer } from '../../../shared/contract.ts';
import type { PrintOrder } from '../order.ts';

/** A paper that can be drawn. */
export interface PaperToDraw {
  readonly title: (t: TFunction) => string;
  readonly sheet: ReactNode;
  /** What the file can be found by, beside its kind and title: names, keys. */
  readonly keywords?: readonly string[];
  /** `one`: made to fit a single page; `flowing`: onto more where it has more; `none`: a picture, as tall as it is. */
  readonly pages: 'one' | 'flowing' | 'none';
}

/** The order of a kind of paper. */
export type OrderOf<K extends PrintOrder['kind']> = PrintOrder & { readonly kind: K };

/** The value of an answer. Throws with the code of its error. */
export const valueOf = <T>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value;
  throw new Error(answer.error.code);
};
