/** What accounts are worth: the conventions, the sums of each currency, the ratio to the cost, every account. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ValueNote } from '../../../../shared/model/value.ts';
import { useSession } from '../../../app/session.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ValueNotes } from '../notes/value-notes.tsx';
import { useValue } from '../value-context.tsx';
import { AccountsPart } from './accounts/accounts-part.tsx';
import { Conventions } from './conventions.tsx';
import { RatioChart } from './ratio-chart.tsx';
import { SumsTable } from './sums/sums-table.tsx';
import css from './worth-panel.module.css';

/** The notes that are about worth; the others are about what is kept. */
const ownNotes: readonly ValueNote['code'][] = [
  'nobodyLost',
  'fewAccounts',
  'openCreditNotes',
  'noCurrency',
  'currencyFromInvoices',
  'allSubscriptionsEnded',
];

/** No figure of any account: what to bring. */
const NoWorth = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  return (
    <div className={css.none}>
      <Empty what={t('value.worth.empty.what')} toDo={t('value.worth.empty.toDo')} />
      <Button onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'import' } })}>
        {t('portfolio.empty.action')}
      </Button>
    </div>
  );
};

/** The tab. */
export const WorthPanel = () => {
  const { t } = useTranslation();
  const { page } = useValue();
  if (page.accounts.length === 0)
    return <Empty what={t('value.worth.nobody.what')} toDo={t('value.worth.nobody.toDo')} />;
  return (
    <div className={css.worth}>
      <Conventions />
      {page.worth.length === 0 ? (
        <NoWorth />
      ) : (
        <div className={css.sums}>
          <SumsTable />
          <RatioChart />
        </div>
      )}
      <ValueNotes codes={ownNotes} />
      <AccountsPart />
    </div>
  );
};
