/** What is kept: how recurring revenue moved, the shares it comes to, month by month, and by when accounts began. */
import { useTranslation } from 'react-i18next';
import type { ValueNote } from '../../../../shared/model/value.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { chosenIn, partKey } from '../parts/part-key.ts';
import { ValueNotes } from '../notes/value-notes.tsx';
import { useKeptView } from '../parts/kept-view.tsx';
import { usePartName } from '../parts/part-name.ts';
import { useValue } from '../value-context.tsx';
import { Cohorts } from './cohorts.tsx';
import { KeptFigures } from './kept-figures.tsx';
import { MonthsTable } from './months-table.tsx';
import { MovementWaterfall } from './movement-waterfall.tsx';
import { NoPast } from './no-past.tsx';
import { PartsTable } from './parts-table.tsx';
import css from './retention-panel.module.css';

const ownNotes: readonly ValueNote['code'][] = [
  'noCohort',
  'fewAccounts',
  'noEndsKnown',
  'ownFigures',
  'allSubscriptionsEnded',
  'endedAccounts',
  'noCurrency',
  'currencyFromInvoices',
];

/** The tab. */
export const RetentionPanel = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { page } = useValue();
  const { view } = useKeptView();
  const name = usePartName();
  const part = chosenIn(page.revenue, view.part) ?? page.revenue[0];
  if (!part || page.notes.some(({ code }) => code === 'noSubscriptions')) return <NoPast />;
  const dates = { from: format.date(part.window.from), to: format.date(part.window.to) };
  return (
    <div className={css.panel}>
      <ValueNotes codes={ownNotes} />
      {page.revenue.length > 1 ? <PartsTable shown={partKey(part)} /> : null}
      <h2 className={css.part}>{t('value.retention.partTitle', { part: name(part), ...dates })}</h2>
      <div className={css.pair}>
        <MovementWaterfall part={part} />
        <KeptFigures part={part} />
      </div>
      {part.months.length > 0 ? <MonthsTable part={part} /> : null}
      <Cohorts />
    </div>
  );
};
