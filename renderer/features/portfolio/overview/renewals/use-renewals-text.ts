/** Renewals ahead in one sentence: how many until when, what they are worth, how many of them are not well. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/use-format.ts';
import { moneyOf } from '../../summary.ts';
import { useMoneyText } from '../money-words.ts';
import type { Renewals } from './renewals.ts';

/** Writes the sentence; without a worth where none is known. At least one renewal is ahead. */
export const useRenewalsText = (): ((renewals: Pick<Renewals, 'ahead' | 'unwell' | 'until'>) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const moneyText = useMoneyText();
  return ({ ahead, unwell, until }) => {
    const amount = moneyText(moneyOf(ahead.map(({ row }) => row)));
    const words = {
      count: ahead.length,
      shown: format.number(ahead.length, 0),
      until: format.date(until),
      unwell: format.number(unwell.length, 0),
    };
    return amount === ''
      ? t('portfolio.overview.renewals.sentence', words)
      : t('portfolio.overview.renewals.sentenceMoney', {
          ...words,
          amount: t('portfolio.overview.perMonth', { amount }),
        });
  };
};
