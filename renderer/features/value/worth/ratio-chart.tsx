/** How many accounts have which CLV : CAC, against the usual three to one. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Heard } from '../../../ui/heard.tsx';
import { Section } from '../../../ui/section.tsx';
import { Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useValue } from '../value-context.tsx';
import { type RatioBar, ratioBars, usualRatio } from './ratio-bars.ts';
import css from './ratio-chart.module.css';

const useBarName = (): ((bar: RatioBar) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const number = (value: number | null): string => format.number(value ?? 0, 0);
  return ({ from, to }) => {
    if (from === null) return t('value.worth.ratio.below', { to: number(to) });
    return to === null
      ? t('value.worth.ratio.from', { from: number(from) })
      : t('value.worth.ratio.between', { from: number(from), to: number(to) });
  };
};

const Bars = ({ bars }: { readonly bars: readonly RatioBar[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useBarName();
  const most = Math.max(...bars.map(({ accounts }) => accounts));
  return (
    <div className={css.chart} aria-hidden="true">
      {bars.map((bar) => (
        <div key={bar.from} className={css.column} data-usual={bar.from === usualRatio}>
          {bar.from === usualRatio ? <span className={css.mark}>{t('value.worth.ratio.usual')}</span> : null}
          {bar.accounts === 0 ? null : (
            <span
              className={css.bar}
              data-below={(bar.from ?? 0) < usualRatio}
              style={{ blockSize: `${(bar.accounts / most) * 100}%` }}
            >
              <span className={css.count}>{format.number(bar.accounts, 0)}</span>
            </span>
          )}
          <span className={css.name}>{nameOf(bar)}</span>
        </div>
      ))}
    </div>
  );
};

/** Bars, a sentence, and the bars as a table for those who hear the page. Nothing where no account has the ratio. */
export const RatioChart = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useBarName();
  const { page } = useValue();
  const { bars, accounts, atLeastUsual, belowCost } = useMemo(() => ratioBars(page.accounts), [page]);
  if (accounts === 0) return null;
  const number = (value: number): string => format.number(value, 0);
  const counts = {
    count: accounts,
    usual: number(atLeastUsual),
    accounts: number(accounts),
    below: number(belowCost),
  };
  const title = t('value.worth.ratio.title');
  return (
    <Section title={title}>
      <figure className={css.figure}>
        <Bars bars={bars} />
        <figcaption className={css.sentence}>{t('value.worth.ratio.sentence', counts)}</figcaption>
        <Heard>
          <Table
            label={title}
            rows={bars}
            rowKey={(bar) => String(bar.from)}
            columns={[
              { key: 'ratio', heading: title, cell: nameOf },
              {
                key: 'accounts',
                heading: t('value.worth.ratio.accounts'),
                cell: (bar) => number(bar.accounts),
              },
            ]}
          />
        </Heard>
      </figure>
    </Section>
  );
};
