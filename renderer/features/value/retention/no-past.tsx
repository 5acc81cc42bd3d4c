/** Without subscriptions nothing can be said about retention: what to do, and what can be said all the same. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAmounts } from '../parts/amounts.ts';
import { partKey } from '../parts/part-key.ts';
import { usePartName } from '../parts/part-name.ts';
import { useValue } from '../value-context.tsx';
import type { RevenueValue } from '../../../../shared/model/revenue-value.ts';
import css from './no-past.module.css';

const KnownPart = ({ part }: { readonly part: RevenueValue }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = usePartName()(part);
  const amount = useAmounts(part.currency, [part.mrrMinor]).money(part.mrrMinor);
  const accounts = t('value.kept.accounts', { count: part.accounts, shown: format.number(part.accounts, 0) });
  return <li>{t('value.retention.empty.known', { part: name, amount, accounts })}</li>;
};

/** The sentence, the ways on, and the revenue of now. */
export const NoPast = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const known = useValue().page.revenue.filter(({ mrrMinor }) => mrrMinor > 0);
  return (
    <div className={css.empty}>
      <Empty what={t('value.retention.empty.what')} toDo={t('value.retention.empty.toDo')} />
      <Button onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'import' } })}>
        {t('app.places.import')}
      </Button>
      {known.length === 0 ? null : (
        <>
          <p>{t('value.retention.empty.still')}</p>
          <ul>
            {known.map((part) => (
              <KnownPart key={partKey(part)} part={part} />
            ))}
          </ul>
          <TextLink onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'value', tab: 'risk' } })}>
            {t('value.retention.empty.risk')}
          </TextLink>
        </>
      )}
    </div>
  );
};
