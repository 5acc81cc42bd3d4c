/** How the scores are distributed: bars over the scale, each shows its accounts in the list. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../../../shared/model/portfolio-page.ts';
import { ChartPicture } from '../../../../ui/chart-picture.tsx';
import { Definition } from '../../../../ui/definition.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { Panel } from '../panel.tsx';
import { usualCutoffs } from '../value-chart/value-points.ts';
import { barWidth, type Distribution, distributionOf } from './distribution.ts';
import { ScoreBars } from './score-bars.tsx';

const About = ({ distribution }: { readonly distribution: Distribution }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { withScore, withoutScore, median } = distribution;
  return (
    <Definition
      title={t('portfolio.overview.scores.title')}
      text={t('portfolio.overview.scores.about.text', { width: barWidth })}
      facts={[
        {
          label: t('portfolio.overview.scores.about.median'),
          value: median === null ? t('common.none') : format.number(median),
        },
        { label: t('portfolio.overview.about.accounts'), value: format.number(withScore, 0) },
        {
          label: t('portfolio.overview.scores.about.withoutScore'),
          value: format.number(withoutScore, 0),
        },
      ]}
    />
  );
};

/** The median, and who has no score. */
export const ScoresSentence = ({ distribution }: { readonly distribution: Distribution }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { median, withoutScore } = distribution;
  if (median === null) return null;
  const half = t('portfolio.overview.scores.sentence', { median: format.number(median, 0) });
  const others = t('portfolio.overview.scores.without', {
    count: withoutScore,
    shown: format.number(withoutScore, 0),
  });
  return withoutScore === 0 ? half : `${half} ${others}`;
};

/** The part. */
export const ScoresPanel = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const distribution = useMemo(() => distributionOf(page.accounts), [page]);
  const cutoffs = useMemo(() => usualCutoffs(page.accounts), [page]);
  return (
    <Panel
      title={t('portfolio.overview.scores.title')}
      about={() => <About distribution={distribution} />}
      tools={
        distribution.median === null ? undefined : <ChartPicture chart={{ kind: 'scores', asOf: page.asOf }} />
      }
      sentence={<ScoresSentence distribution={distribution} />}
    >
      {distribution.median === null ? (
        <Empty
          what={t('portfolio.overview.scores.none.what')}
          toDo={t('portfolio.overview.scores.none.toDo')}
        />
      ) : (
        <ScoreBars distribution={distribution} cutoffs={cutoffs} />
      )}
    </Panel>
  );
};
