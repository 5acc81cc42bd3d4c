/** The renewals ahead by light, with the money of each. */
import { useTranslation } from 'react-i18next';
import { Light } from '../../../../ui/light.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { bandOrder, moneyOf } from '../../summary.ts';
import { useMoneyText } from '../money-words.ts';
import type { Renewal } from './renewals.ts';
import css from './renewals.module.css';

/** One line; lights without a renewal are left out. */
export const RenewalLights = ({ ahead }: { readonly ahead: readonly Renewal[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const moneyText = useMoneyText();
  if (ahead.length === 0) return null;
  return (
    <ul className={css.lights} aria-label={t('portfolio.overview.renewals.byLight')}>
      {bandOrder.map((band) => {
        const own = ahead.filter(({ row }) => row.band === band).map(({ row }) => row);
        return own.length === 0 ? null : (
          <li key={band}>
            <Light band={band} size="small" />
            <span>{format.number(own.length, 0)}</span>
            <span className={css.soft}>{moneyText(moneyOf(own))}</span>
          </li>
        );
      })}
    </ul>
  );
};
