/** Revenue at risk: recurring revenue by light, and the renewals ahead. */
import { useTranslation } from 'react-i18next';
import type { ValueNote } from '../../../../shared/model/value.ts';
import { Empty } from '../../../ui/empty.tsx';
import { chosenIn, partKey } from '../parts/part-key.ts';
import { ValueNotes } from '../notes/value-notes.tsx';
import { useKeptView } from '../parts/kept-view.tsx';
import { useValue } from '../value-context.tsx';
import { LightsTable } from './lights-table.tsx';
import { Renewals } from './renewals.tsx';
import { RiskParts } from './risk-parts.tsx';
import css from './risk.module.css';

const ownNotes: readonly ValueNote['code'][] = [
  'ownFigures',
  'allSubscriptionsEnded',
  'noCurrency',
  'currencyFromInvoices',
];

/** The tab. */
export const RiskPanel = () => {
  const { t } = useTranslation();
  const { revenue } = useValue().page;
  const { view } = useKeptView();
  const parts = revenue.filter(({ atRisk }) => atRisk.some(({ accounts }) => accounts.length > 0));
  const [first] = parts;
  const chosen = chosenIn(parts, view.part) ?? null;
  if (!first) return <Empty what={t('value.risk.empty')} toDo={t('value.risk.toDo')} />;
  return (
    <div className={css.panel}>
      <ValueNotes codes={ownNotes} />
      <RiskParts parts={parts} shown={chosen && partKey(chosen)} />
      <div className={css.pair}>
        <div className={css.lights}>
          {chosen ? (
            <LightsTable part={chosen} />
          ) : (
            parts.slice(0, 3).map((part) => <LightsTable key={partKey(part)} part={part} />)
          )}
        </div>
        <Renewals part={chosen} />
      </div>
    </div>
  );
};
