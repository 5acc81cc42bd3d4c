/** What a part of the model counts for in the overall score: a number with a bar, or why it counts for nothing. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import css from './share-cell.module.css';
import type { Standing } from './weight-rows.ts';

interface ShareCellProps {
  readonly standing: Standing;
  /** What the longest bar stands for. */
  readonly largest: number;
  readonly of: 'dimension' | 'metric';
}

/** The share in percent. */
export const ShareCell = ({ standing, largest, of }: ShareCellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (standing.kind !== 'share')
    return <span className={css.none}>{t(`model.weights.standing.${standing.kind}`)}</span>;
  const length = largest > 0 ? (standing.share / largest) * 100 : 0;
  return (
    <span className={css.share} data-of={of}>
      <span className={css.figure}>{format.fixed(standing.share * 100)}</span>
      <span className={css.field} aria-hidden="true">
        <span className={css.bar} style={{ inlineSize: `${length}%` }} />
      </span>
    </span>
  );
};
