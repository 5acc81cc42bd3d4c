/** What a chart is called on its picture and in its file's name. */
import type { TFunction } from 'i18next';
import type { ChartOrder } from '../model/chart-order.ts';

/** The heading that it has in the window; over time, with what is measured. */
export const chartTitle = (t: TFunction, chart: ChartOrder): string => {
  switch (chart.kind) {
    case 'history':
      return t('account.history.title');
    case 'waterfall':
      return t('account.why.bridge');
    case 'value':
      return t('portfolio.overview.value.title');
    case 'scores':
      return t('portfolio.overview.scores.title');
    case 'trend':
      return t('picture.trend', { name: t(`surveys.figures.measures.${chart.measure}.name`) });
  }
};
