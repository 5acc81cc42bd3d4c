/** What stands in the table of accounts; plain functions, since a list that is scrolled draws hundreds of cells. */
import type { ReactNode } from 'react';
import type { ValueFormula } from '../../../../../shared/model/account-value.ts';
import type { AccountInValue } from '../../../../../shared/model/value-page.ts';
import { Light } from '../../../../ui/light.tsx';
import type { ValueWords } from '../../formulas/formula-text.ts';
import css from './accounts-table.module.css';
import type { WorthColumn } from './rows.ts';

/** A column as it is drawn. */
export interface DrawnColumn {
  readonly name: WorthColumn;
  /** In rem; the name takes what the others leave. */
  readonly widthRem: number;
  readonly isFigure?: true;
  readonly draw: (row: AccountInValue, words: ValueWords) => ReactNode;
}

/** Why there is no figure, in a word or two; the whole reason as a hint. */
const gap = ({ gaps }: AccountInValue, formula: ValueFormula, { t }: ValueWords): ReactNode => {
  const code = gaps[formula];
  if (!code) return <span className={css.gap}>{t('common.none')}</span>;
  return (
    <span className={css.gap} title={t(`value.gaps.${code}.long`)}>
      {t(`value.gaps.${code}.short`)}
    </span>
  );
};

const none = ({ t }: ValueWords): ReactNode => <span className={css.gap}>{t('common.none')}</span>;

const columns: Readonly<Record<WorthColumn, Omit<DrawnColumn, 'name'>>> = {
  name: { widthRem: 12, draw: ({ name }) => <bdi>{name}</bdi> },
  band: { widthRem: 6.5, draw: ({ band }) => <Light band={band} size="small" /> },
  group: { widthRem: 8, draw: ({ group }, words) => (group === null ? none(words) : <bdi>{group}</bdi>) },
  mrr: {
    widthRem: 6,
    isFigure: true,
    draw: ({ mrrMinor, currency }, words) =>
      mrrMinor === null ? none(words) : words.format.money(mrrMinor, currency),
  },
  margin: {
    widthRem: 4,
    isFigure: true,
    draw: ({ grossMargin }, words) => (grossMargin === null ? none(words) : words.format.share(grossMargin, 1)),
  },
  cac: {
    widthRem: 6.5,
    isFigure: true,
    draw: ({ cacMinor, currency }, words) =>
      cacMinor === null ? none(words) : words.format.money(cacMinor, currency),
  },
  historicClv: {
    widthRem: 7.5,
    isFigure: true,
    draw: (row, words) =>
      row.historicClvMinor === null
        ? gap(row, 'historicClv', words)
        : words.format.money(row.historicClvMinor, row.historicCurrency),
  },
  expectedClv: {
    widthRem: 7.5,
    isFigure: true,
    draw: (row, words) =>
      row.expectedClvMinor === null
        ? gap(row, 'expectedClv', words)
        : words.format.money(row.expectedClvMinor, row.currency),
  },
  clvToCac: {
    widthRem: 5.5,
    isFigure: true,
    draw: (row, words) =>
      row.clvToCac === null ? gap(row, 'clvToCac', words) : words.format.fixed(row.clvToCac),
  },
  paybackMonths: {
    widthRem: 5.5,
    isFigure: true,
    draw: (row, words) =>
      row.paybackMonths === null ? gap(row, 'paybackMonths', words) : words.format.fixed(row.paybackMonths),
  },
};

/** The columns in reading order; the group's only where there are groups. */
export const drawnColumns = (hasGroups: boolean): readonly DrawnColumn[] =>
  Object.entries(columns)
    .map(([name, column]) => ({ name: name as WorthColumn, ...column }))
    .filter(({ name }) => hasGroups || name !== 'group');
