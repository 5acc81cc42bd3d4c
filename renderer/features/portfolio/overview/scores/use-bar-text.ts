/** A bar of the distribution in words. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/use-format.ts';
import { bandOrder } from '../../summary.ts';
import type { ScoreBar } from './distribution.ts';

/** Writes its scores, and the whole of it. */
export const useBarText = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const scores = ({ from, to }: ScoreBar): string =>
    to >= 100
      ? t('portfolio.overview.scores.lastBar', { from: format.number(from, 0) })
      : t('portfolio.overview.scores.bar', { from: format.number(from, 0), to: format.number(to, 0) });
  const whole = (bar: ScoreBar): string => {
    const lights = bandOrder
      .filter((band) => bar.bands[band] > 0)
      .map((band) => `${t(`bands.${band}.word`)} ${format.number(bar.bands[band], 0)}`);
    const count = bar.accounts.length;
    return [
      scores(bar),
      t('portfolio.all', { count, shown: format.number(count, 0) }),
      ...(lights.length > 0 ? [lights.join(', ')] : []),
    ].join(' · ');
  };
  return { scores, whole };
};
