/** No answer in any period: what to do. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SurveyPage } from '../../../../shared/model/surveys/page.ts';
import { useSession } from '../../../app/session.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './no-answers.module.css';

/** The empty page. */
export const NoAnswers = ({ page }: { readonly page: SurveyPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { session, dispatch } = useSession();
  const from = page.periods[0]?.from ?? page.from;
  return (
    <div className={css.empty}>
      <h2>{t('surveys.figures.empty.what', { from: format.date(from), to: format.date(page.asOf) })}</h2>
      <p>{t('surveys.figures.empty.toDo')}</p>
      <div className={css.ways}>
        <Button variant="filled" onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'import' } })}>
          {t('surveys.figures.empty.import')}
        </Button>
        <Button onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'surveys', tab: 'answers' } })}>
          {t('surveys.figures.empty.type')}
        </Button>
        {session.asOf === null ? null : (
          <Button onClick={() => dispatch({ type: 'asOf.picked', asOf: null })}>
            {t('surveys.figures.empty.newest')}
          </Button>
        )}
      </div>
    </div>
  );
};
