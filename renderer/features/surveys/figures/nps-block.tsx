/** NPS: the score with its interval, who promotes and who detracts, the answers by score. */
import { useTranslation } from 'react-i18next';
import type { NpsFigures } from '../../../../shared/model/surveys/figures.ts';
import { npsClassOf } from '../../../../shared/model/surveys/nps.ts';
import { Section } from '../../../ui/section.tsx';
import { binsFrom } from './bins.ts';
import { ClassBar } from './class-bar.tsx';
import { Distribution } from './distribution.tsx';
import { FewAnswers } from './few-answers.tsx';
import { FigureFacts } from './figure-facts.tsx';
import { FigureValue } from './figure-value.tsx';
import css from './nps-block.module.css';
import { useFiguresPage } from './page-context.ts';
import { readingOf } from './reading.ts';

interface NpsBlockProps {
  readonly measure: 'nps' | 'npsFromOne';
  readonly figures: NpsFigures;
}

const Answers = ({ measure, figures }: NpsBlockProps) => {
  const { t } = useTranslation();
  const { showRows } = useFiguresPage();
  const { promoters, passives, detractors } = figures;
  const parts = [
    { of: 'detractors', n: detractors },
    { of: 'passives', n: passives },
    { of: 'promoters', n: promoters },
  ] as const;
  return (
    <div className={css.answers} data-measure={measure}>
      <ClassBar parts={parts} wanted={{ measure }} />
      <Distribution
        label={t('surveys.figures.distribution.title')}
        bins={binsFrom(figures.distribution, measure === 'nps' ? 0 : 1)}
        classOf={npsClassOf}
        onScore={(score) => showRows({ measure, score })}
      />
    </div>
  );
};

/** The block; the answers kept apart have one of their own. */
export const NpsBlock = ({ measure, figures }: NpsBlockProps) => {
  const { t } = useTranslation();
  const { page } = useFiguresPage();
  const reading = readingOf(page, measure);
  return (
    <Section title={t(`surveys.figures.measures.${measure}.full`)}>
      <div className={css.head}>
        <FigureValue figures={page} wanted={{ measure }} size={measure === 'nps' ? 'hero' : 'large'} />
        {reading ? <FigureFacts measure={measure} reading={reading} /> : null}
      </div>
      {figures.doubt === null ? null : <p className={css.doubt}>{t('surveys.figures.doubt')}</p>}
      {measure === 'npsFromOne' ? (
        <p className={css.doubt}>{t('surveys.figures.measures.npsFromOne.about')}</p>
      ) : null}
      {reading?.few?.length ? (
        <FewAnswers measure={measure} />
      ) : (
        <Answers measure={measure} figures={figures} />
      )}
    </Section>
  );
};
