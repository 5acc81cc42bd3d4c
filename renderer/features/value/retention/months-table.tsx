/** Month by month: NRR and GRR drawn over the columns of the table that says the same in numbers. */
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntervalScale } from '../../../charts/interval-scale.ts';
import { MonthColumn } from '../../../charts/month-column.tsx';
import { IntervalNumerals } from '../../../charts/interval-column.tsx';
import type { Movement, RevenueValue } from '../../../../shared/model/revenue-value.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { type Amounts, useAmounts } from '../parts/amounts.ts';
import {
  drawn,
  drawnShares,
  lowestMonth,
  moneyRows,
  monthMoney,
  monthScale,
  tickDecimals,
} from './month-rows.ts';
import css from './months-table.module.css';

interface RowProps {
  readonly name: ReactNode;
  readonly months: readonly Movement[];
  readonly cell: (month: Movement) => string;
  readonly kind?: 'sum' | 'share' | undefined;
  /** Months without anything to say are set back. */
  readonly isNothing?: (month: Movement) => boolean;
}

const Row = ({ name, months, cell, kind, isNothing }: RowProps) => (
  <tr data-kind={kind}>
    <th scope="row">{name}</th>
    {months.map((month) => (
      <td key={month.to} data-nothing={isNothing?.(month) ?? false}>
        <bdi className={css.number}>{cell(month)}</bdi>
      </td>
    ))}
  </tr>
);

const Drawing = ({
  months,
  scale,
}: {
  readonly months: readonly Movement[];
  readonly scale: IntervalScale;
}) => {
  const format = useFormat();
  return (
    <tr className={css.drawing} aria-hidden="true">
      <td className={css.numerals}>
        <IntervalNumerals
          scale={scale}
          numeral={(value) => format.fixedShare(value, tickDecimals(scale.ticks))}
        />
      </td>
      {months.map((month, i) => (
        <td key={month.to}>
          <MonthColumn
            scale={scale}
            base={1}
            lines={drawnShares.map((share) => ({
              before: i === 0 ? null : drawn(months[i - 1], share),
              own: drawn(month, share),
              after: i === months.length - 1 ? null : drawn(months[i + 1], share),
            }))}
          />
        </td>
      ))}
    </tr>
  );
};

/** Numbers below each other end on one line, in the middle of their column. */
const widestOf = (months: readonly Movement[], { plain }: Amounts): number =>
  Math.max(5, ...months.flatMap((month) => moneyRows.map((row) => plain(monthMoney(month, row)).length)));

const useSentence = ({ months }: RevenueValue): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const lowest = lowestMonth(months, 'grr');
  if (!lowest || lowest.grr === null) return t('value.retention.months.unknown');
  if (lowest.grr === 1) return t('value.retention.months.nothingLost');
  return t('value.retention.months.lowest', {
    month: format.month(lowest.to),
    grr: format.fixedShare(lowest.grr),
    nrr: lowest.nrr === null ? t('common.none') : format.fixedShare(lowest.nrr),
  });
};

const Key = ({ line, name }: { readonly line: number; readonly name: string }) => (
  <>
    <span className={css.key} data-line={line} aria-hidden="true" />
    {name}
  </>
);

const ShareRows = ({ months }: { readonly months: readonly Movement[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const none = t('common.none');
  return (
    <>
      {drawnShares.map((share, line) => (
        <Row
          key={share}
          kind="share"
          months={months}
          name={<Key line={line} name={t(`value.retention.shares.${share}.short`)} />}
          cell={(month) => (month[share] === null ? none : format.fixedShare(month[share]))}
        />
      ))}
    </>
  );
};

const AccountRows = ({ months }: { readonly months: readonly Movement[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Row
        months={months}
        name={t('value.retention.months.startAccounts')}
        cell={({ startAccounts }) => format.number(startAccounts, 0)}
      />
      <Row
        months={months}
        name={t('value.retention.months.lost')}
        cell={({ startAccounts, keptAccounts }) => format.number(startAccounts - keptAccounts, 0)}
        isNothing={({ startAccounts, keptAccounts }) => startAccounts === keptAccounts}
      />
      <Row
        months={months}
        name={t('value.retention.months.churn')}
        cell={({ logoChurn }) => (logoChurn === null ? t('common.none') : format.fixedShare(logoChurn))}
        isNothing={({ logoChurn }) => logoChurn === 0}
      />
    </>
  );
};

/** The months of a part. */
export const MonthsTable = ({ part }: { readonly part: RevenueValue }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { months, currency } = part;
  const amounts = useAmounts(
    currency,
    months.flatMap((month) => moneyRows.map((row) => monthMoney(month, row))),
  );
  const sentence = useSentence(part);
  const scale = monthScale(months);
  const isKnown = months.some(({ grr }) => grr !== null);
  const label = t('value.retention.months.title');
  return (
    <Section title={label} aside={t('value.retention.months.aside')}>
      <p className={css.sentence}>{sentence}</p>
      {/* Scrolled by the keyboard, too. */}
      <div className={css.field} role="region" aria-label={label} tabIndex={0}>
        <table
          className={css.table}
          aria-label={label}
          style={{ '--digits': `${widestOf(months, amounts)}ch` } as CSSProperties}
        >
          <thead>
            <tr>
              <th scope="col">
                {t('value.retention.months.month', { currency: currency ?? t('value.noCurrency') })}
              </th>
              {months.map(({ to }) => (
                <th key={to} scope="col">
                  {format.month(to)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {isKnown ? <Drawing months={months} scale={scale} /> : null}
            <ShareRows months={months} />
            {moneyRows.map((row) => (
              <Row
                key={row}
                kind={row === 'start' || row === 'end' ? 'sum' : undefined}
                months={months}
                name={t(`value.retention.steps.${row}`)}
                cell={(month) => amounts.plain(monthMoney(month, row))}
                isNothing={(month) => monthMoney(month, row) === 0}
              />
            ))}
            <AccountRows months={months} />
          </tbody>
        </table>
      </div>
    </Section>
  );
};
