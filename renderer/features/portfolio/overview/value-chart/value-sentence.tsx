/** The chart in one sentence: the valuable accounts that are not well. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/use-format.ts';
import { type ShownValue, useAmountText } from './value-words.ts';

/** "12 of 60 accounts are worth … or more and are not green." */
export const ValueSentence = (shown: ShownValue) => {
  const { t } = useTranslation();
  const format = useFormat();
  const amount = useAmountText(shown);
  const { rows, split } = shown.points;
  const unwell = shown.points.parts.worthUnwell.length;
  return t('portfolio.overview.value.sentence', {
    count: unwell,
    unwell: format.number(unwell, 0),
    all: format.number(rows.length, 0),
    split: amount(split),
  });
};
