/** The words of the chart's four parts; each shows its accounts in the list. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/use-format.ts';
import { useShowInList } from '../use-show-in-list.ts';
import css from './value-chart.module.css';
import type { Quadrant } from './value-points.ts';
import type { ShownValue } from './value-words.ts';

interface QuadrantWordsProps extends Pick<ShownValue, 'points'> {
  readonly parts: readonly Quadrant[];
}

/** One button for each part. */
export const QuadrantWords = ({ points, parts }: QuadrantWordsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const showInList = useShowInList();
  return parts.map((quadrant) => {
    const label = t(`portfolio.overview.value.quadrants.${quadrant}`);
    const accounts = points.parts[quadrant];
    return (
      <button
        key={quadrant}
        type="button"
        className={css.corner}
        data-quadrant={quadrant}
        title={t('portfolio.overview.toList')}
        onClick={() =>
          showInList({ filters: [{ kind: 'accounts', label, accounts: accounts.map(({ id }) => id) }] })
        }
      >
        <b>{format.number(accounts.length, 0)}</b> {label}
      </button>
    );
  });
};
