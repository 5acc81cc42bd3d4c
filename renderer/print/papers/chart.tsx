/** One chart alone, as a picture. */
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { formatFor } from '../../../shared/format.ts';
import { chartTitle } from '../../../shared/i18n/chart-title.ts';
import { translator } from '../../../shared/i18n/index.ts';
import type { ChartOrder } from '../../../shared/model/chart-order.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import { callEngine } from '../../app/bridge.ts';
import { HistoryPicture, WaterfallPicture } from '../../features/account/account-picture.tsx';
import { ScoresPicture, ValuePicture } from '../../features/portfolio/overview/overview-pictures.tsx';
import { mrrOf, worthOf } from '../../features/portfolio/overview/value-chart/use-amounts.ts';
import { valuePoints } from '../../features/portfolio/overview/value-chart/value-points.ts';
import { TrendPicture } from '../../features/surveys/figures/trend-picture.tsx';
import { type OrderOf, type PaperToDraw, valueOf } from './paper.ts';
import { PictureSheet } from './picture-sheet.tsx';

type Chart<K extends ChartOrder['kind']> = Extract<ChartOrder, { kind: K }>;

/** What is drawn, of whom, and when. */
interface Drawn {
  readonly name: string;
  readonly asOf: string;
  readonly drawing: ReactNode;
}

const at = ({ asOf }: ChartOrder) => (asOf === undefined ? {} : { asOf });

const accountPageOf = async (chart: Chart<'history' | 'waterfall'>) =>
  valueOf(await callEngine('account.open', { account: chart.account, ...at(chart) }));

const historyOf = async (chart: Chart<'history'>): Promise<Drawn> => {
  const { account, dimensions, version } = chart;
  const page = await accountPageOf(chart);
  const asked = { account, asOf: page.asOf };
  const other =
    version === null
      ? null
      : { version, points: valueOf(await callEngine('account.history', { ...asked, version })) };
  return {
    name: page.score.name,
    asOf: page.asOf,
    drawing: <HistoryPicture page={page} dimensions={dimensions} other={other} />,
  };
};

const waterfallOf = async (chart: Chart<'waterfall'>): Promise<Drawn> => {
  const page = await accountPageOf(chart);
  return { name: page.score.name, asOf: page.asOf, drawing: <WaterfallPicture page={page} /> };
};

const workspaceName = async (): Promise<string> =>
  valueOf(await callEngine('app.state', {})).workspace?.name ?? '';

const portfolioOf = async (chart: ChartOrder): Promise<PortfolioPage> =>
  unpackPage(valueOf(await callEngine('portfolio.open', at(chart))));

const valueChartOf = async (chart: Chart<'value'>): Promise<Drawn> => {
  const { measure, currency } = chart;
  const page = await portfolioOf(chart);
  const amountOf = measure === 'mrr' ? mrrOf : worthOf(valueOf(await callEngine('overview.worth', at(chart))));
  const points = valuePoints(page.accounts, amountOf, currency);
  return {
    name: await workspaceName(),
    asOf: page.asOf,
    drawing: <ValuePicture points={points} measure={measure} currency={currency} />,
  };
};

const scoresOf = async (chart: Chart<'scores'>): Promise<Drawn> => {
  const page = await portfolioOf(chart);
  return {
    name: await workspaceName(),
    asOf: page.asOf,
    drawing: <ScoresPicture accounts={page.accounts} />,
  };
};

const trendOf = async (chart: Chart<'trend'>, t: TFunction): Promise<Drawn> => {
  const { measure, period } = chart;
  const page = valueOf(await callEngine('surveys.open', { ...at(chart), period }));
  return {
    name: await workspaceName(),
    asOf: page.asOf,
    drawing: <TrendPicture page={page} title={chartTitle(t, chart)} measure={measure} period={period} />,
  };
};

const drawnOf = (chart: ChartOrder, t: TFunction): Promise<Drawn> => {
  switch (chart.kind) {
    case 'history':
      return historyOf(chart);
    case 'waterfall':
      return waterfallOf(chart);
    case 'value':
      return valueChartOf(chart);
    case 'scores':
      return scoresOf(chart);
    case 'trend':
      return trendOf(chart, t);
  }
};

/** Asks for what the chart shows. Throws with the code of an error. */
export const chartPaper = async ({ chart, language }: OrderOf<'chart'>): Promise<PaperToDraw> => {
  const { name, asOf, drawing } = await drawnOf(chart, translator(language));
  const date = formatFor(language).date(asOf);
  return {
    title: (t) => `${chartTitle(t, chart)} – ${t('print.title', { account: name, date })}`,
    sheet: (
      <PictureSheet name={name} asOf={asOf} width={chart.kind === 'trend' ? 'wide' : 'usual'}>
        {drawing}
      </PictureSheet>
    ),
    pages: 'none',
  };
};
