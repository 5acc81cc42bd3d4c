/** The accounts behind one step, with their recurring revenue at both ends. */
import { useTranslation } from 'react-i18next';
import type { RevenueChange, RevenueValue } from '../../../../shared/model/revenue-value.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { LongTable } from '../../../ui/long-table.tsx';
import type { Column } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { AccountLink, useHasPage } from '../behind/account-link.tsx';
import { AccountRows } from '../behind/account-rows.tsx';
import { type Amounts, useAmounts } from '../parts/amounts.ts';
import { useValue } from '../value-context.tsx';
import css from './movement-accounts.module.css';
import { accountsBehind, type MovementStep } from './movement-steps.ts';

const useColumns = (part: RevenueValue, { money, change }: Amounts): readonly Column<RevenueChange>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const hasPage = useHasPage();
  return [
    {
      key: 'account',
      heading: t('value.retention.columns.account'),
      cell: ({ id, name }) => <AccountLink id={id} name={name} hasPage={hasPage(id)} />,
      width: 'rest',
    },
    {
      key: 'start',
      heading: <span className={css.date}>{format.date(part.window.from)}</span>,
      cell: ({ startMinor }) => money(startMinor),
      kind: 'figure',
    },
    {
      key: 'end',
      heading: <span className={css.date}>{format.date(part.window.to)}</span>,
      cell: ({ endMinor }) => money(endMinor),
      kind: 'figure',
    },
    {
      key: 'change',
      heading: t('value.retention.columns.change'),
      cell: (own) => (
        <Figure about={() => <AccountRows account={own} />}>{change(own.endMinor - own.startMinor)}</Figure>
      ),
      kind: 'figure',
    },
  ];
};

interface MovementAccountsProps {
  readonly part: RevenueValue;
  readonly step: MovementStep;
}

/** The list; the change of an account opens the rows it comes from. */
export const MovementAccounts = ({ part, step }: MovementAccountsProps) => {
  const { t } = useTranslation();
  const rows = accountsBehind(useValue().page.changes, part, step);
  const amounts = useAmounts(
    part.currency,
    rows.flatMap(({ startMinor, endMinor }) => [startMinor, endMinor]),
  );
  const columns = useColumns(part, amounts);
  if (rows.length === 0) return <Empty what={t('value.retention.nobody')} />;
  const label = t('value.retention.behind', { step: t(`value.retention.steps.${step}`) });
  return (
    <div className={css.list}>
      <LongTable label={label} columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
    </div>
  );
};
