/** The lights under the current model and under the draft, as two bars and as counts, and who goes from which to which. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BandCounts, ModelPreview } from '../../../../shared/model/model-page.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { bandOrder } from '../../portfolio/summary.ts';
import css from './lights-change.module.css';

/** One row of lights, each as wide as its share of the accounts. */
const Bar = ({ counts, name }: { readonly counts: BandCounts; readonly name: string }) => (
  <div className={css.bar} aria-hidden="true">
    <span className={css.name}>{name}</span>
    <span className={css.track}>
      {bandOrder.map((band) => (
        <span key={band} className={css.part} data-band={band} style={{ flexGrow: counts[band] }} />
      ))}
    </span>
  </div>
);

const Counts = ({ effect: { before, after } }: { readonly effect: ModelPreview }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={css.counts} aria-label={t('model.effect.lights')}>
      <thead>
        <tr>
          <th scope="col">{t('model.effect.light')}</th>
          <th scope="col">{t('model.effect.now')}</th>
          <th scope="col">{t('model.effect.draft')}</th>
          <th scope="col">{t('model.effect.change')}</th>
        </tr>
      </thead>
      <tbody>
        {bandOrder.map((band) => (
          <tr key={band} data-changed={before[band] !== after[band]}>
            <th scope="row">
              <Light band={band} />
            </th>
            <td>{format.number(before[band], 0)}</td>
            <td>
              <b>{format.number(after[band], 0)}</b>
            </td>
            <td>
              <bdi>{before[band] === after[band] ? '' : format.signed(after[band] - before[band], 0)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Moves = ({ effect: { moves } }: { readonly effect: ModelPreview }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (moves.length === 0) return null;
  return (
    <ul className={css.moves} aria-label={t('model.effect.fromTo')}>
      {moves.map(({ from, to, accounts }) => (
        <li key={`${from} ${to}`} className={css.move}>
          <Light band={from} size="small" />
          <Arrow kind="next" />
          <Light band={to} size="small" />
          <b className={css.many}>{format.number(accounts, 0)}</b>
        </li>
      ))}
    </ul>
  );
};

/** Before and after, side by side. */
export const LightsChange = memo(({ effect }: { readonly effect: ModelPreview }) => {
  const { t } = useTranslation();
  return (
    <div className={css.lights}>
      <Bar counts={effect.before} name={t('model.effect.now')} />
      <Bar counts={effect.after} name={t('model.effect.draft')} />
      <Counts effect={effect} />
      <Moves effect={effect} />
    </div>
  );
});
