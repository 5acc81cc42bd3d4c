/** What the chart's figures mean. */
import { useTranslation } from 'react-i18next';
import type { ExpectedWorth } from '../../../../../shared/model/overview.ts';
import { Definition, type DefinitionFact } from '../../../../ui/definition.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import type { ValueMeasure } from '../choices.ts';
import type { ValuePoints } from './value-points.ts';

interface ValueAboutProps {
  readonly measure: ValueMeasure;
  readonly worth: ExpectedWorth | null;
  readonly points: ValuePoints | null;
}

const useWorthFacts = (): ((worth: ExpectedWorth) => readonly DefinitionFact[]) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ retention, discount }) => [
    {
      label: t('portfolio.overview.value.about.retention'),
      value: retention.value === null ? t('common.none') : format.share(retention.value, 1),
    },
    { label: t('portfolio.overview.value.about.discount'), value: format.share(discount, 1) },
  ];
};

/** The measure's formula, what was taken as given, and how the field is parted. */
export const ValueAbout = ({ measure, worth, points }: ValueAboutProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const worthFacts = useWorthFacts();
  const facts: readonly DefinitionFact[] = [
    { label: t('account.about.formula'), value: t(`portfolio.overview.value.about.formula.${measure}`) },
    ...(worth ? worthFacts(worth) : []),
    { label: t('portfolio.overview.value.about.partedBy'), value: t('portfolio.overview.value.about.parted') },
    {
      label: t('portfolio.overview.about.accounts'),
      value: format.number(points?.rows.length ?? 0, 0),
    },
  ];
  return (
    <Definition
      title={t('portfolio.overview.value.title')}
      text={t('portfolio.overview.value.about.text')}
      facts={facts}
    />
  );
};
