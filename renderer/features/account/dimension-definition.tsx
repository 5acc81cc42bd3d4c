/** What a dimension's figures mean. */
import { useTranslation } from 'react-i18next';
import type { DimensionScore } from '../../../shared/model/score.ts';
import { Definition } from '../../ui/definition.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useNames } from './names.ts';
import { RowsLink } from './rows/rows-link.tsx';

/** A dimension as the weighted mean of its metrics. */
export const DimensionDefinition = ({ dimension }: { readonly dimension: DimensionScore }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const facts = [
    { label: t('account.about.formula'), value: t('account.dimension.formula') },
    {
      label: t('account.about.weight'),
      value: t('account.dimension.weight', { weight: format.share(dimension.weight) }),
    },
    { label: t('account.coverage.label'), value: format.share(dimension.coverage) },
    {
      label: t('account.about.exact'),
      value: dimension.score === null ? t('account.score.none') : format.number(dimension.score, 2),
    },
  ];
  const text = t(`dimensions.${dimension.key}.definition`, { defaultValue: t('account.dimension.own') });
  return (
    <>
      <Definition title={names.dimension(dimension.key)} text={text} facts={facts} />
      <RowsLink about={{ kind: 'dimension', key: dimension.key }} />
    </>
  );
};
