/** Health against value, in the currency that most accounts pay in. */
import { useTranslation } from 'react-i18next';
import type { PortfolioFacts } from '../../../../shared/model/report-facts.ts';
import { ReportBlock, ReportNone } from '../../../ui/report/report-part.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { currenciesOf, type ValuePoints, valuePoints } from '../overview/value-chart/value-points.ts';
import { useAmountText } from '../overview/value-chart/value-words.ts';
import { mostMarks } from './outliers.ts';
import { ValueDrawing } from './value-drawing.tsx';

const mrrOf = ({ mrrMinor }: { readonly mrrMinor: number | null }): number | null => mrrMinor;

/** What is drawn, and who is not. */
const useAbout = (): ((points: ValuePoints) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ rows, withoutScore, withoutAmount, inOtherCurrencies }) => {
    const outside = [
      ['otherCurrency', inOtherCurrencies],
      ['noScore', withoutScore],
      ['noMrr', withoutAmount],
    ] as const;
    const parts = outside
      .filter(([, count]) => count > 0)
      .map(([key, count]) =>
        t(`portfolio.overview.value.outside.${key}`, { count, shown: format.number(count, 0) }),
      );
    const tooMany =
      rows.length > mostMarks ? t('print.portfolio.value.most', { most: format.number(mostMarks, 0) }) : '';
    const notDrawn =
      parts.length === 0 ? '' : t('portfolio.overview.value.outside.title', { parts: format.list(parts) });
    return [t('print.portfolio.value.about'), tooMany, notDrawn].filter((part) => part !== '').join(' ');
  };
};

const Drawn = ({
  points,
  currency,
  cutoffs,
}: {
  readonly points: ValuePoints;
  readonly currency: string | null;
  readonly cutoffs: PortfolioFacts['rules']['cutoffs'];
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  const about = useAbout();
  const amount = useAmountText({ measure: 'mrr', currency });
  const unwell = points.parts.worthUnwell.length;
  const title = t('portfolio.overview.value.sentence', {
    count: unwell,
    unwell: format.number(unwell, 0),
    all: format.number(points.rows.length, 0),
    split: amount(points.split),
  });
  return (
    <ReportBlock title={title} about={about(points)} isWhole>
      <ValueDrawing points={points} cutoffs={cutoffs} currency={currency} label={title} />
    </ReportBlock>
  );
};

/** The drawing, or why there is none. */
export const ValueBlock = ({ page, rules }: Pick<PortfolioFacts, 'page' | 'rules'>) => {
  const { t } = useTranslation();
  const [currency] = currenciesOf(page.accounts, mrrOf);
  const points = currency === undefined ? null : valuePoints(page.accounts, mrrOf, currency);
  if (points === null || currency === undefined || points.rows.length === 0)
    return (
      <ReportBlock title={t('portfolio.overview.value.title')}>
        <ReportNone>{t(`portfolio.overview.value.none.${points === null ? 'mrr' : 'score'}.what`)}</ReportNone>
      </ReportBlock>
    );
  return <Drawn points={points} currency={currency} cutoffs={rules.cutoffs} />;
};
