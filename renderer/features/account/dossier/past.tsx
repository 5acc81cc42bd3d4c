/** Where the score came from: the chart, a small one for each dimension, and a table of month ends. */
import { useTranslation } from 'react-i18next';
import type { DatedChange } from '../../../../shared/model/change.ts';
import { History } from '../history.tsx';
import css from './text.module.css';
import chapter from './chapter.module.css';
import { MonthTable } from './month-table.tsx';
import { Multiples } from './multiples.tsx';
import { usePastSentence } from './past-sentence.ts';

/** The chapter. */
export const Past = ({ changes }: { readonly changes: readonly DatedChange[] }) => {
  const { t } = useTranslation();
  const sentence = usePastSentence();
  return (
    <>
      <p className={css.text}>
        {sentence} {t('dossier.past.model')}
      </p>
      <div className={chapter.chart}>
        <History />
      </div>
      <Multiples />
      <MonthTable changes={changes} />
    </>
  );
};
