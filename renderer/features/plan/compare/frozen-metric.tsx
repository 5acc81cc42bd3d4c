/** The name of a metric that opens what it is and what was frozen of it: value, score, rows, newest date, weight. */
import { useTranslation } from 'react-i18next';
import type { Checkpoint } from '../../../../shared/model/plan/checkpoint.ts';
import type { MetricScore } from '../../../../shared/model/score.ts';
import { Definition, type DefinitionFact } from '../../../ui/definition.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './sheet.module.css';
import { useFigures } from './use-figures.ts';

/** A metric as one checkpoint has it; undefined where its model had none of that key. */
export interface FrozenMetric {
  readonly checkpoint: Pick<Checkpoint, 'date' | 'frozen'>;
  readonly metric: MetricScore | undefined;
}

interface FrozenMetricNameProps {
  readonly metricKey: string;
  readonly name: string;
  /** The earlier first. */
  readonly sides: readonly FrozenMetric[];
}

/** What stands behind the value of one side, in a few words each. */
const useSide = (): ((side: FrozenMetric) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = useFigures();
  return ({ metric, checkpoint }) => {
    if (!metric) return t('plan.compare.behind.none');
    const { n, newest, score, weight } = metric;
    const { cutoffs } = checkpoint.frozen.score;
    const said = [
      figures.value(metric),
      score === null ? null : t('plan.compare.behind.score', { score: figures.score(score, cutoffs) }),
      n === null ? null : t('plan.compare.behind.rows', { count: n, shown: format.number(n, 0) }),
      newest === null ? null : t('plan.compare.behind.newest', { date: format.date(newest) }),
      weight === 0 ? null : t('account.dimension.weight', { weight: format.share(weight, 1) }),
    ];
    return said.filter((part) => part !== null).join(' · ');
  };
};

const Behind = ({ metricKey, name, sides }: FrozenMetricNameProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sideOf = useSide();
  const formula = t(`metrics.${metricKey}.formula`, { defaultValue: '' });
  const facts: readonly DefinitionFact[] = [
    ...(formula === '' ? [] : [{ label: t('account.about.formula'), value: formula }]),
    ...sides.map((side) => ({ label: format.date(side.checkpoint.date), value: sideOf(side) })),
  ];
  const text = t(`metrics.${metricKey}.definition`, { defaultValue: t('plan.compare.behind.own') });
  return <Definition title={name} text={text} facts={facts} />;
};

/** The name; on paper nothing opens. */
export const FrozenMetricName = (props: FrozenMetricNameProps) => (
  <Figure about={() => <Behind {...props} />}>
    <span className={css.name}>{props.name}</span>
  </Figure>
);
