/** What the customers answered: figures, comments, answers typed in, a calculator. */
import { useTranslation } from 'react-i18next';
import { type SurveyTab, surveyTabs } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { ScreenTabs } from '../../ui/screen-tabs.tsx';
import { FiguresPanel } from './figures/figures-panel.tsx';
import { CommentsPanel } from './comments/comments-panel.tsx';
import { AnswersPanel } from './answers/answers-panel.tsx';
import { CalculatorPanel } from './calculator/calculator-panel.tsx';
import css from './surveys-screen.module.css';

const panels: Readonly<Record<SurveyTab, () => React.ReactNode>> = {
  figures: FiguresPanel,
  comments: CommentsPanel,
  answers: AnswersPanel,
  calculator: CalculatorPanel,
};

/** What the customers answered: figures, comments, answers typed in, a calculator. */
export const SurveysScreen = ({ tab }: { readonly tab: SurveyTab }) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  return (
    <div className={css.screen}>
      <h1 className={css.title}>{t('surveys.title')}</h1>
      <ScreenTabs
        tabs={surveyTabs}
        shown={tab}
        labelOf={(own) => t(`surveys.tabs.${own}`)}
        onShow={(own) => dispatch({ type: 'screen.shown', screen: { name: 'surveys', tab: own } })}
        filling={['comments']}
        panels={panels}
      />
    </div>
  );
};
