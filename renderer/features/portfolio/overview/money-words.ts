/** Money of several currencies in words: never added, the first ones named. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import type { MoneyIn } from '../summary.ts';

/** As many as a line bears. */
const mostNamed = 2;

/** Writes amounts as "€34,000, $1,200 and 1 more currency"; empty where there are none. */
export const useMoneyText = (): ((money: readonly MoneyIn[]) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (money) => {
    const named = money.slice(0, mostNamed).map(({ minor, currency }) => format.money(minor, currency));
    const more = money.length - named.length;
    const rest = more === 0 ? [] : [t('portfolio.overview.moreCurrencies', { count: more })];
    return format.list([...named, ...rest]);
  };
};
