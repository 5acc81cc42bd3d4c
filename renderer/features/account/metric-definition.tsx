/** What a metric is, how it is computed, how it counts here, and what stands behind its value. */
import { useTranslation } from 'react-i18next';
import type { MetricDefinition as Rules } from '../../../shared/model/account-page.ts';
import type { MetricScore } from '../../../shared/model/score.ts';
import { PointsCurve } from '../../charts/points-curve.tsx';
import { Definition, type DefinitionFact } from '../../ui/definition.tsx';
import { Light } from '../../ui/light.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';
import { Exception } from './decisions/exception.tsx';
import { isLive, shortfallOf } from './pick.ts';
import { useNames } from './names.ts';

type Facts = (metric: MetricScore, rules: Rules | undefined) => readonly (DefinitionFact | null)[];

/** Value, number of rows, newest date, where it comes from. */
const useGround = (): Facts => {
  const { t } = useTranslation();
  const format = useFormat();
  const { judgements } = useAccountPage();
  const label = (key: string): string => t(`account.about.${key}`);
  return (metric, rules) => [
    {
      label: label('value'),
      value:
        metric.value === null
          ? t(`account.state.${metric.state}`)
          : format.measured({ value: metric.value, unit: metric.unit }),
    },
    metric.source && {
      label: label('source'),
      value: t(judgements[metric.key] ? 'account.source.judged' : `account.source.${metric.source}`),
    },
    metric.n === null || judgements[metric.key]
      ? null
      : { label: label('n'), value: format.number(metric.n, 0) },
    rules?.minimumN ? { label: label('minimumN'), value: format.number(rules.minimumN, 0) } : null,
    metric.newest === null ? null : { label: label('newest'), value: format.date(metric.newest) },
    rules?.windowDays ? { label: label('window'), value: format.span(rules.windowDays, 'day') } : null,
    rules?.maximumAgeDays
      ? { label: label('maximumAge'), value: format.span(rules.maximumAgeDays, 'day') }
      : null,
  ];
};

/** Of a judgement: who gave it, how sure they were, and why. */
const useJudgement = (): Facts => {
  const { t } = useTranslation();
  const { judgements } = useAccountPage();
  const fact = (key: string, text: string | null | undefined): DefinitionFact | null =>
    text ? { label: t(`account.about.${key}`), value: <bdi>{text}</bdi> } : null;
  return ({ key }) => {
    const { author, confidence, note } = judgements[key] ?? {};
    return [
      fact('judgedBy', author),
      fact('confidence', confidence && t(`questionnaire.confidence.${confidence}`)),
      fact('evidence', note),
    ];
  };
};

/** Score, weight, contribution, shortfall. */
const useCount = (): Facts => {
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

/** The definition of one metric of the page. */
export const MetricDefinition = ({ metric }: { readonly metric: MetricScore }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const ground = useGround();
  const count = useCount();
  const judgement = useJudgement();
  const { definitions, judgements, model } = useAccountPage();
  const rules = definitions.find((definition) => definition.key === metric.key);
  const formula =
    rules?.ownFormula ?? t(`metrics.${metric.key}.formula`, { defaultValue: t('account.metric.ownFormula') });
  const made = rules?.ownFormula == null ? 'account.metric.ownDefinition' : 'account.metric.madeDefinition';
  const own = t(judgements[metric.key] ? 'account.metric.judgedDefinition' : made);
  const facts = [
    { label: t('account.about.formula'), value: formula },
    ...ground(metric, rules),
    ...judgement(metric, rules),
    ...count(metric, rules),
    rules?.isRelative ? { label: t('account.about.points'), value: t('account.metric.relative') } : null,
  ];
  return (
    <>
      <Definition
        title={names.metric(metric.key)}
        text={t(`metrics.${metric.key}.definition`, { defaultValue: own })}
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
      <Exception metric={metric.key} />
    </>
  );
};
