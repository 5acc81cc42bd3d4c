/** What stands beside a figure: its interval, how many it counts, who answered, how new it is. */
import { useTranslation } from 'react-i18next';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import { useFormat } from '../../../ui/use-format.ts';
import css from './figure-facts.module.css';
import { useFiguresPage } from './page-context.ts';
import type { Reading } from './reading.ts';
import { useLeftOut } from './use-left-out.ts';
import { useFigureWords } from './use-words.ts';

interface FigureFactsProps {
  readonly measure: SurveyMeasure;
  readonly reading: Reading;
  /** The newest row, where the reading itself does not know it. */
  readonly newest?: string | null;
}

/** One fact below the other. */
export const FigureFacts = ({ measure, reading, newest = reading.newest }: FigureFactsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const { page } = useFiguresPage();
  const leftOut = useLeftOut()(page, measure);
  const { low, high, n, response, few } = reading;
  const none = t(`surveys.figures.${measure === 'firstContactResolution' ? 'noTickets' : 'nothing'}`);
  const interval =
    low === null || high === null
      ? t('surveys.figures.few')
      : t('surveys.figures.interval', { low: words.value(measure, low), high: words.value(measure, high) });
  if (n === 0) return <p className={css.facts}>{none}</p>;
  return (
    <ul className={css.facts}>
      <li data-few={few !== null}>{interval}</li>
      <li>
        {words.counted(measure, n)}
        {newest === null ? '' : ` · ${t('surveys.figures.newest', { date: format.date(newest) })}`}
      </li>
      {response ? <li>{words.response(response)}</li> : null}
      {leftOut === null ? null : <li className={css.leftOut}>{t('surveys.figures.without', { leftOut })}</li>}
    </ul>
  );
};
