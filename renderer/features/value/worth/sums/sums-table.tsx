/** What accounts are worth together: one row per currency, or per group and currency; currencies are never added. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorthOfMany, WorthSum } from '../../../../../shared/model/account-value.ts';
import { groupingName } from '../../../../ui/grouping-name.ts';
import { LongTable } from '../../../../ui/long-table.tsx';
import { Section } from '../../../../ui/section.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useValue } from '../../value-context.tsx';
import { dividedText, exactText } from '../../formulas/formula-text.ts';
import { SumFigure } from './sum-figure.tsx';
import { type RatioParts, partsOfMany } from './sums.ts';
import css from './sums-table.module.css';

/** Group and currency as one text. */
const keyOf = ({ group, currency }: Pick<WorthOfMany, 'group' | 'currency'>): string =>
  JSON.stringify([group, currency]);

const useNames = () => {
  const { t } = useTranslation();
  return {
    currency: ({ currency }: Pick<WorthOfMany, 'currency'>) => currency ?? t('value.noCurrency'),
    group: ({ group }: Pick<WorthOfMany, 'group'>) => group ?? t('value.noGroup'),
  };
};

type Row = WorthOfMany & { readonly all: number; readonly of: string };

const useRows = (): readonly Row[] => {
  const { page } = useValue();
  const names = useNames();
  const counts = useMemo(() => Map.groupBy(page.accounts, keyOf), [page]);
  return page.worth.map((row) => ({
    ...row,
    all: counts.get(keyOf(row))?.length ?? 0,
    of: page.by === null ? names.currency(row) : `${names.group(row)}, ${names.currency(row)}`,
  }));
};

const useFigures = () => {
  const format = useFormat();
  const { page } = useValue();
  const byId = useMemo(() => new Map(page.accounts.map((account) => [account.id, account])), [page]);
  const money = (minor: number, { currency }: Row): string =>
    exactText({ kind: 'money', minor, currency }, { format });
  const numbersOf = ({ aboveMinor, belowMinor }: RatioParts, row: Row, value: number): string =>
    dividedText(money(aboveMinor, row), money(belowMinor, row), format.number(value, 2));
  return {
    sum: (name: 'historicClv' | 'expectedClv' | 'cac', { valueMinor, accounts }: WorthSum, row: Row) => (
      <SumFigure
        name={name}
        text={accounts === 0 ? null : format.money(valueMinor, row.currency)}
        accounts={accounts}
        {...row}
      />
    ),
    ratio: (name: 'clvToCac' | 'paybackMonths', row: Row) => {
      const parts = partsOfMany(row, byId)[name];
      const value = row[name];
      return (
        <SumFigure
          name={name}
          text={value === null ? null : format.fixed(value)}
          accounts={parts.accounts}
          numbers={value === null ? undefined : numbersOf(parts, row, value)}
          all={row.all}
          of={row.of}
        />
      );
    },
  };
};

const useColumns = (): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const { page } = useValue();
  const names = useNames();
  const { sum, ratio } = useFigures();
  const figure = (key: string, cell: Column<Row>['cell']): Column<Row> => ({
    key,
    heading: t(`value.worth.sums.${key}`),
    cell,
    kind: 'figure',
  });
  const group: readonly Column<Row>[] =
    page.by === null
      ? []
      : [{ key: 'group', heading: groupingName(page.by, t), cell: (row) => <bdi>{names.group(row)}</bdi> }];
  return [
    ...group,
    { key: 'currency', heading: t('value.worth.sums.currency'), cell: names.currency },
    figure('historicClv', (row) => sum('historicClv', row.historicClv, row)),
    figure('expectedClv', (row) => sum('expectedClv', row.expectedClv, row)),
    figure('cac', (row) => sum('cac', row.cac, row)),
    figure('clvToCac', (row) => ratio('clvToCac', row)),
    figure('paybackMonths', (row) => ratio('paybackMonths', row)),
  ];
};

/** The table with its rule that money of two currencies is not added. */
export const SumsTable = () => {
  const { t } = useTranslation();
  const { page } = useValue();
  const rows = useRows();
  const columns = useColumns();
  const title =
    page.by === null
      ? t('value.worth.sums.title')
      : t('value.worth.sums.titleBy', { by: groupingName(page.by, t) });
  return (
    <Section title={title} aside={t('value.worth.sums.apart')}>
      <div className={css.table}>
        <LongTable label={title} columns={columns} rows={rows} rowKey={keyOf} />
      </div>
    </Section>
  );
};
