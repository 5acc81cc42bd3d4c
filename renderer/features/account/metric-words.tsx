/** What a metric is in words: its definition, its formula, and what its value stands on. */
import { useTranslation } from 'react-i18next';
import type { MetricDefinition as Rules } from '../../../shared/model/account-page.ts';
import type { MetricScore } from '../../../shared/model/score.ts';
import type { DefinitionFact } from '../../ui/definition.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';

/** The words of one metric. */
export interface MetricWords {
  readonly definition: string;
  readonly formula: string;
  /** Value, number of rows, newest date, where it comes from; of a judgement who gave it and why. */
  readonly ground: readonly DefinitionFact[];
}

type Facts = (metric: MetricScore, rules: Rules | undefined) => readonly (DefinitionFact | null)[];

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

/** What puts a metric into words. */
export const useMetricWords = (): ((metric: MetricScore) => MetricWords) => {
  const { t } = useTranslation();
  const ground = useGround();
  const judgement = useJudgement();
  const { definitions, judgements } = useAccountPage();
  return (metric) => {
    const { key } = metric;
    const rules = definitions.find((definition) => definition.key === key);
    const made = rules?.ownFormula == null ? 'account.metric.ownDefinition' : 'account.metric.madeDefinition';
    const own = t(judgements[key] ? 'account.metric.judgedDefinition' : made);
    return {
      definition: t(`metrics.${key}.definition`, { defaultValue: own }),
      formula:
        rules?.ownFormula ?? t(`metrics.${key}.formula`, { defaultValue: t('account.metric.ownFormula') }),
      ground: [...ground(metric, rules), ...judgement(metric, rules)].filter((fact) => fact !== null),
    };
  };
};
