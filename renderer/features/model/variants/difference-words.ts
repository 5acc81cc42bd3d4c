/** What can differ in a segment, in words. */
import { useTranslation } from 'react-i18next';
import { useModelNames } from '../use-model-names.ts';
import type { Difference, DifferentField } from './variant-edits.ts';

/** What finds the words: whose it is, and what of it. */
export interface DifferenceWords {
  readonly part: (difference: Difference) => string;
  readonly field: (field: DifferentField) => string;
  /** Both in one line, for lists and labels. */
  readonly line: (difference: Difference) => string;
}

/** The words in the reader's language. */
export const useDifferenceWords = (): DifferenceWords => {
  const { t } = useTranslation();
  const names = useModelNames();
  const field = (own: DifferentField): string => t(`model.variants.fields.${own}`);
  const part = (difference: Difference): string => {
    switch (difference.kind) {
      case 'cutoffs':
        return t('model.variants.cutoffs');
      case 'dimension':
        return names.dimension(difference.key);
      case 'metric':
        return names.metric(difference.key);
    }
  };
  const line = (difference: Difference): string => {
    if (difference.kind === 'cutoffs') return part(difference);
    const of = difference.kind === 'dimension' ? 'weight' : difference.field;
    return t('model.variants.line', { part: part(difference), field: field(of) });
  };
  return { part, field, line };
};
