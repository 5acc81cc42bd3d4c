/** The past as a table, for who hears it. */
import { useTranslation } from 'react-i18next';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';
import { Heard } from '../../ui/heard.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { stackOrder } from './past-summary.ts';

/** One row per month end; not seen. */
export const PastTable = ({ months }: { readonly months: readonly MonthSummary[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Heard>
      <table>
        <caption>{t('portfolio.past.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('portfolio.past.month')}</th>
            <th scope="col">{t('portfolio.past.meanScore')}</th>
            {stackOrder.map((band) => (
              <th key={band} scope="col">
                {t(`bands.${band}.word`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ date, mean, bands }) => (
            <tr key={date}>
              <th scope="row">{format.date(date)}</th>
              <td>{mean === null ? t('common.none') : format.number(mean, 0)}</td>
              {stackOrder.map((band) => (
                <td key={band}>{format.number(bands[band], 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Heard>
  );
};
