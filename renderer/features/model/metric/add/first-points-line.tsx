/** Says what the first points of a new metric are made from. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/use-format.ts';
import css from '../own/own-fields.module.css';
import type { FirstGround } from '../own/new-metric.ts';
import type { HeardSpread } from '../use-spread.ts';

interface FirstPointsLineProps {
  readonly heard: HeardSpread;
  readonly ground: FirstGround;
}

/** One sentence. */
export const FirstPointsLine = ({ heard, ground }: FirstPointsLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = (): string => {
    if (heard.isAsking) return t('model.metric.points.asking');
    if (heard.isRefused) return t('model.metric.points.refused');
    const count = { count: ground.accounts, shown: format.number(ground.accounts, 0) };
    if (ground.kind === 'accounts') return t('model.metric.add.firstPoints', count);
    const line = { least: format.number(ground.least), most: format.number(ground.most) };
    return ground.accounts === 0
      ? t('model.metric.add.firstLineNone', line)
      : t('model.metric.add.firstLine', { ...count, ...line });
  };
  return (
    <p className={css.about} role="status">
      {sentence()}
    </p>
  );
};
