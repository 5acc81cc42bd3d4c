/** The accounts in each light by this metric alone, under the points as they are now and as they were published. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Band, Cutoffs, Points } from '../../../../../shared/model/model.ts';
import { LightShape } from '../../../../ui/light.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useEditor } from '../../draft-context.tsx';
import { useShownMetric } from '../shown-metric.ts';
import { lightTally, type Tallied } from './light-tally.ts';
import css from './light-counts.module.css';
import { useSafeCutoffs } from './safe-cutoffs.ts';

const bands: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

/** Counted anew only where it may differ: there may be many accounts, and another weight changes none of it. */
const useTally = (spread: Tallied | null, points: Points | undefined, cutoffs: Cutoffs) =>
  useMemo(() => (spread && points ? lightTally(spread, { points, cutoffs }) : null), [spread, points, cutoffs]);

/** The counts under the draft, and those under the published points of the same metric. */
const useTallies = () => {
  const { state } = useEditor();
  const { metric, spread } = useShownMetric();
  const cutoffs = useSafeCutoffs();
  const published = state.base.metrics.find(({ key }) => key === metric.key)?.points;
  const now = useTally(spread, metric.points, cutoffs);
  const before = useTally(spread, published, state.base.cutoffs);
  return spread && now && { now, before: before ?? now, of: spread.of };
};

/** A bar of all accounts and the four counts under it. */
export const LightCounts = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const tallies = useTallies();
  if (!tallies || tallies.of === 0) return null;
  const { now, before } = tallies;
  return (
    <div className={css.counts}>
      <p className={css.title}>{t('model.metric.lights.title')}</p>
      <div className={css.bar} aria-hidden="true">
        {bands.map((band) => (
          <span key={band} data-band={band} style={{ flexGrow: now[band] }} />
        ))}
      </div>
      <ul className={css.list} aria-label={t('model.metric.lights.title')}>
        {bands.map((band) => (
          <li key={band} data-band={band} className={css.count}>
            <LightShape band={band} size="small" />
            <b>{format.number(now[band], 0)}</b> {t(`bands.${band}.word`)}
            {now[band] === before[band] ? null : (
              <span className={css.change} title={t('model.metric.lights.change')}>
                <bdi>{format.signed(now[band] - before[band], 0)}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
