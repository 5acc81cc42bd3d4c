/** One of the figures beside NPS: its value, its facts, its answers by score. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import { Section } from '../../../ui/section.tsx';
import { FewAnswers } from './few-answers.tsx';
import { FigureFacts } from './figure-facts.tsx';
import { FigureValue } from './figure-value.tsx';
import css from './measure-block.module.css';
import { useFiguresPage } from './page-context.ts';
import { readingOf } from './reading.ts';

interface MeasureBlockProps {
  readonly measure: SurveyMeasure;
  /** Beside the heading: the direction of a scale. */
  readonly aside?: string;
  readonly newest?: string | null;
  readonly children?: ReactNode;
}

/** The block; nothing where nobody was asked that way. */
export const MeasureBlock = ({ measure, aside, newest, children }: MeasureBlockProps) => {
  const { t } = useTranslation();
  const { page } = useFiguresPage();
  const reading = readingOf(page, measure);
  if (reading === null) return null;
  return (
    <Section title={t(`surveys.figures.measures.${measure}.full`)} aside={aside}>
      <div className={css.head}>
        <FigureValue figures={page} wanted={{ measure }} size="large" />
        <FigureFacts measure={measure} reading={reading} {...(newest !== undefined && { newest })} />
      </div>
      {reading.few?.length ? <FewAnswers measure={measure} /> : children}
    </Section>
  );
};
