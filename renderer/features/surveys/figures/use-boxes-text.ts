/** Which scores count as satisfied, in words. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';

/** Writes boxes: "the top 2 scores of each scale"; null = they differ by scale. */
export const useBoxesText = (): ((boxes: number | null) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (boxes) =>
    boxes === null
      ? t('surveys.figures.boxes.mixed')
      : t('surveys.figures.boxes.print', { count: boxes, shown: format.number(boxes, 0) });
};
