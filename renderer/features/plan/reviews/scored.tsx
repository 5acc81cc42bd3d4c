/** An account's score with its light, in a line of a list. */
import { useTranslation } from 'react-i18next';
import type { Band, Cutoffs } from '../../../../shared/model/model.ts';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './review-list.module.css';

interface ScoredProps {
  readonly score: number | null;
  readonly band: Band;
  readonly cutoffs: Cutoffs;
}

/** Number, shape and word. */
export const Scored = ({ score, band, cutoffs }: ScoredProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <bdi className={css.score}>{score === null ? t('common.none') : format.score(score, cutoffs)}</bdi>
      <Light band={band} size="small" />
    </>
  );
};
