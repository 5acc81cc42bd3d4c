/** A figure of the surveys over time, alone, as its picture shows it. */
import type { SurveyPage } from '../../../../shared/model/surveys/page.ts';
import { Section } from '../../../ui/section.tsx';
import { FiguresViewGiven } from './figures-view.tsx';
import { FiguresPageContext } from './page-context.ts';
import { DrawnTrend } from './trend.tsx';
import { type FiguresView, usualFiguresView } from './view-state.ts';

interface TrendPictureProps extends Pick<FiguresView, 'measure' | 'period'> {
  readonly page: SurveyPage;
  readonly title: string;
}

const noRows = (): void => undefined;

/** The chart with its table. */
export const TrendPicture = ({ page, title, measure, period }: TrendPictureProps) => (
  <FiguresPageContext value={{ page, showRows: noRows }}>
    <FiguresViewGiven view={{ ...usualFiguresView, measure, period }}>
      <Section title={title}>
        <DrawnTrend />
      </Section>
    </FiguresViewGiven>
  </FiguresPageContext>
);
