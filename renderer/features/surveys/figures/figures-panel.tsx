/** What the answers come to: NPS, satisfaction, effort, first contact, over time and by group. */
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyPage } from '../../../../shared/model/surveys/page.ts';
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { Controls, DateLine } from './controls.tsx';
import css from './figures-panel.module.css';
import { useFiguresView } from './figures-view.tsx';
import { Groups } from './groups.tsx';
import { NoAnswers } from './no-answers.tsx';
import { NpsBlock } from './nps-block.tsx';
import { OtherFigures } from './other-figures.tsx';
import { FiguresPageContext, type WantedRows } from './page-context.ts';
import { measuresIn } from './reading.ts';
import { RowsDialog } from './rows-dialog.tsx';
import { Trend } from './trend.tsx';

const Figures = ({ page }: { readonly page: SurveyPage }) => (
  <>
    <div className={css.blocks}>
      <div className={css.nps}>
        <NpsBlock measure="nps" figures={page.nps} />
        {page.npsFromOne ? <NpsBlock measure="npsFromOne" figures={page.npsFromOne} /> : null}
      </div>
      <OtherFigures />
    </div>
    <Controls />
    <Trend />
    <Groups />
  </>
);

/** What is chosen may be gone: a grouping with an undone import, a measure with another date. */
const useMend = (page: SurveyPage | null, isWrong: boolean): void => {
  const { view, change } = useFiguresView();
  const measures = page ? measuresIn(page) : [];
  const first = measures[0];
  const isGone = first !== undefined && !measures.includes(view.measure);
  useEffect(() => {
    if (isWrong) change({ by: null });
    if (isGone) change({ measure: first });
  }, [isWrong, isGone, first, change]);
};

const Shown = ({ page, loading }: { readonly page: SurveyPage; readonly loading: boolean }) => {
  const [wanted, setWanted] = useState<WantedRows | null>(null);
  const value = useMemo(() => ({ page, showRows: setWanted }), [page]);
  return (
    <FiguresPageContext value={value}>
      <div className={css.page} aria-busy={loading}>
        <DateLine />
        {measuresIn(page).length === 0 ? <NoAnswers page={page} /> : <Figures page={page} />}
      </div>
      <RowsDialog wanted={wanted} onClose={() => setWanted(null)} />
    </FiguresPageContext>
  );
};

/** The part of the screen. */
export const FiguresPanel = () => {
  const { t } = useTranslation();
  const { session } = useSession();
  const { view } = useFiguresView();
  const question = {
    ...(session.asOf !== null && { asOf: session.asOf }),
    ...(view.by !== null && { by: view.by }),
    period: view.period,
  };
  const { value, error, loading, retry } = useCall('surveys.open', question, session.revision);
  useMend(value, error?.code === 'usage' && view.by !== null);
  if (error) return <Failure error={error} retry={retry} />;
  return value ? (
    <Shown page={value} loading={loading} />
  ) : (
    <p className={css.waiting} role="status" aria-busy="true">
      {t('surveys.figures.waiting')}
    </p>
  );
};
