/** Score, lights, range, coverage, momentum and caps, with the figures of the standard model. */
import { useTranslation } from 'react-i18next';
import { defaultModel } from '../../../../shared/model/default-model.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { Facts } from './facts.tsx';

const useCapText = (): string => {
  const { t } = useTranslation();
  const format = useFormat();
  return defaultModel.caps
    .map(({ metric, value, band }) =>
      t('help.metrics.cap', {
        metric: t(`metrics.${metric}.name`),
        value: format.span(value, 'day'),
        band: t(`bands.${band}.word`),
      }),
    )
    .join(' ');
};

/** The entries. */
export const ScoreFigures = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { cutoffs, minimumCoverage } = defaultModel;
  const shown = { amber: format.number(cutoffs.amber), green: format.number(cutoffs.green) };
  const formula = (key: 'score' | 'range' | 'coverage') => ({
    label: t('account.about.formula'),
    value: t(`account.${key}.formula`),
  });
  return (
    <>
      <Facts
        title={t('account.score.title')}
        text={t('account.score.definition')}
        facts={[
          formula('score'),
          { label: t('account.about.bands'), value: t('account.score.bands', shown) },
          { label: t('help.metrics.caps'), value: useCapText() },
        ]}
      />
      <Facts title={t('account.range.label')} text={t('account.range.definition')} facts={[formula('range')]} />
      <Facts
        title={t('account.coverage.label')}
        text={t('account.coverage.definition')}
        facts={[
          formula('coverage'),
          { label: t('account.about.minimum'), value: format.share(minimumCoverage) },
        ]}
      />
      <Facts title={t('account.momentum.title')} text={t('account.momentum.definition')} facts={[]} />
    </>
  );
};
