/** The bars: from the ground line up the lights in the order of urgency, on the zones of the scale. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../../shared/model/model.ts';
import { BandZones } from '../../../../charts/band-zones.tsx';
import { ScoreNumerals } from '../../../../ui/score-numerals.tsx';
import { fits } from '../../../../ui/score-scale.ts';
import { useFormat, useLanguage } from '../../../../ui/use-format.ts';
import { useRoving } from '../../../../ui/use-roving.ts';
import { bandOrder } from '../../summary.ts';
import { useShowInList } from '../use-show-in-list.ts';
import type { Distribution, ScoreBar } from './distribution.ts';
import { ScoreTable } from './score-table.tsx';
import css from './scores.module.css';
import { useBarText } from './use-bar-text.ts';

interface ScoreBarsProps {
  readonly distribution: Distribution;
  readonly cutoffs: Cutoffs;
}

const Parts = ({ bar: { bands }, most }: { readonly bar: ScoreBar; readonly most: number }) =>
  bandOrder.map((band) =>
    bands[band] === 0 ? null : (
      <span
        key={band}
        className={css.part}
        data-band={band}
        style={{ blockSize: `${(bands[band] / most) * 100}%` }}
      />
    ),
  );

interface ScoreFieldProps extends ScoreBarsProps {
  /** The bars, each with its parts. */
  readonly children: ReactNode;
}

const ScoreField = ({ distribution: { most }, cutoffs, children }: ScoreFieldProps) => {
  const format = useFormat();
  return (
    <>
      <div className={css.field}>
        {fits(cutoffs) ? (
          <span aria-hidden="true">
            <BandZones cutoffs={cutoffs} />
          </span>
        ) : null}
        {children}
      </div>
      <div className={css.numerals}>
        <ScoreNumerals cutoffs={cutoffs} numeral={(value) => format.number(value, 0)} />
      </div>
      <span className={css.most} aria-hidden="true">
        {format.number(most, 0)}
      </span>
    </>
  );
};

/** The bars where nothing can be pressed. */
export const StillScoreBars = (props: ScoreBarsProps) => (
  <div className={css.chart}>
    <ScoreField {...props}>
      <div className={css.bars}>
        {props.distribution.bars.map((bar) => (
          <span key={bar.from} className={css.bar}>
            <span className={css.stack}>
              <Parts bar={bar} most={props.distribution.most} />
            </span>
          </span>
        ))}
      </div>
    </ScoreField>
  </div>
);

/** One stop of the Tab key; arrow keys go from bar to bar. */
export const ScoreBars = (props: ScoreBarsProps) => {
  const { t } = useTranslation();
  const showInList = useShowInList();
  const barText = useBarText();
  const { bars, most } = props.distribution;
  const roving = useRoving(bars.length, useLanguage() === 'he');
  const show = (bar: ScoreBar): void => {
    const label = barText.scores(bar);
    showInList({ filters: [{ kind: 'accounts', label, accounts: bar.accounts.map(({ id }) => id) }] });
  };
  return (
    <div className={css.chart}>
      <ScoreField {...props}>
        <div
          {...roving.box}
          className={css.bars}
          role="group"
          aria-label={t('portfolio.overview.scores.label')}
        >
          {bars.map((bar, i) => (
            <button
              key={bar.from}
              type="button"
              className={css.bar}
              title={barText.whole(bar)}
              aria-label={barText.whole(bar)}
              aria-disabled={bar.accounts.length === 0}
              {...roving.button(i)}
              onClick={() => bar.accounts.length > 0 && show(bar)}
            >
              <span className={css.stack}>
                <Parts bar={bar} most={most} />
              </span>
            </button>
          ))}
        </div>
      </ScoreField>
      <ScoreTable bars={bars} />
    </div>
  );
};
