/** A small chart for each dimension, all on one measure, so that they can be held against each other. */
import { useTranslation } from 'react-i18next';
import { bandOf } from '../../../../shared/model/band-of.ts';
import { LightShape } from '../../../ui/light.tsx';
import { Section } from '../../../ui/section.tsx';
import { Trend } from '../../../ui/trend.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { seriesOf } from '../pick.ts';
import css from './multiples.module.css';
import { spanOf } from './months.ts';

const Multiple = ({ dimension }: { readonly dimension: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { history, model } = useAccountPage();
  const values = seriesOf(history, dimension);
  const span = spanOf(values);
  if (!span) return null;
  const score = (value: number): string => format.score(value, model.cutoffs);
  const detail = { first: score(span.first), last: score(span.last) };
  const newest = values.at(-1) ?? null;
  return (
    <li className={css.multiple}>
      <h4 className={css.multipleName}>
        <LightShape band={bandOf(newest, model.cutoffs)} size="small" />
        <span>{names.dimension(dimension)}</span>
      </h4>
      <div className={css.trend}>
        <Trend
          values={values}
          cutoffs={model.cutoffs}
          label={t('dossier.past.multiple', { ...detail, dimension: names.dimensionInText(dimension) })}
        />
      </div>
      <p className={css.ends}>
        <bdi>{detail.first}</bdi>
        <bdi>{newest === null ? t('common.none') : detail.last}</bdi>
      </p>
    </li>
  );
};

/** The charts in a row; none where no dimension was ever scored twice. */
export const Multiples = () => {
  const { t } = useTranslation();
  const { history, score } = useAccountPage();
  const drawn = score.dimensions.filter(
    ({ key }) => seriesOf(history, key).filter((value) => value !== null).length > 1,
  );
  if (drawn.length === 0) return null;
  return (
    <Section title={t('dossier.past.multiples')} aside={t('dossier.past.multiplesAside')}>
      <ul className={css.multiples}>
        {drawn.map(({ key }) => (
          <Multiple key={key} dimension={key} />
        ))}
      </ul>
    </Section>
  );
};
