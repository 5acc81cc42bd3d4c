/** How many accounts stand where on the scale of scores. */
import { useTranslation } from 'react-i18next';
import type { PortfolioFacts } from '../../../../shared/model/report-facts.ts';
import { ReportBlock, ReportNone } from '../../../ui/report/report-part.tsx';
import { numeralsOf } from '../../../ui/score-scale.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { type Distribution, distributionOf } from '../overview/scores/distribution.ts';
import { bandOrder } from '../summary.ts';
import css from './state.module.css';

const Bars = ({ distribution: { bars, most } }: { readonly distribution: Distribution }) => {
  const format = useFormat();
  return (
    <span className={css.columns}>
      {bars.map(({ from, accounts, bands }) => (
        <span key={from} className={css.column}>
          {accounts.length === 0 ? null : (
            <span className={css.columnCount}>{format.number(accounts.length, 0)}</span>
          )}
          {bandOrder
            .toReversed()
            .map((band) =>
              bands[band] === 0 ? null : (
                <span
                  key={band}
                  data-band={band}
                  className={css.segment}
                  style={{ blockSize: `${(bands[band] / most) * 82}%` }}
                />
              ),
            )}
        </span>
      ))}
    </span>
  );
};

/** Bars of five points, each with its number. */
export const ScoresBlock = ({ page, rules }: Pick<PortfolioFacts, 'page' | 'rules'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const distribution = distributionOf(page.accounts);
  const { median, withoutScore } = distribution;
  if (median === null)
    return (
      <ReportBlock title={t('portfolio.overview.scores.title')}>
        <ReportNone>{t('portfolio.overview.scores.none.what')}</ReportNone>
      </ReportBlock>
    );
  const without = t('portfolio.overview.scores.without', {
    count: withoutScore,
    shown: format.number(withoutScore, 0),
  });
  const about = t('print.portfolio.scores.about');
  return (
    <ReportBlock
      title={t('portfolio.overview.scores.sentence', { median: format.number(median, 0) })}
      about={withoutScore === 0 ? about : `${about} ${without}`}
      isWhole
    >
      <Bars distribution={distribution} />
      <span className={css.numerals} aria-hidden="true">
        {numeralsOf(rules.cutoffs).map((value) => (
          <span key={value} style={{ insetInlineStart: `${value}%` }}>
            {format.number(value, 0)}
          </span>
        ))}
      </span>
    </ReportBlock>
  );
};
