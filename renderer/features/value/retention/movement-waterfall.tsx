/** How recurring revenue moved, as a drawing in a table: each step with its bar, its money and its accounts. */
import { useTranslation } from 'react-i18next';
import type { WaterfallScale } from '../../../charts/waterfall.ts';
import { WaterfallBar, type WaterfallKind } from '../../../charts/waterfall-bar.tsx';
import type { RevenueValue } from '../../../../shared/model/revenue-value.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { type Amounts, useAmounts } from '../parts/amounts.ts';
import { useKeptView } from '../parts/kept-view.tsx';
import { MovementAccounts } from './movement-accounts.tsx';
import { countBehind, isTotal, type MovementRow, movementRows, movementScale } from './movement-steps.ts';
import css from './movement-waterfall.module.css';

const kindOf = ({ step, amountMinor }: MovementRow): WaterfallKind => {
  if (isTotal(step)) return 'total';
  if (amountMinor === 0) return 'none';
  return amountMinor > 0 ? 'rise' : 'fall';
};

interface StepRowProps {
  readonly row: MovementRow;
  readonly part: RevenueValue;
  readonly scale: WaterfallScale;
  readonly amounts: Amounts;
}

const StepRow = ({ row, part, scale, amounts }: StepRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, look } = useKeptView();
  const { step, amountMinor, from, to } = row;
  const isOpen = view.step === step;
  const count = countBehind(part.window, step);
  const date = step === 'start' ? part.window.from : part.window.to;
  return (
    <li>
      <button
        type="button"
        className={css.step}
        data-kind={isTotal(step) ? 'end' : 'move'}
        aria-expanded={isOpen}
        onClick={() => look({ step: isOpen ? null : step })}
      >
        <span className={css.name}>
          {t(`value.retention.steps.${step}`)}
          {isTotal(step) ? <span className={css.date}> {format.date(date)}</span> : null}
        </span>
        <WaterfallBar kind={kindOf(row)} from={from} to={to} scale={scale} isJoined={step !== 'end'} />
        <bdi className={css.amount}>
          {isTotal(step) ? amounts.money(amountMinor) : amounts.change(amountMinor)}
        </bdi>
        <span className={css.accounts}>
          {t('value.kept.accounts', { count, shown: format.number(count, 0) })}
        </span>
      </button>
      {isOpen ? (
        <div className={css.behind}>
          <MovementAccounts part={part} step={step} />
        </div>
      ) : null}
    </li>
  );
};

/** The steps of a part; a step opens the accounts behind it. */
export const MovementWaterfall = ({ part }: { readonly part: RevenueValue }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { window, currency } = part;
  const rows = movementRows(window);
  const amounts = useAmounts(
    currency,
    rows.map(({ amountMinor }) => amountMinor),
  );
  const scale = movementScale(rows);
  const sentence = t('value.retention.sentence', {
    start: amounts.money(window.startMinor),
    end: amounts.money(window.endMinor),
    from: format.date(window.from),
    to: format.date(window.to),
  });
  return (
    <Section title={t('value.retention.movement')} aside={t('value.retention.movementAside')}>
      <p className={css.sentence}>
        {sentence} {window.startMinor > 0 && window.churned.length === 0 ? t('value.retention.noLoss') : ''}
      </p>
      {scale.low > 0 ? (
        <p className={css.broken}>{t('value.retention.broken', { from: amounts.money(scale.low) })}</p>
      ) : null}
      <ol className={css.steps}>
        {rows.map((row) => (
          <StepRow key={row.step} row={row} part={part} scale={scale} amounts={amounts} />
        ))}
      </ol>
    </Section>
  );
};
