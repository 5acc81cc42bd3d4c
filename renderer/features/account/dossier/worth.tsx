/** What the account is worth, how each figure is made, and its invoices. */
import { useTranslation } from 'react-i18next';
import type { RowsBehind } from '../../../../shared/model/rows-behind.ts';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { type FilledFormula, filledFormulas } from '../../value/formulas/account-formulas.ts';
import { FormulaText } from '../../value/formulas/formula-definition.tsx';
import { filledText, shownText } from '../../value/formulas/formula-text.ts';
import { useAccountPage } from '../page-context.ts';
import css from './cells.module.css';
import { most } from './limits.ts';
import { RowTable } from './row-table.tsx';
import { Words } from './words.tsx';

const useColumns = (): readonly Column<FilledFormula>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const gapOf = ({ gap }: FilledFormula): string => (gap ? t(`value.gaps.${gap}.long`) : t('common.none'));
  return [
    {
      key: 'name',
      heading: t('dossier.columns.figure'),
      cell: ({ formula }) => <Words text={t(`value.formulas.${formula}.name`)} />,
    },
    {
      key: 'value',
      heading: t('account.about.value'),
      kind: 'figure',
      cell: ({ value }) => <b>{value ? shownText(value, { t, format }) : t('common.none')}</b>,
    },
    {
      key: 'words',
      heading: t('account.about.formula'),
      cell: ({ formula }) => t(`value.formulas.${formula}.words`),
    },
    {
      key: 'numbers',
      heading: t('value.withNumbers'),
      cell: (filled) => {
        const numbers = filledText(filled, { t, format });
        return numbers === null ? (
          <Words text={gapOf(filled)} />
        ) : (
          <span className={css.words}>
            <FormulaText>{numbers}</FormulaText>
          </span>
        );
      },
    },
  ];
};

const Figures = () => {
  const { t } = useTranslation();
  const { worth } = useAccountPage();
  const columns = useColumns();
  const figures = filledFormulas(worth);
  if (figures.length === 0) return null;
  const title = t('account.rows.value.name');
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={figures} rowKey={({ formula }) => formula} />
    </Section>
  );
};

const Invoices = ({ invoices }: { readonly invoices: RowsBehind }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { invoicesTotal, asOf } = useAccountPage();
  const all = invoices.parts[invoices.part]?.counting ?? invoices.rows.length;
  if (all === 0) return null;
  const detail = {
    shown: format.number(all, 0),
    open: format.number(invoicesTotal, 0),
    date: format.date(asOf),
  };
  const title = t('freshness.datasets.invoices');
  return (
    <Section title={title} aside={t('dossier.worth.invoices', { ...detail, count: all })}>
      <RowTable answer={invoices} label={title} room={most.invoices} />
    </Section>
  );
};

/** The chapter. */
export const WorthChapter = ({ invoices }: { readonly invoices: RowsBehind | null }) => (
  <>
    <Figures />
    {invoices === null ? null : <Invoices invoices={invoices} />}
  </>
);
