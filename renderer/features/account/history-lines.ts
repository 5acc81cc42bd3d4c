/** The lines of the history chart: the score, dimensions, and the score under another version of the model. */
import { useTranslation } from 'react-i18next';
import type { HistoryPoint } from '../../../shared/model/score.ts';
import { useCall } from '../../app/use-call.ts';
import type { ScoreLine } from '../../charts/score-chart.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useNames } from './names.ts';
import { useAccountPage } from './page-context.ts';
import { seriesOf } from './pick.ts';

/** The first is the main one. */
export type Lines = readonly ScoreLine[];

/** The score, and the dimensions that were asked for. */
export const useLines = (shown: readonly string[]): Lines => {
  const { t } = useTranslation();
  const names = useNames();
  const line = useLine();
  const { history } = useAccountPage();
  return [null, ...shown].map((dimension) =>
    line(
      dimension === null ? t('account.history.overall') : names.dimension(dimension),
      seriesOf(history, dimension),
    ),
  );
};

/** A line that ends in its name and its newest score. */
const useLine = (): ((name: string, values: readonly (number | null)[]) => ScoreLine) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { model } = useAccountPage();
  return (name, values) => {
    const newest = values.findLast((value) => value !== null) ?? null;
    if (newest === null) return { label: name, values };
    return {
      label: t('account.history.lineEnd', { name, score: format.score(newest, model.cutoffs) }),
      values,
    };
  };
};

/** The score as it was under another version of the model; none until the engine has answered. */
export const useVersionLine = (version: number | null, revision: number): Lines => {
  const { score, asOf } = useAccountPage();
  const question = version === null ? null : { account: score.id, asOf, version };
  const { value } = useCall('account.history', question, revision);
  return useKnownVersionLine(version, value);
};

/** The same from what the engine has answered already. */
export const useKnownVersionLine = (version: number | null, value: readonly HistoryPoint[] | null): Lines => {
  const { t } = useTranslation();
  const line = useLine();
  const { history } = useAccountPage();
  if (version === null || !value) return [];
  const byDate = new Map(value.map((point) => [point.date, point.score]));
  const values = history.map(({ date }) => byDate.get(date) ?? null);
  return [line(t('account.history.version', { version }), values)];
};
