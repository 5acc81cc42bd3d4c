/** The sentences of the first page in the reader's language. */
import { useTranslation } from 'react-i18next';
import type { PortfolioFacts } from '../../../../shared/model/report-facts.ts';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useRenewalsText } from '../overview/renewals/use-renewals-text.ts';
import type { StateSentence } from './state.ts';

type Of<K extends StateSentence['kind']> = Extract<StateSentence, { kind: K }>;

/** Tenths, as they are written: what is said to have changed is the difference of what stands beside it. */
const tenthsOf = (score: number): number => Math.round(score * 10);

const useMeanText = (): ((sentence: Of<'mean'>) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ now, before }) => {
    const mean = format.fixed(now.mean);
    if (before === null) return t('print.portfolio.state.mean', { mean });
    const change = tenthsOf(now.mean) - tenthsOf(before.mean);
    const words = { mean, date: format.date(before.date), before: format.fixed(before.mean) };
    if (change === 0) return t('print.portfolio.state.meanSame', words);
    const way = change > 0 ? 'meanUp' : 'meanDown';
    return t(`print.portfolio.state.${way}`, { ...words, change: format.fixed(Math.abs(change) / 10) });
  };
};

const useMovedText = (): ((sentence: Of<'moved'>) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ movers: { from, up, down, steady } }) => {
    const whole = t('portfolio.overview.movers.sentence', {
      from: format.date(from),
      down: format.number(down.accounts, 0),
      up: format.number(up.accounts, 0),
      steady: format.number(steady, 0),
    });
    const [first] = down.shown;
    if (!first || first.change === null || first.change >= 0) return whole;
    const most = t('print.portfolio.state.fellMost', {
      account: isolated(first.name),
      change: isolated(format.signed(first.change)),
    });
    return `${whole} ${most}`;
  };
};

const useRiskText = (): ((sentence: Of<'risk'>) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ risk: { all, unwellMinor, share, largest } }) => {
    const money = (minor: number): string => format.money(minor, all.currency);
    if (largest === null) return t('print.portfolio.state.noRisk', { all: money(all.minor) });
    return t('print.portfolio.state.risk', {
      amount: money(unwellMinor),
      all: money(all.minor),
      share: format.share(share),
      account: isolated(largest.name),
      light: t(`bands.${largest.band}.word`),
      own: money(largest.mrrMinor ?? 0),
    });
  };
};

/** Writes sentences of the state. */
export const useStateText = (): ((sentence: StateSentence) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [mean, moved, risk, renewals] = [useMeanText(), useMovedText(), useRiskText(), useRenewalsText()];
  return (sentence) => {
    switch (sentence.kind) {
      case 'nobody':
        return t('print.portfolio.state.nobody');
      case 'unknown':
        return t('print.portfolio.state.unknown', {
          count: sentence.unknown,
          shown: format.number(sentence.unknown, 0),
        });
      case 'mean':
        return mean(sentence);
      case 'moved':
        return moved(sentence);
      case 'risk':
        return risk(sentence);
      case 'renewals':
        return renewals(sentence.renewals);
    }
  };
};

/** What is said of the accounts beside the date: how many, or how many of how many. */
export const useCountText = (): ((facts: Pick<PortfolioFacts, 'page' | 'accountsInAll'>) => {
  readonly all: string | undefined;
  readonly some: string | undefined;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ page, accountsInAll }) => {
    const count = page.accounts.length;
    const shown = format.number(count, 0);
    if (count === accountsInAll) return { all: t('portfolio.all', { count, shown }), some: undefined };
    const some = t('print.portfolio.some', {
      count: accountsInAll,
      shown,
      all: format.number(accountsInAll, 0),
    });
    return { all: undefined, some };
  };
};
