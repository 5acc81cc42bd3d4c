/** What the overall figures mean: score, range, coverage, momentum. */
import { useTranslation } from 'react-i18next';
import { Definition } from '../../ui/definition.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';
import { useNames } from './names.ts';
import css from './score-definitions.module.css';

/** The score as a sum of its dimensions. */
export const ScoreDefinition = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { score, model } = useAccountPage();
  const cutoffs = { amber: format.number(model.cutoffs.amber), green: format.number(model.cutoffs.green) };
  const facts = [
    { label: t('account.about.formula'), value: t('account.score.formula') },
    { label: t('account.about.bands'), value: t('account.score.bands', cutoffs) },
    ...score.dimensions.map((dimension) => ({
      label: names.dimension(dimension.key),
      value: t('account.score.part', {
        score:
          dimension.score === null ? t('account.score.none') : format.score(dimension.score, model.cutoffs),
        weight: format.share(dimension.weight),
      }),
    })),
    {
      label: t('account.about.exact'),
      value: score.score === null ? t('account.score.none') : format.number(score.score, 2),
    },
  ];
  return <Definition title={t('account.score.title')} text={t('account.score.definition')} facts={facts} />;
};

/** The range as what the missing could change. */
export const RangeDefinition = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const [low, high] = useAccountPage().score.range;
  const facts = [
    { label: t('account.about.formula'), value: t('account.range.formula') },
    {
      label: t('account.about.exact'),
      value: t('account.range.fromTo', { low: format.number(low), high: format.number(high) }),
    },
  ];
  return <Definition title={t('account.range.label')} text={t('account.range.definition')} facts={facts} />;
};

/** Coverage, and what is missing to the full. */
export const CoverageDefinition = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { score, model } = useAccountPage();
  const gaps = score.dimensions.flatMap((dimension) =>
    dimension.metrics.filter((metric) => ['missing', 'expired', 'tooFew'].includes(metric.state)),
  );
  const facts = [
    { label: t('account.about.formula'), value: t('account.coverage.formula') },
    { label: t('account.about.minimum'), value: format.share(model.minimumCoverage) },
    ...score.dimensions.map((dimension) => ({
      label: names.dimension(dimension.key),
      value: format.share(dimension.coverage),
    })),
  ];
  return (
    <Definition title={t('account.coverage.label')} text={t('account.coverage.definition')} facts={facts}>
      {gaps.length === 0 ? null : (
        <ul className={css.gaps}>
          {gaps.map((metric) => (
            <li key={metric.key}>
              {t('account.coverage.gap', {
                metric: names.metricInText(metric.key),
                state: t(`account.state.${metric.state}`),
              })}
            </li>
          ))}
        </ul>
      )}
    </Definition>
  );
};

/** The change of three months. */
export const MomentumDefinition = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score } = useAccountPage();
  const facts =
    score.momentum === null || score.score === null
      ? []
      : [
          { label: t('account.momentum.now'), value: format.number(score.score) },
          { label: t('account.momentum.before'), value: format.number(score.score - score.momentum) },
          { label: t('account.momentum.change'), value: format.signed(score.momentum) },
        ];
  return (
    <Definition title={t('account.momentum.title')} text={t('account.momentum.definition')} facts={facts} />
  );
};
