/** How far long work is, in words: rows, percent, time left. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format.ts';
import type { ShownProgress } from './jobs-state.ts';

/** A time left as people say it; `count` is blank for a moment. */
export interface TimeLeft {
  readonly unit: 'moment' | 'seconds' | 'minutes' | 'hours';
  readonly count: number;
}

/** Rounds up: a promise of less would be broken. Seconds go in fives, for nobody reads each. */
export const timeLeft = (leftMs: number): TimeLeft => {
  const seconds = leftMs / 1000;
  if (seconds < 5) return { unit: 'moment', count: 0 };
  if (seconds <= 55) return { unit: 'seconds', count: Math.ceil(seconds / 5) * 5 };
  if (seconds <= 59 * 60) return { unit: 'minutes', count: Math.ceil(seconds / 60) };
  return { unit: 'hours', count: Math.ceil(seconds / 3600) };
};

/** "12 of 24 months", "120,000 rows · 43% · about 2 minutes left"; only what is known, empty where nothing is. */
export const useProgressText = (): ((progress: ShownProgress | null) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const left = (leftMs: number): string => {
    const { unit, count } = timeLeft(leftMs);
    return t(`app.left.${unit}`, { count });
  };
  return (progress) => {
    const { rows, months, share, leftMs } = progress ?? { share: null };
    const parts = [
      rows === undefined || rows === 0 ? '' : t('app.rowsDone', { count: rows, rows: format.number(rows, 0) }),
      months === undefined
        ? ''
        : t('app.monthsDone', { done: format.number(months.done, 0), all: format.number(months.all, 0) }),
      share === null || months !== undefined ? '' : format.share(share),
      leftMs === undefined ? '' : left(leftMs),
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
};
