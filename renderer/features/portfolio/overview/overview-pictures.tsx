/** The charts of the overview, each alone, as its picture shows it. */
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import { Section } from '../../../ui/section.tsx';
import { ValueDrawing } from '../report/value-drawing.tsx';
import css from './overview-pictures.module.css';
import { distributionOf } from './scores/distribution.ts';
import { StillScoreBars } from './scores/score-bars.tsx';
import { ScoresSentence } from './scores/scores-panel.tsx';
import { ValueNote } from './value-chart/value-note.tsx';
import { usualCutoffs } from './value-chart/value-points.ts';
import { ValueSentence } from './value-chart/value-sentence.tsx';
import type { ShownValue } from './value-chart/value-words.ts';

/** Health against value, drawn as on paper: in lines instead of dots, and with the outliers' names, which nobody can point at here. */
export const ValuePicture = (shown: ShownValue) => {
  const { t } = useTranslation();
  const title = t('portfolio.overview.value.title');
  return (
    <Section title={title} aside={t(`portfolio.overview.value.measures.${shown.measure}`)}>
      <p className={css.sentence}>
        <ValueSentence {...shown} />
      </p>
      <ValueDrawing
        points={shown.points}
        cutoffs={usualCutoffs(shown.points.rows)}
        currency={shown.currency}
        label={title}
      />
      <ValueNote {...shown} />
    </Section>
  );
};

/** How many accounts stand where on the scale. */
export const ScoresPicture = ({ accounts }: { readonly accounts: readonly PortfolioRow[] }) => {
  const { t } = useTranslation();
  const distribution = distributionOf(accounts);
  return (
    <Section title={t('portfolio.overview.scores.title')}>
      <p className={css.sentence}>
        <ScoresSentence distribution={distribution} />
      </p>
      <div className={css.scores}>
        <StillScoreBars distribution={distribution} cutoffs={usualCutoffs(accounts)} />
      </div>
    </Section>
  );
};
