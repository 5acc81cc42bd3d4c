/** What was kept of every part in one table; a part that is pressed is shown below. */
import { useTranslation } from 'react-i18next';
import type { RevenueValue } from '../../../../shared/model/revenue-value.ts';
import { LongTable } from '../../../ui/long-table.tsx';
import { Section } from '../../../ui/section.tsx';
import type { Column } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAmounts } from '../parts/amounts.ts';
import { useKeptView } from '../parts/kept-view.tsx';
import { PartButton } from '../parts/part-button.tsx';
import { partKey } from '../parts/part-key.ts';
import { useValue } from '../value-context.tsx';
import css from './parts-table.module.css';

const Money = ({ part, minor }: { readonly part: RevenueValue; readonly minor: number }) =>
  useAmounts(part.currency, [part.window.startMinor, part.window.endMinor]).money(minor);

/** Accounts of all currencies: no money is added. */
const AllLogos = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { logos } = useValue().page;
  if (logos.logoRetention === null || logos.logoChurn === null) return null;
  const text = t('value.retention.allLogos', {
    count: logos.startAccounts,
    start: format.number(logos.startAccounts, 0),
    kept: format.number(logos.keptAccounts, 0),
    retention: format.share(logos.logoRetention, 1),
    churn: format.share(logos.logoChurn, 1),
  });
  return <p className={css.all}>{text}</p>;
};

const useColumns = (shown: string): readonly Column<RevenueValue>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { look } = useKeptView();
  const share = (value: number | null): string => (value === null ? t('common.none') : format.share(value, 1));
  const figure = (key: string, heading: string, cell: Column<RevenueValue>['cell']): Column<RevenueValue> => ({
    key,
    heading,
    cell,
    kind: 'figure',
  });
  return [
    {
      key: 'part',
      heading: t('value.kept.part'),
      width: 'rest',
      cell: (part) => (
        <PartButton
          part={part}
          isShown={partKey(part) === shown}
          onShow={(key) => key && look({ part: key })}
        />
      ),
    },
    figure('start', t('value.retention.steps.start'), (part) => (
      <Money part={part} minor={part.window.startMinor} />
    )),
    figure('end', t('value.retention.steps.end'), (part) => <Money part={part} minor={part.window.endMinor} />),
    figure('grr', t('value.retention.shares.grr.short'), ({ window }) => share(window.grr)),
    figure('nrr', t('value.retention.shares.nrr.short'), ({ window }) => share(window.nrr)),
    figure('kept', t('value.retention.columns.kept'), ({ window: { keptAccounts, startAccounts } }) =>
      t('value.retention.keptOf', {
        kept: format.number(keptAccounts, 0),
        start: format.number(startAccounts, 0),
      }),
    ),
    figure('logos', t('value.retention.shares.logoRetention.name'), ({ window }) =>
      share(window.logoRetention),
    ),
    figure('churn', t('value.retention.shares.logoChurn.name'), ({ window }) => share(window.logoChurn)),
  ];
};

/** The parts; `shown` is the key of the one that is looked at. */
export const PartsTable = ({ shown }: { readonly shown: string }) => {
  const { t } = useTranslation();
  const { revenue } = useValue().page;
  const columns = useColumns(shown);
  return (
    <Section title={t('value.retention.parts')} aside={t('value.kept.neverAdded')}>
      <div className={css.table}>
        <LongTable label={t('value.retention.parts')} columns={columns} rows={revenue} rowKey={partKey} />
      </div>
      <AllLogos />
    </Section>
  );
};
