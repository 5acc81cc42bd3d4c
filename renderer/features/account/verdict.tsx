/** The verdict: the score as the page's largest figure, its light, its range, its coverage and where it is going. */
import { useTranslation } from 'react-i18next';
import { type Way, wayOf } from '../../../shared/model/momentum.ts';
import { Arrow, type ArrowKind } from '../../ui/arrow.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Light } from '../../ui/light.tsx';
import { useMedium } from '../../ui/medium.ts';
import { RangePlot } from '../../ui/range-plot.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { BothBands } from './decisions/both-bands.tsx';
import { SetLight } from './decisions/set-light.tsx';
import {
  CoverageDefinition,
  MomentumDefinition,
  RangeDefinition,
  ScoreDefinition,
} from './score-definitions.tsx';
import { useAccountPage } from './page-context.ts';
import css from './verdict.module.css';

const arrows: Readonly<Record<Way, ArrowKind>> = {
  rising: 'up',
  falling: 'down',
  steady: 'flat',
  unknown: 'flat',
};

const Momentum = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { momentum, momentumBasis } = useAccountPage().score;
  const way = wayOf(momentum);
  return (
    <Figure about={() => <MomentumDefinition />}>
      <span className={css.momentum}>
        <Arrow kind={arrows[way]} />
        <span>{t(`account.momentum.${way}`)}</span>
        {momentum === null ? null : (
          <>
            <bdi className={css.strong}>{format.signed(momentum)}</bdi>
            <span className={css.meaning}>{t('account.momentum.span')}</span>
            {momentumBasis === 'differentData' ? (
              <span className={css.meaning}>{t('account.momentum.differentData')}</span>
            ) : null}
          </>
        )}
      </span>
    </Figure>
  );
};

const Headline = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score, model } = useAccountPage();
  const figure = score.score === null ? t('account.score.none') : format.score(score.score, model.cutoffs);
  return (
    <div className={css.headline}>
      <Figure about={() => <ScoreDefinition />} label={t('account.score.label', { score: figure })}>
        <span className={css.hero}>{figure}</span>
      </Figure>
      <div className={css.words}>
        <span className={css.light}>
          <Light band={score.band} size="large" />
          {useMedium() === 'screen' ? <SetLight /> : null}
        </span>
        {score.override || score.band !== score.computedBand ? (
          <BothBands />
        ) : (
          <span className={css.meaning}>{t(`bands.${score.band}.meaning`)}</span>
        )}
        <Momentum />
      </div>
    </div>
  );
};

const Range = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score, model } = useAccountPage();
  const numeral = (value: number) => format.score(value, model.cutoffs);
  const [low, high] = [numeral(score.range[0]), numeral(score.range[1])];
  return (
    <div className={css.range}>
      <RangePlot
        score={score.score}
        band={score.band}
        range={score.range}
        cutoffs={model.cutoffs}
        label={t('account.range.drawing', { low, high })}
        numeral={numeral}
      />
      <div className={css.under}>
        <Figure about={() => <RangeDefinition />}>
          <span className={css.pair}>
            {t('account.range.label')}
            <bdi className={css.strong}>{t('account.range.fromTo', { low, high })}</bdi>
          </span>
        </Figure>
        <Figure about={() => <CoverageDefinition />}>
          <span className={css.pair}>
            {t('account.coverage.label')}
            <bdi className={css.strong}>{format.share(score.coverage)}</bdi>
          </span>
        </Figure>
      </div>
    </div>
  );
};

/** The two halves of the verdict: number and word, then range and coverage. */
export const Verdict = () => (
  <div className={css.verdict}>
    <Headline />
    <Range />
  </div>
);
