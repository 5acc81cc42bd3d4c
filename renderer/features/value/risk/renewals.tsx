/** The renewals of the next 90 days with their lights, the next one first. */
import { useTranslation } from 'react-i18next';
import { countBands } from '../../../../shared/model/count-bands.ts';
import type { Band } from '../../../../shared/model/model.ts';
import type { RevenueValue } from '../../../../shared/model/revenue-value.ts';
import type { RenewalAhead } from '../../../../shared/model/value.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Light } from '../../../ui/light.tsx';
import { LongTable } from '../../../ui/long-table.tsx';
import { Section } from '../../../ui/section.tsx';
import type { Column } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { AccountLink } from '../behind/account-link.tsx';
import { AccountRows } from '../behind/account-rows.tsx';
import { useKeptView } from '../parts/kept-view.tsx';
import { useValue } from '../value-context.tsx';
import { bandOrder } from '../../portfolio/summary.ts';
import { daysBetween, renewalsOf } from './risk-rows.ts';
import css from './risk.module.css';

const useColumns = (): readonly Column<RenewalAhead>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { asOf } = useValue().page;
  return [
    { key: 'date', heading: t('value.risk.columns.date'), cell: ({ renewalOn }) => format.date(renewalOn) },
    {
      key: 'days',
      heading: <span className={css.heading}>{t('value.risk.columns.days')}</span>,
      kind: 'figure',
      cell: ({ renewalOn }) => format.number(daysBetween(asOf, renewalOn), 0),
    },
    {
      key: 'account',
      heading: t('value.retention.columns.account'),
      width: 'rest',
      cell: ({ id, name }) => <AccountLink id={id} name={name} hasPage />,
    },
    { key: 'light', heading: t('value.kept.facts.light'), cell: ({ band }) => <Light band={band} /> },
    {
      key: 'mrr',
      heading: t('value.risk.columns.mrr'),
      kind: 'figure',
      cell: (renewal) =>
        renewal.mrrMinor === null ? (
          t('common.none')
        ) : (
          <Figure about={() => <AccountRows account={renewal} />}>
            {format.money(renewal.mrrMinor, renewal.currency)}
          </Figure>
        ),
    },
  ];
};

const LightChoice = ({ renewals }: { readonly renewals: readonly RenewalAhead[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, look } = useKeptView();
  const counts = countBands(renewals);
  const label = (name: string, count: number): string =>
    t('value.risk.lightCount', { light: name, shown: format.number(count, 0) });
  return (
    <Choice<Band | 'all'>
      label={t('value.risk.narrow')}
      value={view.light ?? 'all'}
      onChange={(light) => look({ light: light === 'all' ? null : light })}
      options={[
        { value: 'all', label: label(t('value.risk.allLights'), renewals.length) },
        ...bandOrder.map((band) => ({ value: band, label: label(t(`bands.${band}.word`), counts[band]) })),
      ]}
    />
  );
};

/** The list; `part` null: of all parts. */
export const Renewals = ({ part }: { readonly part: RevenueValue | null }) => {
  const { t } = useTranslation();
  const { page } = useValue();
  const { view } = useKeptView();
  const columns = useColumns();
  const own = renewalsOf(page.renewals, page.accounts, part);
  const shown = own.filter(({ band }) => view.light === null || band === view.light);
  return (
    <Section title={t('value.risk.ahead')}>
      <div className={css.narrow}>
        <LightChoice renewals={own} />
      </div>
      {shown.length === 0 ? (
        <Empty what={t(own.length === 0 ? 'value.risk.noRenewals' : 'value.risk.noneOfLight')} />
      ) : (
        <div className={css.table}>
          <LongTable
            label={t('value.risk.ahead')}
            columns={columns}
            rows={shown}
            rowKey={({ id }) => String(id)}
          />
        </div>
      )}
    </Section>
  );
};
