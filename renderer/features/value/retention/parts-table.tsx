/** What was kept of every part in one table; a part that is pressed is shown below. */
import { useTranslation } from 'react-i18next';
import type { RevenueValue } from '../../../../shared/model/revenue-value.ts';
import { Figure } from '../../../ui/figure.tsx';
import { LongTable } from '../../../ui/long-table.tsx';
import { Section } from '../../../ui/section.tsx';
import type { Column } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAmounts } from '../parts/amounts.ts';
import { useKeptView } from '../parts/kept-view.tsx';
import { PartButton } from '../parts/part-button.tsx';
import { partKey } from '../parts/part-key.ts';
import { usePartHeading } from '../parts/part-name.ts';
import { useValue } from '../value-context.tsx';
import { type KeptShare, keptShares } from './kept-shares.ts';
import css from './parts-table.module.css';
import { ShareDefinition } from './share-definition.tsx';
import { shareText } from './share-text.ts';

const Money = ({ part, minor }: { readonly part: RevenueValue; readonly minor: number }) =>
  useAmounts(part.currency, [part.window.startMinor, part.window.endMinor]).money(minor);

interface ShareOfProps {
  readonly part: RevenueValue;
  readonly name: KeptShare['name'];
}

/** A share of a part; opens what it means there. */
const ShareOf = ({ part, name }: ShareOfProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const share = keptShares(part).find((own) => own.name === name);
  const text = share ? shareText(share, format) : null;
  if (!share || text === null) return t('common.none');
  return <Figure about={(close) => <ShareDefinition share={share} part={part} close={close} />}>{text}</Figure>;
};

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
    retention: format.fixedShare(logos.logoRetention),
    churn: format.fixedShare(logos.logoChurn),
  });
  return <p className={css.all}>{text}</p>;
};

const useColumns = (shown: string): readonly Column<RevenueValue>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { look } = useKeptView();
  const heading = usePartHeading();
  const figure = (key: string, name: string, cell: Column<RevenueValue>['cell']): Column<RevenueValue> => ({
    key,
    heading: name,
    cell,
    kind: 'figure',
  });
  return [
    {
      key: 'part',
      heading,
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
    figure('grr', t('value.retention.shares.grr.short'), (part) => <ShareOf part={part} name="grr" />),
    figure('nrr', t('value.retention.shares.nrr.short'), (part) => <ShareOf part={part} name="nrr" />),
    figure('kept', t('value.retention.columns.kept'), ({ window: { keptAccounts, startAccounts } }) =>
      t('value.retention.keptOf', {
        kept: format.number(keptAccounts, 0),
        start: format.number(startAccounts, 0),
      }),
    ),
    figure('logos', t('value.retention.shares.logoRetention.name'), (part) => (
      <ShareOf part={part} name="logoRetention" />
    )),
    figure('churn', t('value.retention.shares.logoChurn.name'), (part) => (
      <ShareOf part={part} name="logoChurn" />
    )),
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
