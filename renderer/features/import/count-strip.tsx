/** What an import does in figures: so many rows new, changed, as before, refused. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import type { CheckTotals } from './check.ts';
import css from './count-strip.module.css';

const shown = ['added', 'changed', 'unchanged', 'rejected'] as const satisfies readonly (keyof CheckTotals)[];

interface CountStripProps {
  readonly totals: CheckTotals;
}

/** Figures with their words; refused rows stand out where there are any. */
export const CountStrip = ({ totals }: CountStripProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className={css.strip}>
      {shown.map((key) => (
        <div key={key} data-alarm={key === 'rejected' && totals.rejected > 0 ? '' : undefined}>
          <dt>{t(`import.totals.${key}`)}</dt>
          <dd>{format.number(totals[key], 0)}</dd>
        </div>
      ))}
    </dl>
  );
};
