/** What a metric is, how it is computed, how it counts here, and what stands behind its value. */
import { useTranslation } from 'react-i18next';
import type { MetricScore } from '../../../shared/model/score.ts';
import { PointsCurve } from '../../charts/points-curve.tsx';
import { Definition, type DefinitionFact } from '../../ui/definition.tsx';
import { Light } from '../../ui/light.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';
import { Exception } from './decisions/exception.tsx';
import { useMetricWords } from './metric-words.tsx';
import { isLive, shortfallOf } from './pick.ts';
import { useNames } from './names.ts';
import { RowsLink } from './rows/rows-link.tsx';

/** Score, weight, contribution, shortfall. */
const useCount = (): ((metric: MetricScore) => readonly DefinitionFact[]) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (metric) => {
    if (!isLive(metric))
      return [{ label: t('account.about.counts'), value: t(`account.stateMeaning.${metric.state}`) }];
    const sum = {
      contribution: format.number(metric.contribution, 2),
      full: format.number(metric.weight * 100, 2),
    };
    return [
      {
        label: t('account.about.score'),
        value: (
          <>
            {format.number(metric.score)} <Light band={metric.band} size="small" />
          </>
        ),
      },
      {
        label: t('account.about.weight'),
        value: t('account.dimension.weight', { weight: format.share(metric.weight, 1) }),
      },
      { label: t('account.about.contribution'), value: t('account.metric.contribution', sum) },
      {
        label: t('account.about.shortfall'),
        value: t('account.metric.shortfall', { shortfall: format.number(shortfallOf(metric), 2) }),
      },
    ];
  };
};

interface MetricDefinitionProps {
  readonly metric: MetricScore;
  /** The rows of one person are not listed. */
  readonly whose?: 'account' | 'person' | undefined;
}

/** The definition of one metric of the page. */
export const MetricDefinition = ({ metric, whose = 'account' }: MetricDefinitionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const count = useCount();
  const words = useMetricWords()(metric);
  const { definitions, model } = useAccountPage();
  const rules = definitions.find((definition) => definition.key === metric.key);
  const facts = [
    { label: t('account.about.formula'), value: words.formula },
    ...words.ground,
    rules?.windowDays
      ? { label: t('account.about.window'), value: format.span(rules.windowDays, 'day') }
      : null,
    ...count(metric),
    rules?.isRelative ? { label: t('account.about.points'), value: t('account.metric.relative') } : null,
  ];
  return (
    <>
      <Definition
        title={names.metric(metric.key)}
        text={words.definition}
        facts={facts.filter((fact) => fact !== null)}
      >
        {rules ? (
          <PointsCurve
            points={rules.points}
            cutoffs={model.cutoffs}
            now={isLive(metric) ? { value: metric.value, score: metric.score } : null}
            numeral={(value) => format.number(value)}
            label={t('account.metric.curve')}
          />
        ) : null}
      </Definition>
      {whose === 'account' ? <RowsLink about={{ kind: 'metric', key: metric.key }} count={metric.n} /> : null}
      <Exception metric={metric.key} />
    </>
  );
};
