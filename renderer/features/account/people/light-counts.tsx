/** How many people stand in each light, in one line. */
import { useTranslation } from 'react-i18next';
import type { PeopleCounts } from '../../../../shared/model/people.ts';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { bandOrder } from '../../portfolio/summary.ts';
import css from './light-counts.module.css';

interface LightCountsProps {
  readonly counts: PeopleCounts;
  /** `hidden`: for narrow places, where a key stands on the page. */
  readonly word?: 'shown' | 'hidden';
}

/** The four lights with their counts. */
export const LightCounts = ({ counts, word = 'shown' }: LightCountsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={css.counts} aria-label={t('account.people.lights')}>
      {bandOrder.map((band) => (
        <li key={band} className={css.count} data-none={counts.bands[band] === 0}>
          <Light band={band} size="small" word="hidden" />
          <b>{format.number(counts.bands[band], 0)}</b>
          {word === 'shown' ? <span aria-hidden="true">{t(`bands.${band}.word`)}</span> : null}
        </li>
      ))}
    </ul>
  );
};
